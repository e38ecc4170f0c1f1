INSERT INTO records_schema (version)
VALUES (:version)
