UNWIND $ids AS id
MATCH (element:Element {id: id})
RETURN element
