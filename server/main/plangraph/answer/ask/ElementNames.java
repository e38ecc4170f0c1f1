package plangraph.answer.ask;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import plangraph.answer.NodeBody;
import plangraph.model.Kind;

/** The names of all elements, to be recognised in a sentence, whole or in part. */
final class ElementNames {
    /** A word that says what kind of thing it is names no particular one. */
    private static final double OF_THE_KIND = 0.1;

    private static final int SHORTEST = 2;

    private static final List<String> NAMED_BY_QUESTION_WORDS = List.of(Kind.PLAN.word(), Kind.DOCUMENT.word());

    /** @param forms how telling each word is */
    private record Name(NodeBody element, Map<String, Double> forms, double total) {}

    private final Map<String, List<Name>> byForm = new HashMap<>();
    private final Function<String, List<WordForm>> cut;
    private final Predicate<WordForm> asks;

    /**
     * @param cut into the forms that count
     * @param asks whether questions are made of the word: such words alone name plans and documents, but nothing else
     */
    ElementNames(Collection<NodeBody> elements, Function<String, List<WordForm>> cut, Predicate<WordForm> asks) {
        this.cut = cut;
        this.asks = asks;
        Map<NodeBody, List<Set<String>>> all = new LinkedHashMap<>();
        Map<String, Integer> uses = new HashMap<>();
        for (NodeBody element : elements) {
            List<Set<String>> names = Stream.of(
                            element.title(), beforeBrackets(element.title()), text(element, "titleEn"))
                    .map(this::forms)
                    .distinct()
                    .toList();
            all.put(element, names);
            names.forEach(name -> name.forEach(form -> uses.merge(form, 1, Integer::sum)));
        }
        all.forEach((element, names) -> {
            Set<String> ofTheKind = ofTheKind(element);
            for (Set<String> forms : names) {
                add(element, forms, ofTheKind, uses, all.size());
            }
        });
    }

    private void add(
            NodeBody element, Set<String> forms, Set<String> ofTheKind, Map<String, Integer> uses, int elements) {
        Map<String, Double> weights = new HashMap<>();
        for (String form : forms) {
            double telling = Math.log(1 + (double) elements / uses.getOrDefault(form, 1));
            weights.put(form, ofTheKind.contains(form) ? telling * OF_THE_KIND : telling);
        }
        double total =
                weights.values().stream().mapToDouble(Double::doubleValue).sum();
        Name name = new Name(element, weights, total);
        forms.forEach(form ->
                byForm.computeIfAbsent(form, ignored -> new ArrayList<>()).add(name));
    }

    /** 産業支援「ものづくりのまち」の復権 is called 産業支援. */
    private static String beforeBrackets(String title) {
        int at = title.indexOf('「');
        return at > SHORTEST ? title.substring(0, at) : title;
    }

    private Set<String> ofTheKind(NodeBody element) {
        Set<String> words = new HashSet<>();
        Kind.of(element.label()).ifPresent(label -> {
            words.addAll(forms(label.title().ja()));
            words.addAll(forms(label.title().en()));
        });
        return words;
    }

    private Set<String> forms(String text) {
        Set<String> forms = new HashSet<>();
        cut.apply(text).forEach(form -> forms.add(form.text()));
        return forms;
    }

    static String text(NodeBody element, String property) {
        return element.properties().get(property) instanceof String text ? text : "";
    }

    /** The best place of each element that has any word in common with the sentence. */
    List<Mention> mentions(List<WordForm> sentence) {
        Map<String, Mention> best = new LinkedHashMap<>();
        Set<Name> seen = new HashSet<>();
        for (WordForm form : sentence) {
            for (Name name : byForm.getOrDefault(form.text(), List.of())) {
                if (seen.add(name)) {
                    best.merge(name.element().id(), bestRun(name, sentence), (a, b) -> a.rank() >= b.rank() ? a : b);
                }
            }
        }
        return List.copyOf(best.values());
    }

    /** The most telling run of words that are all of the name. */
    private Mention bestRun(Name name, List<WordForm> sentence) {
        Mention best = new Mention(name.element(), 0, 0, 0, 0);
        int at = 0;
        while (at < sentence.size()) {
            int from = at;
            Set<String> said = new HashSet<>();
            double weight = 0;
            while (at < sentence.size()
                    && name.forms().containsKey(sentence.get(at).text())) {
                String form = sentence.get(at).text();
                weight += said.add(form) ? name.forms().getOrDefault(form, 0.0) : 0;
                at++;
            }
            boolean names = NAMED_BY_QUESTION_WORDS.contains(name.element().label())
                    || weight >= name.total() * 0.999
                    || !sentence.subList(from, at).stream().allMatch(asks);
            if (names && weight > best.weight()) {
                int start = sentence.get(first(sentence, from, at)).start();
                int end = sentence.get(at - 1).end();
                best = new Mention(name.element(), start, end, weight / name.total(), weight);
            }
            at = Math.max(at, from + 1);
        }
        return best;
    }

    /** 境地区と赤堀地区: the first 地区 is none of 赤堀地区, which has a 地区 of its own. */
    private static int first(List<WordForm> sentence, int from, int to) {
        int first = from;
        while (isSaidAgain(sentence.get(first), sentence.subList(first + 1, to))) {
            first++;
        }
        return first;
    }

    private static boolean isSaidAgain(WordForm form, List<WordForm> later) {
        return later.stream().anyMatch(other -> other.text().equals(form.text()));
    }
}
