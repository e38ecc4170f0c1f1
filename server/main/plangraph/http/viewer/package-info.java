/** The files of the viewer. */
@NullMarked
package plangraph.http.viewer;

import org.jspecify.annotations.NullMarked;
