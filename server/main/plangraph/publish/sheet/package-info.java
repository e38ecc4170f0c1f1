/** The answer sheet: an answer as a paper that can be laid before a council, as one model and its renderings. */
@NullMarked
package plangraph.publish.sheet;

import org.jspecify.annotations.NullMarked;
