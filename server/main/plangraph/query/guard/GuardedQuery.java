package plangraph.query.guard;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A query as the guard sees it. */
public interface GuardedQuery {
    String id();

    /** Hash of its file; a query that was found good once is good until this changes. */
    String revision();

    /** Its file as the user knows it. */
    String file();

    /** The line of the file on which the Cypher begins. */
    int begins();

    String cypher();

    /** The columns that it declares. */
    List<String> columnNames();

    /** Values of the types that its parameters will have. */
    Map<String, @Nullable Object> sampleValues();
}
