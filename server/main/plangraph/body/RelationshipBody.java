package plangraph.body;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Relationship;
import plangraph.model.Link;

/** A relationship with who says so. */
public record RelationshipBody(
        String key, String type, String from, String to, String basis, Map<String, Object> evidence) {

    private static final List<String> EVIDENCE = List.of(
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
        String key = relationship.get("key").asString();
        Map<String, Object> evidence = new LinkedHashMap<>();
        for (String field : EVIDENCE) {
            Value value = relationship.get(field);
            if (!value.isNull()) {
                evidence.put(field, value.asObject());
            }
        }
        return new RelationshipBody(
                key,
                relationship.type(),
                Link.fromOf(key),
                Link.toOf(key),
                relationship.get("basis").asString(),
                evidence);
    }
}
