MATCH (plan:Plan {dataset: $dataset})-[r]->()
WHERE r.basis IN $basis
RETURN DISTINCT plan
