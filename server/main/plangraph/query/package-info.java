/** Saved queries: reviewed {@code .cypher} files with a header, checked before they are offered. */
@NullMarked
package plangraph.query;

import org.jspecify.annotations.NullMarked;
