MATCH (e:Element)
WHERE e.dataset IN $datasets
  AND NOT (e:Revision OR e:Correction OR e:Discrepancy OR e:Examination)
RETURN e AS element
ORDER BY e.sortKey, e.id
