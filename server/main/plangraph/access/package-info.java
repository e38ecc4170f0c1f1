/** Who may change something: roles, tokens stored as hashes, and the log of every write and every refused one. */
@NullMarked
package plangraph.access;

import org.jspecify.annotations.NullMarked;
