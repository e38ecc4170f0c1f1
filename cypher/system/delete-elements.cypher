UNWIND $ids AS id
MATCH (e:Element {id: id})
DELETE e
