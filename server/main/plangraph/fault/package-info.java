/** Faults in files that people write: all of them at once, each with its place and what would be right. */
@NullMarked
package plangraph.fault;

import org.jspecify.annotations.NullMarked;
