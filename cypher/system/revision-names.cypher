MATCH (loaded:LoadedDataset)
RETURN loaded.number AS number, loaded.contentHash AS contentHash
