/** Tests over the whole program: a real Neo4j, the real datasets, real HTTP. */
@NullMarked
package plangraph;

import org.jspecify.annotations.NullMarked;
