CREATE INDEX policy_dataset IF NOT EXISTS
FOR (e:Policy)
ON (e.dataset)
