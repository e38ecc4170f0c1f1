/** Questions that people add in the running system: kept in the graph, every version of them, beside the reviewed files. */
@NullMarked
package plangraph.own;

import org.jspecify.annotations.NullMarked;
