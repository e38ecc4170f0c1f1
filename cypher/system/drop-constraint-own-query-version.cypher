DROP CONSTRAINT own_query_version_key IF EXISTS
