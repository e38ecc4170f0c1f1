package plangraph.body;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.types.Relationship;
import plangraph.graph.GraphRows;
import plangraph.model.Link;

/** A relationship with who says so. */
public record RelationshipBody(
        String key, String type, String from, String to, String basis, Map<String, Object> evidence) {

    /** The fields that evidence may have. */
    public static final List<String> EVIDENCE = List.of(
            "document",
            "documentTitle",
            "documentStatus",
            "locator",
            "quote",
            "rule",
            "rationale",
            "assertedBy",
            "assertedAt",
            "confidence",
            "strength");

    public static RelationshipBody of(Relationship relationship) {
        return of(GraphRows.link(relationship));
    }

    public static RelationshipBody of(Link link) {
        Map<String, Object> evidence = new LinkedHashMap<>();
        for (String field : EVIDENCE) {
            Object value = link.properties().get(field);
            if (value != null) {
                evidence.put(field, value);
            }
        }
        return new RelationshipBody(
                link.key(),
                link.type().name(),
                link.from(),
                link.to(),
                String.valueOf(link.properties().get("basis")),
                evidence);
    }
}
