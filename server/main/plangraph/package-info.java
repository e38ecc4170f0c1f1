/** The program: its commands and all wiring. */
@NullMarked
package plangraph;

import org.jspecify.annotations.NullMarked;
