CREATE INDEX district_direction_dataset IF NOT EXISTS
FOR (e:DistrictDirection)
ON (e.dataset)
