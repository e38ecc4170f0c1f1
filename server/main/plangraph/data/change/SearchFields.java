package plangraph.data.change;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import plangraph.model.Element;
import plangraph.model.text.Spelling;

/** Makes fields for finding and sorting, the same in an embedded graph and on any server. */
public final class SearchFields {
    /** Between fields, so that no match runs from one into the next. */
    private static final String BREAK = "\n";

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private static final List<String> SEARCHED = List.of(
            "title", "titleEn", "reading", "number", "text", "rawText", "series", "note", "footnote", "keywords");

    public static Element added(Element element, Spelling spelling) {
        Map<String, Object> properties = new LinkedHashMap<>(element.properties());
        properties.put("searchTitle", folded(element, "title", spelling));
        properties.put(
                "searchText",
                SEARCHED.stream()
                        .filter(element.properties()::containsKey)
                        .map(field -> folded(element, field, spelling))
                        .collect(Collectors.joining(BREAK)));
        properties.put("sortKey", sortKey(element.id()));
        return new Element(element.id(), element.label(), properties);
    }

    private static String folded(Element element, String field, Spelling spelling) {
        return spelling.fold(String.valueOf(element.properties().get(field))).text();
    }

    /** The id with its numbers padded, so that item 10 comes after item 2. */
    private static String sortKey(String id) {
        return NUMBER.matcher(id)
                .replaceAll(match -> "0".repeat(Math.max(0, 4 - match.group().length())) + match.group());
    }

    private SearchFields() {}
}
