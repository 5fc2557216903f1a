DROP TABLE case_files;
DROP TABLE report_files;
