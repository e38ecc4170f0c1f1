package plangraph.answer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import plangraph.store.Graph;

/** Where elements stand in the documents. */
public final class Citations {
    private final Graph graph;

    public Citations(Graph graph) {
        this.graph = graph;
    }

    /**
     * One place of a document.
     *
     * @param status adopted, draft, summary, article or list
     * @param locator heading and lines as recorded; empty when only the document is known
     * @param quote its words; empty when none were recorded
     * @param basis of the relationship that says so
     */
    public record Citation(String document, String title, String status, String locator, String quote, String basis) {

        /** The place that a relationship's evidence names; its document may be absent, then all is empty. */
        public static Citation of(RelationshipBody relationship) {
            Map<String, Object> evidence = relationship.evidence();
            return new Citation(
                    text(evidence, "document"),
                    text(evidence, "documentTitle"),
                    text(evidence, "documentStatus"),
                    text(evidence, "locator"),
                    text(evidence, "quote"),
                    relationship.basis());
        }

        private static String text(Map<String, Object> evidence, String field) {
            return evidence.getOrDefault(field, "").toString();
        }
    }

    /** Of each element that cites something, in the order of the documents; all read at once. */
    public Map<String, List<Citation>> of(Collection<String> elements) {
        Map<String, List<Citation>> found = new HashMap<>();
        if (!elements.isEmpty()) {
            for (Record row : graph.read("citations-of-elements", Map.of("ids", List.copyOf(elements)))) {
                RelationshipBody cited = RelationshipBody.of(row.get("cited").asRelationship());
                found.computeIfAbsent(cited.from(), ignored -> new ArrayList<>())
                        .add(Citation.of(cited));
            }
        }
        return found;
    }
}
