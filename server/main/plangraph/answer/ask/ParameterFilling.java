package plangraph.answer.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import plangraph.model.Kind;
import plangraph.query.Asks;
import plangraph.query.Parameter;

/**
 * The parameters of a saved query that the words of a sentence speak of. Two elements that fit equally well determine nothing: then
 * the value is open, though it is known which words are about it.
 *
 * @param partial whether more was said of elements than it holds: another one of the same kind (境地区と赤堀地区), or all but this one
 *     (境地区以外). An answer about this one alone is not what was asked
 */
record ParameterFilling(Map<String, Filled> filled, boolean partial) {
    /** Less telling words are said of too many things. */
    private static final double LEAST_WEIGHT = 1.5;

    private static final int MANY = 50;
    private static final double LEAST_WEIGHT_AMONG_MANY = 6;
    private static final double LEAST_COVERAGE = 0.1;

    /** Of all elements, one is meant only when most of its name is said. */
    private static final double LEAST_COVERAGE_OF_ANY = 0.6;

    /** Plans, documents and districts are called by a part of their titles. */
    private static final List<String> SHORT_NAMES =
            List.of(Kind.PLAN.word(), Kind.DOCUMENT.word(), Kind.DISTRICT.word());

    private static final double LEAST_OF_A_NAME = 0.35;
    private static final double LEAST_OF_A_VALUE = 0.25;
    private static final double CLEARLY_BETTER = 1.05;
    private static final double OF_ANY_KIND = 0.9;

    /** @param value empty when the words fit several equally well; share how surely the words are about the parameter; unnamed how much of its name was not said */
    record Filled(
            Optional<String> value, String title, String titleEn, int start, int end, double share, double unnamed) {

        boolean overlaps(int from, int to) {
            return start < to && from < end;
        }
    }

    /** @param strict whether a part of a name must be most of what was said there, and enough of it */
    static ParameterFilling of(AskableQuery askable, Sentence sentence, List<Mention> mentions, boolean strict) {
        Map<String, Filled> filled = new LinkedHashMap<>();
        List<Parameter> first = new ArrayList<>(askable.query().params());
        // What must be filled chooses first: an optional parameter only narrows it down.
        first.sort(Comparator.comparing(parameter -> !parameter.required()));
        for (Parameter parameter : first) {
            Optional<Filled> found = parameter.type() == Parameter.Type.NODE
                    ? element(
                            parameter,
                            askable.choices().getOrDefault(parameter.name(), Set.of()),
                            mentions.stream()
                                    .filter(mention -> !strict || names(mention, askable, sentence))
                                    .toList(),
                            filled,
                            askable.query().params().stream()
                                            .filter(other -> other.label().equals(parameter.label()))
                                            .count()
                                    > 1)
                    : choice(parameter, sentence);
            found.ifPresent(value -> filled.put(parameter.name(), value));
        }
        inOrder(askable, filled);
        boolean excluded = !filled.isEmpty() && sentence.words().stream().anyMatch(Word::isExclusion);
        return new ParameterFilling(filled, excluded || leavesOut(askable, filled, mentions));
    }

    /** Two districts are taken in the order in which they were said. */
    private static void inOrder(AskableQuery askable, Map<String, Filled> filled) {
        List<Parameter> nodes = askable.query().params().stream()
                .filter(parameter -> parameter.label().isPresent() && filled.containsKey(parameter.name()))
                .toList();
        for (int at = 1; at < nodes.size(); at++) {
            Parameter before = nodes.get(at - 1);
            Parameter after = nodes.get(at);
            Filled first = Objects.requireNonNull(filled.get(before.name()));
            Filled second = Objects.requireNonNull(filled.get(after.name()));
            if (before.label().equals(after.label()) && second.start() < first.start()) {
                filled.put(before.name(), second);
                filled.put(after.name(), first);
            }
        }
    }

    /**
     * Of too little of it, it is not known whether this one is meant, nor of a word cut out of a longer one (福祉 in 高齢者福祉). What has
     * a value has a number, which few things have, so less of its name will do.
     */
    private static boolean names(Mention mention, AskableQuery askable, Sentence sentence) {
        if (isWordOfQuestions(mention, sentence)) {
            return false;
        }
        if (mention.isWhole() || SHORT_NAMES.contains(mention.element().label())) {
            return true;
        }
        boolean cut = sentence.words().stream()
                .anyMatch(word -> !word.known() && (word.end() == mention.start() || word.start() == mention.end()));
        boolean ofValue = askable.ways().stream().anyMatch(way -> way.mayBe(Asks.Form.VALUE));
        return !cut && mention.coverage() >= (ofValue ? LEAST_OF_A_VALUE : LEAST_OF_A_NAME);
    }

