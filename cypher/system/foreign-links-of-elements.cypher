UNWIND $ids AS id
MATCH (e:Element {id: id})-[r]-(:Element)
WHERE r.dataset IS NULL OR r.dataset <> $dataset
RETURN DISTINCT id, r.key AS link
ORDER BY id, link
