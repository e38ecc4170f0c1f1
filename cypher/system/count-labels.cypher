MATCH (e:Element)
UNWIND [label IN labels(e) WHERE label <> 'Element'] AS label
RETURN label, count(*) AS count
ORDER BY label
