/** Answers of saved queries: arguments in, rows with the evidence they rest on out. */
@NullMarked
package plangraph.answer;

import org.jspecify.annotations.NullMarked;
