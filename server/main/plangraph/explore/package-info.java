/** Looking around without a saved query: elements, neighbours, paths, search, status. */
@NullMarked
package plangraph.explore;

import org.jspecify.annotations.NullMarked;
