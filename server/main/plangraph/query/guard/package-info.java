/** What a query may do: the rules for its Cypher and for Neo4j's plan of it, and the memory of which queries were found good. */
@NullMarked
package plangraph.query.guard;

import org.jspecify.annotations.NullMarked;
