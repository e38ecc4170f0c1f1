CREATE INDEX project_dataset IF NOT EXISTS
FOR (e:Project)
ON (e.dataset)