    /** KPI is a term of the glossary, and in a question it is a kind. */
    private static boolean isWordOfQuestions(Mention mention, Sentence sentence) {
        return mention.element().label().equals(Kind.TERM.word())
                && sentence.words().stream()
                        .anyMatch(
                                word -> word.known() && word.start() == mention.start() && word.end() == mention.end());
    }

    /** Whether the whole name of an element was said that no parameter took, though one could have. */
    private static boolean leavesOut(AskableQuery askable, Map<String, Filled> filled, List<Mention> mentions) {
        return askable.query().params().stream()
                .filter(parameter -> parameter.label().isPresent() && filled.containsKey(parameter.name()))
                .map(parameter -> askable.choices().getOrDefault(parameter.name(), Set.of()))
                .anyMatch(choices -> mentions.stream()
                        .filter(mention -> mention.isWhole()
                                && choices.contains(mention.element().id()))
                        .anyMatch(mention -> filled.values().stream()
                                .noneMatch(taken -> taken.overlaps(mention.start(), mention.end()))));
    }

    private static Optional<Filled> element(
            Parameter parameter,
            Set<String> choices,
            List<Mention> mentions,
            Map<String, Filled> taken,
            boolean severalTaken) {
        List<Mention> possible = mentions.stream()
                .filter(mention -> choices.contains(mention.element().id()))
                .filter(mention -> mention.isWhole() || isTelling(mention, choices))
                .filter(mention -> parameter.label().isPresent() || mention.coverage() >= LEAST_COVERAGE_OF_ANY)
                .filter(mention ->
                        taken.values().stream().noneMatch(filled -> filled.overlaps(mention.start(), mention.end())))
                .sorted(Comparator.comparingDouble(Mention::rank).reversed())
                .toList();
        if (possible.isEmpty()) {
            return Optional.empty();
        }
        List<Mention> equal = ofNamedPlan(equals(possible), mentions);
        boolean apart = severalTaken
                && equal.stream()
                        .noneMatch(one -> equal.stream().anyMatch(other -> !one.equals(other) && one.overlaps(other)));
        List<Mention> best = apart ? equal.subList(0, 1) : equal;
        if (best.size() > 1 && !parameter.required()) {
            return Optional.empty();
        }
        Mention one = best.getFirst();
        double share = (0.5 + 0.5 * one.coverage()) * (parameter.label().isEmpty() ? OF_ANY_KIND : 1);
        return Optional.of(new Filled(
                best.size() == 1 ? Optional.of(one.element().id()) : Optional.empty(),
                one.element().title(),
                ElementNames.text(one.element(), "titleEn"),
                one.start(),
                one.end(),
                share,
                SHORT_NAMES.contains(one.element().label()) ? 0 : 1 - one.coverage()));
    }

    private static List<Mention> equals(List<Mention> possible) {
        double least = possible.getFirst().rank() / CLEARLY_BETTER;
        return possible.stream().filter(mention -> mention.rank() > least).toList();
    }

    /** The plan that is named beside it tells elements of the same name apart. */
    private static List<Mention> ofNamedPlan(List<Mention> best, List<Mention> mentions) {
        if (best.size() == 1) {
            return best;
        }
        Set<String> plans = mentions.stream()
                .filter(mention -> mention.element().label().equals(Kind.PLAN.word())
                        && mention.weight() >= LEAST_WEIGHT
                        && !mention.overlaps(best.getFirst()))
                .map(mention -> mention.element().id())
                .collect(Collectors.toSet());
        List<Mention> ofPlan = best.stream()
                .filter(mention -> plans.contains(ElementNames.text(mention.element(), "plan")))
                .toList();
        return ofPlan.isEmpty() ? best : ofPlan;
    }

    private static boolean isTelling(Mention mention, Set<String> choices) {
        return mention.weight() >= (choices.size() > MANY ? LEAST_WEIGHT_AMONG_MANY : LEAST_WEIGHT)
                && mention.coverage() >= LEAST_COVERAGE;
    }

    private static Optional<Filled> choice(Parameter parameter, Sentence sentence) {
        for (Parameter.Choice choice : parameter.choices()) {
            List<String> names =
                    List.of(choice.value(), choice.title().ja(), choice.title().en());
            for (Word word : sentence.words()) {
                if (names.contains(word.meaning())) {
                    return Optional.of(new Filled(
                            Optional.of(choice.value()),
                            choice.title().ja(),
                            choice.title().en(),
                            word.start(),
                            word.end(),
                            1,
                            0));
                }
            }
        }
        return Optional.empty();
    }

    boolean covers(Word word) {
        return filled.values().stream().anyMatch(value -> value.overlaps(word.start(), word.end()));
    }
}
