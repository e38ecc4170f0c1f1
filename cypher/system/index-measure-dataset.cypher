CREATE INDEX measure_dataset IF NOT EXISTS
FOR (e:Measure)
ON (e.dataset)
