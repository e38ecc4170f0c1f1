CREATE (r:Element:Revision)
SET r = $properties
SET r.diff = $diff
MERGE (loaded:LoadedDataset {dataset: $properties.dataset})
SET loaded = $properties
