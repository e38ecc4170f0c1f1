MATCH (element:Element)
// Said although every element has one: so they come in the order of the index, and nothing is sorted in memory.
WHERE element.id IS NOT NULL
  AND ($label IS NULL OR $label IN labels(element))
  AND ($label = 'Revision' OR NOT element:Revision)
RETURN element
ORDER BY element.id
