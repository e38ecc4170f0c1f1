/** Text below what it says: folded so that people find what they type, as XML can hold it, as a hash. */
@NullMarked
package plangraph.model.text;

import org.jspecify.annotations.NullMarked;
