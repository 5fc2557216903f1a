DROP TABLE directory_versions;
