/** Neo4j, embedded or remote, spoken to over Bolt by the same driver code; the program's own Cypher statements. */
@NullMarked
package plangraph.graph;

import org.jspecify.annotations.NullMarked;
