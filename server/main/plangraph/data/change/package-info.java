/** Changes of plan data: change sets, the rules they are checked by, the difference they make, and writing it. */
@NullMarked
package plangraph.data.change;

import org.jspecify.annotations.NullMarked;
