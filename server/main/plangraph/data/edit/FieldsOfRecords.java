package plangraph.data.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import plangraph.data.change.Locator;
import plangraph.model.Element;
import plangraph.model.Kind;
import plangraph.model.Link;
import plangraph.model.Property;

/** Tells the fields that an element or link was made of, as a table would have them. */
final class FieldsOfRecords {
    /** Made from other fields, or from links, when an element is made. */
    private static final Set<String> MADE_OF_ELEMENTS =
            Set.of("dataset", "documents", "searchTitle", "searchText", "sortKey");

    private static final Set<String> MADE_OF_LINKS =
            Set.of("dataset", "key", "locator", "documentTitle", "documentStatus");

    private static final List<String> OF_DOCUMENTS = List.of(
            "id", "title", "titleEn", "date", "publisher", "status", "url", "note", "sha256", "lines", "nonBlankLines");

    /** What somebody's judgement says beside the columns of a kind. */
    private static final List<String> JUDGEMENT = List.of("rationale", "assertedBy", "assertedAt");

    /** The fields that an element of this kind may have. */
    static List<String> of(Kind kind) {
        if (kind == Kind.DOCUMENT) {
            return OF_DOCUMENTS;
        }
        List<String> fields =
                new ArrayList<>(kind.columns().stream().map(Property::word).toList());
        JUDGEMENT.stream().filter(field -> !fields.contains(field)).forEach(fields::add);
        return fields;
    }

    /** @param about ids of the elements that it is about, for a record about the data */
    static Map<String, String> of(Element element, Collection<String> about) {
        Map<String, String> fields = new LinkedHashMap<>();
        List<String> known = of(element.label());
        element.properties().forEach((name, value) -> {
            if (known.contains(name) && !MADE_OF_ELEMENTS.contains(name)) {
                fields.put(name, value.toString());
            }
        });
        if (element.label() == Kind.DOCUMENT) {
            fields.remove("kind");
        }
        if (!about.isEmpty()) {
            fields.put("about", String.join(";", about.stream().sorted().toList()));
        }
        return fields;
    }

    static Map<String, String> of(Link link) {
        Map<String, String> fields = new LinkedHashMap<>();
        link.properties().forEach((name, value) -> {
            if (!MADE_OF_LINKS.contains(name)) {
                fields.put(name, value.toString());
            }
        });
        if (link.properties().get("locator") instanceof String text) {
            Locator locator = Locator.parse(text);
            put(fields, "section", locator.section());
            put(fields, "lines", locator.lines());
        }
        return fields;
    }

    private static void put(Map<String, String> fields, String name, String value) {
        if (!value.isEmpty()) {
            fields.put(name, value);
        }
    }

    private FieldsOfRecords() {}
}
