CREATE INDEX restoring IF NOT EXISTS
FOR (node:Restoring)
ON (node.restoreNumber)
