package plangraph.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Joins two elements by a relationship with its evidence: basis, document, locator, quote, rule, rationale, assertedBy, assertedAt, strength. */
public record Link(String from, RelationshipType type, String to, Map<String, Object> properties) {

    public Link {
        properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
    }

    /** Stable across loads: {@code from~TYPE~to}. */
    public String key() {
        return key(from, type, to);
    }

    public static String key(String from, RelationshipType type, String to) {
        return from + "~" + type.name() + "~" + to;
    }

    /** The same link with its key among its properties, as it is stored. */
    public Link withKey() {
        Map<String, Object> stored = new LinkedHashMap<>(properties);
        stored.put("key", key());
        return new Link(from, type, to, stored);
    }

    /** Where the link with this key begins. */
    public static String fromOf(String key) {
        return key.substring(0, key.indexOf('~'));
    }

    /** Where the link with this key ends. */
    public static String toOf(String key) {
        return key.substring(key.lastIndexOf('~') + 1);
    }
}
