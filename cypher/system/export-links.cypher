MATCH (from:Element)-[link]->(:Element)
// As with the elements; the links of one element are few enough to be sorted.
WHERE from.id IS NOT NULL
RETURN link
ORDER BY from.id, link.key
