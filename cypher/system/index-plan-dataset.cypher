CREATE INDEX plan_dataset IF NOT EXISTS
FOR (e:Plan)
ON (e.dataset)
