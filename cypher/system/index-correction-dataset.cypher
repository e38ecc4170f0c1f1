CREATE INDEX correction_dataset IF NOT EXISTS
FOR (e:Correction)
ON (e.dataset)
