MATCH (e:Element)
WHERE $label IN labels(e)
RETURN e AS element
ORDER BY e.sortKey
