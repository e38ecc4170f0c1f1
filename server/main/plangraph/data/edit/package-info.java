/** The people's layer: what people add, change and withdraw on top of the source layer in the running system. */
@NullMarked
package plangraph.data.edit;

import org.jspecify.annotations.NullMarked;
