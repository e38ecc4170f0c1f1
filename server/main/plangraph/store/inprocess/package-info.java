/**
 * The driver's way to a Neo4j in this process: no socket, no password, no bytes in between. Optional: without this package and its two
 * lines in {@code META-INF/services} the program uses Bolt on the loopback interface.
 */
@NullMarked
package plangraph.store.inprocess;

import org.jspecify.annotations.NullMarked;
