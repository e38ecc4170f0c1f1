/** Answers and the whole graph in the formats of other programs, written row by row. */
@NullMarked
package plangraph.export;

import org.jspecify.annotations.NullMarked;
