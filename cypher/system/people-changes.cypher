// Elements that people withdrew concern the links of every dataset.
MATCH (c:PeopleChange)
WHERE c.dataset = $dataset
  OR (c.op = 'withdraw' AND NOT c.key CONTAINS '~')
RETURN c AS change
ORDER BY c.key
