package plangraph.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import plangraph.model.LocalizedText;
import plangraph.query.Column;
import plangraph.query.Parameter;
import plangraph.query.SavedQuery;
import plangraph.store.Revisions;

/**
 * Values for a query's parameters, checked.
 *
 * @param values of the query's parameters
 * @param shown as the answer repeats them: declared parameters, basis, dataset and topic
 * @param topic that the rows are narrowed down by
 */
public record Arguments(Map<String, @Nullable Object> values, Map<String, Object> shown, Optional<Topic> topic) {
    /** Longer than anything that a person types into a field. */
    private static final int LONGEST = 500;

    private static final LocalizedText FOUND_BY_SEARCH =
            new LocalizedText("ID は検索（API では /search）で分かります", "/search finds ids");

    /** Looks up an element of the graph. */
    @FunctionalInterface
    public interface Elements {
        Optional<NodeBody> find(String id, String dataRevision);
    }

    /**
     * @param given by name, as they came; empty strings count as absent
     * @param whole whether all required ones must be there already
     * @throws InvalidInput listing every fault
     */
    static Arguments of(
            SavedQuery query, Map<String, String> given, boolean whole, Revisions.Now now, Elements elements) {
        List<InvalidInput.Fault> faults = new ArrayList<>();
        Set<String> known = new TreeSet<>(query.names());
        given.keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> faults.add(new InvalidInput.Fault(
                        name,
                        LocalizedText.of("このパラメータはありません。使えるのは %s です", "unknown parameter; known are %s", known))));
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        Map<String, Object> shown = new LinkedHashMap<>();
        for (Parameter parameter : query.params()) {
            String text = given.getOrDefault(parameter.name(), "").strip();
            if (text.isEmpty()) {
                values.put(parameter.name(), null);
                if (parameter.required() && whole) {
                    faults.add(new InvalidInput.Fault(
                            parameter.name(), LocalizedText.of("必須です。%s", "is required: %s", expected(parameter))));
                }
            } else {
                parse(parameter, text, now, elements, faults).ifPresent(value -> {
                    values.put(parameter.name(), value);
                    shown.put(parameter.name(), value);
                });
            }
        }
        List<String> basis = BasisFilter.of(given.getOrDefault("basis", "all"), faults);
        String dataset = DatasetChoice.of(query, given, now, elements, faults);
        Optional<Topic> topic =
                topic(query, given.getOrDefault(SavedQuery.ABOUT, "").strip(), now, faults);
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
        values.put("basis", basis);
        values.put("dataset", dataset);
        shown.put("basis", basis);
        shown.put("dataset", dataset);
        topic.ifPresent(narrowed -> shown.put(SavedQuery.ABOUT, narrowed.text()));
        return new Arguments(values, shown, topic);
    }

    private static Optional<Topic> topic(
            SavedQuery query, String text, Revisions.Now now, List<InvalidInput.Fault> faults) {
        // Where the query lists no elements, the parameter is unknown and that is said.
        Optional<Column> principal = query.principal();
        if (text.isEmpty() || principal.isEmpty()) {
            return Optional.empty();
        }
        Topic topic = Topic.of(text, principal.get().name(), now.spelling());
        if (text.codePointCount(0, text.length()) > LONGEST
                || topic.terms().terms().isEmpty()) {
            faults.add(new InvalidInput.Fault(
                    SavedQuery.ABOUT,
                    LocalizedText.of(
                            "「%s」では絞り込めません。行の要素に書かれていそうな言葉を%s字以内で入れてください",
                            "'%s' cannot narrow the answer down: give words that elements may contain, at most %s characters",
                            text,
                            LONGEST)));
        }
        return Optional.of(topic);
    }

    /** The same question with other values, as {@link #topic} narrows it down. */
    Arguments with(Map<String, @Nullable Object> others) {
        return new Arguments(others, Map.of(), topic);
    }

    private static Optional<Object> parse(
            Parameter parameter, String text, Revisions.Now now, Elements elements, List<InvalidInput.Fault> faults) {
        Optional<Object> value = switch (parameter.type()) {
            case STRING -> text.codePointCount(0, text.length()) <= LONGEST ? Optional.of(text) : Optional.empty();
            case INTEGER -> whole(text);
            case NUMBER -> number(text);
            case BOOLEAN ->
                text.equals("true") || text.equals("false") ? Optional.of(Boolean.valueOf(text)) : Optional.empty();
            case ENUM ->
                parameter.choices().stream().anyMatch(choice -> choice.value().equals(text))
                        ? Optional.of(text)
                        : Optional.empty();
            case NODE -> node(parameter, now.today(text), now, elements);
        };
        if (value.isEmpty()) {
            faults.add(new InvalidInput.Fault(
                    parameter.name(),
                    LocalizedText.of("「%s」は使えません。%s", "'%s' is not right: %s", text, expected(parameter))));
        }
        return value;
    }

    private static Optional<Object> whole(String text) {
        return text.matches("-?\\d{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    private static Optional<Object> number(String text) {
        return text.matches("-?\\d{1,15}(\\.\\d{1,15})?") ? Optional.of(Double.valueOf(text)) : Optional.empty();
    }

    private static Optional<Object> node(Parameter parameter, String id, Revisions.Now now, Elements elements) {
        return elements.find(id, now.name())
                .map(NodeBody::label)
                .filter(label -> parameter.label().isEmpty()
                        || parameter.label().get().word().equals(label))
                .map(ignored -> id);
    }

    private static LocalizedText expected(Parameter parameter) {
        return switch (parameter.type()) {
            case STRING -> LocalizedText.of("文字を%s字以内で入れてください", "give some text, at most %s characters", LONGEST);
            case INTEGER -> new LocalizedText("整数を入れてください", "give a whole number");
            case NUMBER -> new LocalizedText("数を入れてください", "give a number");
            case BOOLEAN -> new LocalizedText("true か false にしてください", "say true or false");
            case ENUM -> {
                var values = parameter.choices().stream()
                        .map(Parameter.Choice::value)
                        .toList();
                yield LocalizedText.of("%s のどれかにしてください", "use one of %s", values);
            }
            case NODE ->
                LocalizedText.of(
                        "%1$sを選んでください。%2$s",
                        "give the id of a %1$s; %2$s",
                        parameter
                                .label()
                                .map(label ->
                                        new LocalizedText(label.title().ja() + "（" + label.word() + "）", label.word()))
                                .orElse(new LocalizedText("要素", "element")),
                        Choices.offered(parameter)
                                ? LocalizedText.of(
                                        "一覧は API の choices/%s にあります", "choices/%s lists them", parameter.name())
                                : FOUND_BY_SEARCH);
        };
    }
}
