MATCH (loaded:LoadedDataset)
RETURN loaded AS latest
