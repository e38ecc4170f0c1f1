CREATE INDEX district_dataset IF NOT EXISTS
FOR (e:District)
ON (e.dataset)
