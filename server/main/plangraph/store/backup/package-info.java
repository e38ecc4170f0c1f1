/** All that a graph holds in one file, and back: what the datasets said and what people added. */
@NullMarked
package plangraph.store.backup;

import org.jspecify.annotations.NullMarked;
