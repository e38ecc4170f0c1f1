MATCH (e:Element)
WHERE NOT e:Revision
UNWIND keys(e) AS name
RETURN DISTINCT head([label IN labels(e) WHERE label <> 'Element']) AS label, name, valueType(e[name]) AS type
