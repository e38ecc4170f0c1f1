/** Datasets as folders of tables: reading, KPI cells, and the rules that hold before anything is written. */
@NullMarked
package plangraph.data.source;

import org.jspecify.annotations.NullMarked;
