MATCH (e:Element)
WHERE e.dataset IN $datasets
  AND (e.searchText CONTAINS $longest AND ALL(term IN $terms WHERE e.searchText CONTAINS term) OR e.id IN $read)
  AND (CASE WHEN $label IS NULL THEN NOT (e:Revision OR e:Correction OR e:Discrepancy OR e:Examination) ELSE $label IN labels(e) END)
WITH e,
     CASE
       WHEN e.searchTitle = $joined THEN 0
       WHEN e.searchTitle STARTS WITH $joined THEN 1
       WHEN e.searchTitle CONTAINS $joined THEN 2
       WHEN e.id IN $read THEN 3
       WHEN ALL(term IN $terms WHERE e.searchTitle CONTAINS term) THEN 4
       ELSE 5
     END AS place
RETURN e AS element, place
ORDER BY place, size(e.searchTitle), e.sortKey
LIMIT $limit
