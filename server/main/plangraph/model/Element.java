package plangraph.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Holds one element of a plan: its id, its kind and its properties.
 *
 * @param id stable, readable and URL-safe, never Neo4j's own
 * @param properties strings, longs, doubles, booleans and lists of strings, without {@code id}; never null values
 */
public record Element(String id, Kind label, Map<String, Object> properties) {

    public Element {
        properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
    }
}
