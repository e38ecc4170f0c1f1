/** Datasets into the graph: compare, then apply in one transaction, leaving a revision. */
@NullMarked
package plangraph.load;

import org.jspecify.annotations.NullMarked;
