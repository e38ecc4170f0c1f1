SELECT (SELECT count(*) FROM access_token) + (SELECT count(*) FROM audit_entry)
  + (SELECT count(*) FROM own_query_version) AS total
