MATCH (e:Element)
WHERE e.dataset IN $datasets
  AND (e.searchText CONTAINS $longest AND ALL(term IN $terms WHERE e.searchText CONTAINS term) OR e.id IN $read)
  AND (CASE WHEN $label IS NULL THEN NOT (e:Revision OR e:Correction OR e:Discrepancy OR e:Examination) ELSE $label IN labels(e) END)
UNWIND labels(e) AS label
WITH label
WHERE label <> 'Element'
RETURN label, count(label) AS count
