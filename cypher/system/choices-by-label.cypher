MATCH (e:Element)
WHERE $label IN labels(e)
  AND (e.dataset = $dataset OR NOT coalesce(e.dataset, '') IN $cities)
RETURN e AS element
ORDER BY e.sortKey, e.id
