/** The program: its commands and all wiring. */
@NullMarked
package plangraph.app;

import org.jspecify.annotations.NullMarked;
