package plangraph.answer.ask;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plangraph.answer.Answers;
import plangraph.answer.NodeBody;
import plangraph.answer.ask.Reading.Span;
import plangraph.answer.ask.Reading.Taken;
import plangraph.model.Kind;
import plangraph.query.SavedQuery;
import plangraph.store.Revisions;

/**
 * Finds a use for the words that no part of a query takes: the plan that all its rows belong to, or a topic that some of its rows speak of.
 * A use is one only when rows remain; else the words stay unread.
 */
final class Narrowing {
    private static final int KEPT = 2_000;

    /** What a topic may end with and mean the same: 水害対策 and 水害. */
    private static final Pattern SAYS_NOTHING = Pattern.compile("(?<=..)(対策|問題|関連|関係|分野)$");

    private final Answers answers;
    private final Cache<Key, Boolean> known =
            Caffeine.newBuilder().maximumSize(KEPT).build();
    private final Cache<Key, Long> counts =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    private record Key(String query, Map<String, String> parameters, String what, String revision) {}

    Narrowing(Answers answers) {
        this.answers = answers;
    }

    /** A reading with the words that narrow it down. */
    record Narrowed(Reading reading, Optional<String> about) {}

    /**
     * @param given the dataset and the values of the parameters so far
     * @param mayBeTopic whether a run of words may be a topic at all
     */
    Narrowed of(
            Reading reading,
            Sentence sentence,
            List<Mention> mentions,
            Map<String, String> given,
            Predicate<String> mayBeTopic,
            Revisions.Now now) {
        SavedQuery query = reading.fit().askable().query();
        List<Span> left = new ArrayList<>(reading.topics());
        boolean canBeAsked = query.params().stream()
                .allMatch(parameter -> !parameter.required() || given.containsKey(parameter.name()));
        if (left.isEmpty() || !canBeAsked) {
            return new Narrowed(reading.with(List.of(), left), Optional.empty());
        }
        List<Taken> taken = new ArrayList<>();
        for (Span plan : plans(reading, mentions, query, given, now)) {
            taken.add(new Taken(plan, "plan"));
            left.removeIf(plan::holds);
        }
        if (left.isEmpty() || query.principal().isEmpty()) {
            return new Narrowed(reading.with(taken, left), Optional.empty());
        }
        Optional<Narrowed> named = named(reading, mentions, query, given, taken, left, now);
        if (named.isPresent()) {
            return named.get();
        }
        List<Span> phrases = Span.joined(left);
        List<String> words = phrases.stream()
                .map(phrase -> sentence.typed().typed(phrase.start(), phrase.end()))
                .toList();
        boolean mayBe = phrases.stream()
                .allMatch(phrase -> phrase.end() - phrase.start() > 1
                        && mayBeTopic.test(sentence.typed().text().substring(phrase.start(), phrase.end())));
        String about = Stream.of(
                        String.join(" ", words),
                        words.stream()
                                .map(word -> SAYS_NOTHING.matcher(word).replaceFirst(""))
                                .collect(Collectors.joining(" ")),
                        parts(phrases, sentence))
                .filter(topic -> mayBe && anyRow(query, given, topic, now))
                .findFirst()
                .orElse("");
        if (about.isEmpty()) {
            return new Narrowed(reading.with(taken, left), Optional.empty());
        }
        phrases.forEach(phrase -> taken.add(new Taken(phrase, SavedQuery.ABOUT)));
        return new Narrowed(
                reading.with(taken, List.of()),
                Optional.of(about).filter(topic -> !everyRow(query, given, topic, now)));
    }

    /** A name said another way than it is printed is looked for as it is printed. */
    private Optional<Narrowed> named(
            Reading reading,
            List<Mention> mentions,
            SavedQuery query,
            Map<String, String> given,
            List<Taken> taken,
            List<Span> left,
            Revisions.Now now) {
        for (Mention mention : mentions) {
            Span name = new Span(mention.start(), mention.end());
            if (mention.isWhole()
                    && left.stream().allMatch(span -> name.start() <= span.start() && span.end() <= name.end())
                    && anyRow(query, given, mention.element().title(), now)) {
                taken.add(new Taken(name, SavedQuery.ABOUT));
                return Optional.of(new Narrowed(
                        reading.with(taken, List.of()),
                        Optional.of(mention.element().title())));
            }
        }
        return Optional.empty();
    }

    /** 文化財保護 is also looked for as 文化財 and 保護, each on its own; a word of one letter belongs to the word before it. */
    private static String parts(List<Span> phrases, Sentence sentence) {
        StringBuilder parts = new StringBuilder();
        int end = -1;
        for (WordForm form : sentence.forms()) {
            Span span = new Span(form.start(), form.end());
            if (phrases.stream().anyMatch(phrase -> phrase.holds(span))) {
                boolean joined = form.start() == end && form.end() - form.start() == 1;
                parts.append(parts.isEmpty() || joined ? "" : " ");
                parts.append(sentence.typed().typed(form.start(), form.end()));
                end = form.end();
            }
        }
        return parts.toString();
    }

    private boolean anyRow(SavedQuery query, Map<String, String> given, String about, Revisions.Now now) {
        return count(query, given, about, now) > 0;
    }

    /** Whether every row speaks of it, so that nothing is to be narrowed down. */
    private boolean everyRow(SavedQuery query, Map<String, String> given, String about, Revisions.Now now) {
        return count(query, given, about, now) == count(query, given, "", now);
    }

    private long count(SavedQuery query, Map<String, String> given, String about, Revisions.Now now) {
        Map<String, String> asked = new LinkedHashMap<>(given);
        asked.put(SavedQuery.ABOUT, about);
        return counts.get(
                key(query, given, about, now), ignored -> answers.count(query, answers.arguments(query, asked, now)));
    }

    private static Key key(SavedQuery query, Map<String, String> given, String what, Revisions.Now now) {
        return new Key(query.id() + query.revision(), new TreeMap<>(given), what, now.name());
    }

    /** The plans that were named, when every row is of them. */
    private List<Span> plans(
            Reading reading, List<Mention> mentions, SavedQuery query, Map<String, String> given, Revisions.Now now) {
        return mentions.stream()
                .filter(mention -> mention.element().label().equals(Kind.PLAN.word()) && mention.isWhole())
                .filter(mention -> reading.topics().stream()
                        .anyMatch(span -> mention.start() <= span.start() && span.end() <= mention.end()))
                .filter(mention -> known.get(
                        key(query, given, "plan " + mention.element().id(), now),
                        ignored -> isAllOf(mention.element(), query, given, now)))
                .map(mention -> new Span(mention.start(), mention.end()))
                .toList();
    }

    /** Whether every row has an element of the plan. */
    private boolean isAllOf(NodeBody plan, SavedQuery query, Map<String, String> given, Revisions.Now now) {
        return answers.rows(query, answers.arguments(query, given, now), rows -> {
            boolean all = rows.hasNext();
            while (all && rows.hasNext()) {
                all = rows.next().nodes().stream()
                        .anyMatch(node -> node.id().equals(plan.id())
                                || plan.id().equals(node.properties().get("plan")));
            }
            return all;
        });
    }
}
