package plangraph.data.change;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import plangraph.model.Place;

/** Fields by name, for whatever is no row of a table. */
public record NamedFields(Map<String, String> values, Function<String, Place> places) implements WrittenFields {

    public NamedFields {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    @Override
    public Collection<String> names() {
        return values.keySet();
    }

    @Override
    public String get(String field) {
        return values.getOrDefault(field, "").strip();
    }

    @Override
    public Place place(String field) {
        return places.apply(field);
    }
}
