package plangraph.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Relationship;
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
        return of(relationship.get("key").asString(), relationship.type(), field -> {
            Value value = relationship.get(field);
            return value.isNull() ? null : value.asObject();
        });
    }

    public static RelationshipBody of(Link link) {
        return of(link.key(), link.type().name(), link.properties()::get);
    }

    private static RelationshipBody of(String key, String type, Function<String, @Nullable Object> property) {
        Map<String, Object> evidence = new LinkedHashMap<>();
        for (String field : EVIDENCE) {
            Object value = property.apply(field);
            if (value != null) {
                evidence.put(field, value);
            }
        }
        String basis = String.valueOf(property.apply("basis"));
        return new RelationshipBody(key, type, Link.fromOf(key), Link.toOf(key), basis, evidence);
    }
}
