MATCH (v:OwnQueryVersion {key: $key})
SET v:OwnQuery
