MATCH (e:Element)
WHERE e.searchText CONTAINS $longest
  AND ALL(term IN $terms WHERE e.searchText CONTAINS term)
  AND (CASE WHEN $label IS NULL THEN NOT (e:Revision OR e:Correction OR e:Discrepancy OR e:Examination) ELSE $label IN labels(e) END)
RETURN count(e) AS total
