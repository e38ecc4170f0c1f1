/** Text below what it says: folded so that people find what they type, as XML can hold it, as a hash. */
@NullMarked
package plangraph.text;

import org.jspecify.annotations.NullMarked;
