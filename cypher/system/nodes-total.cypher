MATCH (e:Element)
WHERE e.dataset IN $datasets
  AND ($label IS NULL OR $label IN labels(e))
  AND ($label = 'Revision' OR NOT e:Revision)
  AND ($plan IS NULL OR e.plan = $plan)
  AND ALL(term IN $terms WHERE e.searchText CONTAINS term)
RETURN count(e) AS total
