/** Settings from the environment and one file, checked all at once. */
@NullMarked
package plangraph.app.settings;

import org.jspecify.annotations.NullMarked;
