MATCH (:Element)-[r {dataset: $dataset}]->(:Element)
RETURN r AS link
