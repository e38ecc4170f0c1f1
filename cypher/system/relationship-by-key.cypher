MATCH (:Element {id: $from})-[r {key: $key}]->(:Element {id: $to})
RETURN r AS relationship
