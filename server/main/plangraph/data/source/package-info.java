/** The source layer: datasets as folders of tables, read as change sets and brought into the graph. */
@NullMarked
package plangraph.data.source;

import org.jspecify.annotations.NullMarked;
