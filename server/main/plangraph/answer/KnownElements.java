package plangraph.answer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import plangraph.graph.Graph;

/** Labels of elements and titles of documents, remembered for one data revision: a round trip costs as much as a small query. */
public final class KnownElements implements Arguments.Elements {
    private static final int MOST_REMEMBERED = 10_000;

    private final Graph graph;
    private volatile Remembered remembered = new Remembered("");

    private static final class Remembered {
        private final String dataRevision;
        private final Map<String, Optional<String>> labels = new ConcurrentHashMap<>();
        private final Map<String, Optional<Answer.Source>> documents = new ConcurrentHashMap<>();

        Remembered(String dataRevision) {
            this.dataRevision = dataRevision;
        }
    }

    public KnownElements(Graph graph) {
        this.graph = graph;
    }

    @Override
    public Optional<String> labelOf(String id, String dataRevision) {
        return of(dataRevision)
                .labels
                .computeIfAbsent(
                        id,
                        ignored -> graph.read("elements-by-id", Map.of("ids", List.of(id))).stream()
                                .map(row -> plangraph.graph.GraphRows.element(
                                                row.get("element").asNode())
                                        .label()
                                        .word())
                                .findFirst());
    }

    Optional<Answer.Source> document(String id, String dataRevision) {
        return of(dataRevision)
                .documents
                .computeIfAbsent(
                        id,
                        ignored -> graph.read("elements-by-id", Map.of("ids", List.of(id))).stream()
                                .map(row -> row.get("element").asNode())
                                .map(node -> new Answer.Source(
                                        id,
                                        node.get("title").asString(),
                                        node.get("status").asString("")))
                                .findFirst());
    }

    private Remembered of(String dataRevision) {
        Remembered now = remembered;
        if (!now.dataRevision.equals(dataRevision) || now.labels.size() > MOST_REMEMBERED) {
            now = new Remembered(dataRevision);
            remembered = now;
        }
        return now;
    }
}
