package plangraph.answer.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import plangraph.answer.ask.AskResult.Part;
import plangraph.answer.ask.AskResult.Suggestion;
import plangraph.answer.ask.ParameterFilling.Filled;
import plangraph.model.LocalizedText;
import plangraph.query.Parameter;
import plangraph.query.SavedQuery;

/** Tells a person what was understood, in the language of the question. */
final class SuggestionText {
    private final TypedText typed;
    private final boolean japanese;
    private final Optional<String> dataset;

    /** @param dataset that the question is about, when one was named */
    SuggestionText(Sentence sentence, Optional<String> dataset) {
        this.typed = sentence.typed();
        this.dataset = dataset;
        this.japanese = typed.isJapanese();
    }

    /** @param score of the whole reading */
    Suggestion query(Narrowing.Narrowed narrowed, double score) {
        Reading reading = narrowed.reading();
        Fit fit = reading.fit();
        SavedQuery query = fit.askable().query();
        Map<String, Filled> filled = fit.filling().filled();
        List<Part> parts = new ArrayList<>();
        for (String piece : fit.pattern().pieces()) {
            Optional<Parameter> parameter =
                    piece.startsWith("{") ? query.param(piece.substring(1, piece.length() - 1)) : Optional.empty();
            parts.add(parameter
                    .map(slot -> slot(slot, Optional.ofNullable(filled.get(slot.name()))))
                    .orElseGet(() -> Part.text(piece)));
        }
        Map<String, Object> parameters = new LinkedHashMap<>();
        List<String> open = new ArrayList<>();
        for (Parameter parameter : query.params()) {
            Filled value = filled.get(parameter.name());
            if (value != null && value.value().isPresent()) {
                parameters.put(parameter.name(), value.value().get());
                if (!fit.pattern().slots().contains(parameter.name())) {
                    aside(parameter, value, parts);
                }
            } else if (parameter.required()) {
                open.add(parameter.name());
            }
        }
        narrowed.about().ifPresent(words -> {
            parameters.put(SavedQuery.ABOUT, words);
            parts.add(Part.text(japanese ? "（内容：" : " (about: "));
            parts.add(new Part(words, SavedQuery.ABOUT, words, words));
            parts.add(Part.text(japanese ? "）" : ")"));
        });
        dataset.ifPresent(id -> parameters.put("dataset", id));
        return new Suggestion(
                "query",
                query.id(),
                query.title(),
                parameters,
                text(parts),
                parts,
                open,
                reading.used().stream()
                        .sorted(Comparator.comparingInt(taken -> taken.span().start()))
                        .map(taken -> new AskResult.Used(typed(taken.span()), taken.as()))
                        .toList(),
                reading.unread().stream().map(this::typed).toList(),
                rounded(score));
    }

    private String typed(Reading.Span span) {
        return typed.typed(span.start(), span.end());
    }

    /** A value that the query's own sentence has no place for is said all the same. */
    private void aside(Parameter parameter, Filled value, List<Part> parts) {
        parts.add(Part.text((japanese ? "（" : " (") + in(parameter.title()) + (japanese ? "：" : ": ")));
        parts.add(slot(parameter, Optional.of(value)));
        parts.add(Part.text(japanese ? "）" : ")"));
    }

    private Part slot(Parameter parameter, Optional<Filled> filled) {
        String words =
                filled.map(value -> typed.typed(value.start(), value.end())).orElse(null);
        return filled.filter(value -> value.value().isPresent())
                .map(value -> new Part(
                        japanese || value.titleEn().isEmpty() ? value.title() : value.titleEn(),
                        parameter.name(),
                        value.value().get(),
                        words))
                .orElseGet(() -> new Part(in(parameter.title()), parameter.name(), null, words));
    }

    private String in(LocalizedText words) {
        return japanese ? words.ja() : words.en();
    }

    Suggestion search(String words, double score) {
        Part q = new Part(words, "q", words, words);
        List<Part> parts = japanese
                ? List.of(Part.text("「"), q, Part.text("」を要素から探す"))
                : List.of(Part.text("Search the elements for “"), q, Part.text("”"));
        Map<String, Object> parameters = new LinkedHashMap<>(Map.of("q", words));
        dataset.ifPresent(id -> parameters.put("dataset", id));
        return new Suggestion(
                "search",
                null,
                null,
                parameters,
                text(parts),
                parts,
                List.of(),
                List.of(new AskResult.Used(words, "q")),
                List.of(),
                rounded(score));
    }

    Suggestion path(Mention from, Mention to, double score) {
        Part first = part("from", from);
        Part last = part("to", to);
        List<Part> parts = japanese
                ? List.of(first, Part.text("と"), last, Part.text("のつながりをたどる"))
                : List.of(Part.text("How "), first, Part.text(" and "), last, Part.text(" have to do with each other"));
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("from", from.element().id());
        parameters.put("to", to.element().id());
        dataset.ifPresent(id -> parameters.put("dataset", id));
        return new Suggestion(
                "path",
                null,
                null,
                parameters,
                text(parts),
                parts,
                List.of(),
                List.of(
                        new AskResult.Used(typed.typed(from.start(), from.end()), "from"),
                        new AskResult.Used(typed.typed(to.start(), to.end()), "to")),
                List.of(),
                rounded(score));
    }

    private Part part(String name, Mention mention) {
        String title =
                japanese || ElementNames.text(mention.element(), "titleEn").isEmpty()
                        ? mention.element().title()
                        : ElementNames.text(mention.element(), "titleEn");
        return new Part(title, name, mention.element().id(), typed.typed(mention.start(), mention.end()));
    }

    private static String text(List<Part> parts) {
        return parts.stream().map(Part::text).collect(Collectors.joining());
    }

    private static double rounded(double score) {
        return Math.round(score * 100) / 100.0;
    }
}
