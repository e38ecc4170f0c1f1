SELECT max(version) AS version
FROM records_schema
