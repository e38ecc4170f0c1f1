/** Answers and the whole graph in the formats of other programs, written row by row. */
@NullMarked
package plangraph.publish.files;

import org.jspecify.annotations.NullMarked;
