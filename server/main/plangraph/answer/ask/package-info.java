/** What a sentence asks: saved queries that fit it, with their parameters filled in from its words. */
@NullMarked
package plangraph.answer.ask;

import org.jspecify.annotations.NullMarked;
