/** What tests share: servers and databases that are started once, small datasets, and the lanes in which test classes run beside each other. */
@NullMarked
package plangraph.testing;

import org.jspecify.annotations.NullMarked;
