CREATE INDEX manifesto_item_dataset IF NOT EXISTS
FOR (e:ManifestoItem)
ON (e.dataset)
