CREATE INDEX {{kind}}_dataset IF NOT EXISTS
FOR (e:{{Kind}})
ON (e.dataset)
