/** What operators see of a running program: measurements, and a log of one JSON object per line. */
@NullMarked
package plangraph.http.watch;

import org.jspecify.annotations.NullMarked;
