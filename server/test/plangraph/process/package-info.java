/** The program as processes: starting, stopping, faults of the outside world, and being killed. */
@NullMarked
package plangraph.process;

import org.jspecify.annotations.NullMarked;
