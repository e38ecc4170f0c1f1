/** The rules for a query's syntax tree, as Neo4j's own parser makes it. */
@NullMarked
package plangraph.query.guard.tree;

import org.jspecify.annotations.NullMarked;
