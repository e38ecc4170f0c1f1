// Whoever made it holds its place in the constraint's index until all of that change can be read.
MERGE (r:Element {id: $id})
RETURN count(r) AS there
