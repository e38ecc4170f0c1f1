/** The relational store of what is not the cities' data: tokens, audit log, and the queries that people saved. */
@NullMarked
package plangraph.store.records;

import org.jspecify.annotations.NullMarked;
