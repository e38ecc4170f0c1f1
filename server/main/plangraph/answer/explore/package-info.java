/** Looking around without a saved query: elements, neighbours, paths, search, status. */
@NullMarked
package plangraph.answer.explore;

import org.jspecify.annotations.NullMarked;
