DROP TABLE calls;
DROP TABLE call_items;
