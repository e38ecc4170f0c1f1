/** Settings from the environment and one file, checked all at once. */
@NullMarked
package plangraph.settings;

import org.jspecify.annotations.NullMarked;
