CREATE INDEX term_dataset IF NOT EXISTS
FOR (e:Term)
ON (e.dataset)
