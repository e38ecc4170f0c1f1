/** The viewer in a real browser, over the real server and the real dataset. */
@NullMarked
package plangraph.browser;

import org.jspecify.annotations.NullMarked;
