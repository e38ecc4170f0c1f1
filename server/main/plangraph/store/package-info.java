/** Neo4j, embedded or remote, asked by the same driver code; the program's own Cypher statements. */
@NullMarked
package plangraph.store;

import org.jspecify.annotations.NullMarked;
