/** What a sentence asks: saved queries that fit it, with their parameters filled in from its words. */
@NullMarked
package plangraph.ask;

import org.jspecify.annotations.NullMarked;
