CREATE INDEX discrepancy_dataset IF NOT EXISTS
FOR (e:Discrepancy)
ON (e.dataset)
