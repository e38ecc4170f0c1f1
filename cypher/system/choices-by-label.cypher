MATCH (e:Element)
WHERE e.dataset IN $datasets
  AND $label IN labels(e)
RETURN e AS element
ORDER BY e.sortKey, e.id
