CREATE INDEX element_dataset IF NOT EXISTS
FOR (e:Element)
ON (e.dataset)
