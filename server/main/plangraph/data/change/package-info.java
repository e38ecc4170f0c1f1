/** Datasets into the graph: compare, then apply in one transaction, leaving a revision. */
@NullMarked
package plangraph.data.change;

import org.jspecify.annotations.NullMarked;
