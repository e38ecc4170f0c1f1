/** Measurements, printed as ratios against a baseline of the same run; never asserted. */
@NullMarked
package plangraph.bench;

import org.jspecify.annotations.NullMarked;
