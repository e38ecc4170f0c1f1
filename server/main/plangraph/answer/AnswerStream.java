package plangraph.answer;

import java.io.IOException;
import java.util.Iterator;
import org.neo4j.driver.Result;
import org.neo4j.driver.exceptions.Neo4jException;
import plangraph.query.SavedQuery;
import plangraph.store.Graph;

/** Whole answers, row by row as they come, for files that are too long to be held. */
public final class AnswerStream {
    private final Graph graph;

    public AnswerStream(Graph graph) {
        this.graph = graph;
    }

    /** Writes rows somewhere. */
    @FunctionalInterface
    public interface Use<T> {
        T of(Iterator<AnswerRow> rows) throws IOException;
    }

    /** @throws TruncatedOutput when it fails after the first row was there; what fails before is thrown as it is */
    public <T> T read(SavedQuery query, Arguments arguments, Use<T> use) {
        return graph.readCypher(query.cypher(), arguments.values(), result -> {
            // A query that cannot be run fails here.
            boolean ignored = result.hasNext();
            try {
                return use.of(rows(result));
            } catch (IOException | Neo4jException e) {
                throw new TruncatedOutput(e);
            }
        });
    }

    private static Iterator<AnswerRow> rows(Result result) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return result.hasNext();
            }

            @Override
            public AnswerRow next() {
                return AnswerRow.of(result.next());
            }
        };
    }
}
