/** The driver's way to a Neo4j in this process: no socket, no password, no bytes in between. */
@NullMarked
package plangraph.store.inprocess;

import org.jspecify.annotations.NullMarked;
