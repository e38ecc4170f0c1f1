MATCH (e:Element {dataset: $dataset})
WHERE NOT e:Revision
RETURN e AS element
