/** Access to Neo4j, embedded or remote, through the same driver; revisions; the program's own Cypher statements. */
@NullMarked
package plangraph.store;

import org.jspecify.annotations.NullMarked;
