package plangraph.publish.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import plangraph.answer.Answer;
import plangraph.answer.Citations;
import plangraph.answer.CodeTitles;
import plangraph.answer.NodeRef;
import plangraph.answer.RelationshipBody;

/** The places of the documents that rows rest on, numbered in the order in which the rows need them. */
final class SheetCitations {
    private final Map<String, List<Citations.Citation>> byElement;
    private final Map<String, RelationshipBody> relationships = new LinkedHashMap<>();
    private final Map<String, Citations.Citation> first = new LinkedHashMap<>();
    /** A place stands once, however many rows rest on it. */
    private final Map<String, Map<String, AnswerSheet.Place>> byDocument = new LinkedHashMap<>();

    private final Language language;
    private int last;

    SheetCitations(Answer answer, Map<String, List<Citations.Citation>> byElement, Language language) {
        this.byElement = byElement;
        this.language = language;
        answer.graph().relationships().forEach(relationship -> relationships.put(relationship.key(), relationship));
    }

    /** The relationships that a cell names; none when it holds something else. */
    List<RelationshipBody> relationshipsIn(@Nullable Object cell) {
        List<RelationshipBody> found = new ArrayList<>();
        for (Object member : members(cell)) {
            RelationshipBody relationship = relationships.get(member.toString());
            if (relationship != null) {
                found.add(relationship);
            }
        }
        return found;
    }

    static List<?> members(@Nullable Object cell) {
        return switch (cell) {
            case null -> List.of();
            case List<?> list ->
                list.stream().flatMap(member -> members(member).stream()).toList();
            case Object one -> List.of(one);
        };
    }

    /** The numbers of the places that the elements and the relationships of a row cite, ascending. */
    List<Integer> numbersOf(Map<String, @Nullable Object> row) {
        TreeSet<Integer> numbers = new TreeSet<>();
        for (Object cell : row.values()) {
            for (Object member : members(cell)) {
                if (member instanceof NodeRef element) {
                    byElement.getOrDefault(element.id(), List.of()).forEach(place -> numbers.add(number(place)));
                }
            }
            relationshipsIn(cell).stream()
                    .map(Citations.Citation::of)
                    .filter(place -> !place.document().isEmpty())
                    .forEach(place -> numbers.add(number(place)));
        }
        return List.copyOf(numbers);
    }

    private int number(Citations.Citation cited) {
        Map<String, AnswerSheet.Place> places =
                byDocument.computeIfAbsent(cited.document(), ignored -> new LinkedHashMap<>());
        first.putIfAbsent(cited.document(), cited);
        return places.computeIfAbsent(
                        cited.locator(), locator -> new AnswerSheet.Place(++last, locator.isEmpty() ? null : locator))
                .number();
    }

    List<AnswerSheet.CitedDocument> documents() {
        return byDocument.entrySet().stream()
                .map(e -> document(Objects.requireNonNull(first.get(e.getKey())), e.getValue()))
                .toList();
    }

    private AnswerSheet.CitedDocument document(Citations.Citation cited, Map<String, AnswerSheet.Place> places) {
        return new AnswerSheet.CitedDocument(
                cited.document(),
                cited.title(),
                language.of(CodeTitles.status(cited.status())),
                List.copyOf(places.values()));
    }
}
