package plangraph.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import plangraph.catalogue.Parameter;

/** The parameters of a saved query that the words of a sentence determine. Two elements that fit equally well determine nothing. */
record Filling(Map<String, Filled> filled) {
    /** Less telling words are said of too many things. */
    private static final double LEAST_WEIGHT = 1.5;

    private static final int MANY = 50;
    private static final double LEAST_WEIGHT_AMONG_MANY = 6;
    private static final double LEAST_COVERAGE = 0.1;

    /** Of all elements, one is meant only when most of its name is said. */
    private static final double LEAST_COVERAGE_OF_ANY = 0.6;

    private static final double CLEARLY_BETTER = 1.05;

    /** @param coverage how much of the name was said */
    record Filled(String value, String title, String titleEn, int start, int end, double coverage) {

        boolean overlaps(int from, int to) {
            return start < to && from < end;
        }
    }

    static Filling of(Askable askable, Sentence sentence, List<Mention> mentions) {
        Map<String, Filled> filled = new LinkedHashMap<>();
        List<Parameter> first = new ArrayList<>(askable.query().params());
        // What must be filled chooses first: an optional parameter only narrows it down.
        first.sort(Comparator.comparing(parameter -> !parameter.required()));
        for (Parameter parameter : first) {
            Optional<Filled> found = parameter.type() == Parameter.Type.NODE
                    ? element(parameter, askable.choices().getOrDefault(parameter.name(), Set.of()), mentions, filled)
                    : choice(parameter, sentence);
            found.ifPresent(value -> filled.put(parameter.name(), value));
        }
        return new Filling(filled);
    }

    private static Optional<Filled> element(
            Parameter parameter, Set<String> choices, List<Mention> mentions, Map<String, Filled> taken) {
        List<Mention> possible = mentions.stream()
                .filter(mention -> choices.contains(mention.element().id()))
                .filter(mention -> mention.isWhole() || isTelling(mention, choices))
                .filter(mention -> parameter.label().isPresent() || mention.coverage() >= LEAST_COVERAGE_OF_ANY)
                .filter(mention ->
                        taken.values().stream().noneMatch(filled -> filled.overlaps(mention.start(), mention.end())))
                .sorted(Comparator.comparingDouble(Mention::rank).reversed())
                .toList();
        if (possible.isEmpty() || isTie(possible)) {
            return Optional.empty();
        }
        Mention best = possible.getFirst();
        return Optional.of(new Filled(
                best.element().id(),
                best.element().title(),
                Names.text(best.element(), "titleEn"),
                best.start(),
                best.end(),
                best.coverage()));
    }

    private static boolean isTie(List<Mention> possible) {
        return possible.size() > 1 && possible.get(0).rank() < possible.get(1).rank() * CLEARLY_BETTER;
    }

    private static boolean isTelling(Mention mention, Set<String> choices) {
        return mention.weight() >= (choices.size() > MANY ? LEAST_WEIGHT_AMONG_MANY : LEAST_WEIGHT)
                && mention.coverage() >= LEAST_COVERAGE;
    }

    private static Optional<Filled> choice(Parameter parameter, Sentence sentence) {
        for (Parameter.Choice choice : parameter.choices()) {
            for (Word word : sentence.words()) {
                if (List.of(choice.value(), choice.title().ja(), choice.title().en())
                        .contains(word.meaning())) {
                    return Optional.of(new Filled(
                            choice.value(), choice.title().ja(), choice.title().en(), word.start(), word.end(), 1));
                }
            }
        }
        return Optional.empty();
    }

    boolean covers(Word word) {
        return filled.values().stream().anyMatch(value -> value.overlaps(word.start(), word.end()));
    }
}
