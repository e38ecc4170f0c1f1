/** What leaves the program: the registry of file formats, and the one place that writes answers, sheets and the whole graph in them. */
@NullMarked
package plangraph.publish;

import org.jspecify.annotations.NullMarked;
