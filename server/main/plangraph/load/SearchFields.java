package plangraph.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import plangraph.model.Element;
import plangraph.text.Spelling;

/** The folded fields that search runs on, the same in an embedded graph and on any server. */
final class SearchFields {
    /** Between fields, so that no match runs from one into the next. */
    private static final String BREAK = "\n";

    private static final List<String> SEARCHED =
            List.of("title", "titleEn", "reading", "number", "text", "rawText", "series", "note", "footnote");

    static Element added(Element element, Spelling spelling) {
        Map<String, Object> properties = new LinkedHashMap<>(element.properties());
        properties.put("searchTitle", folded(element, "title", spelling));
        properties.put(
                "searchText",
                SEARCHED.stream()
                        .filter(element.properties()::containsKey)
                        .map(field -> folded(element, field, spelling))
                        .collect(Collectors.joining(BREAK)));
        return new Element(element.id(), element.label(), properties);
    }

    private static String folded(Element element, String field, Spelling spelling) {
        return spelling.fold(String.valueOf(element.properties().get(field))).text();
    }

    private SearchFields() {}
}
