/** How Japanese text is folded so that people find what they type. */
@NullMarked
package plangraph.text;

import org.jspecify.annotations.NullMarked;
