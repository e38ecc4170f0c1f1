package plangraph.answer.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import plangraph.answer.ask.AskResult.Limit;
import plangraph.answer.ask.AskResult.Suggestion;
import plangraph.answer.ask.Narrowing.Narrowed;
import plangraph.answer.ask.ParameterFilling.Filled;
import plangraph.model.Kind;
import plangraph.store.Revisions;

/**
 * Understands one question: reads it as each saved query that it may mean, gives topics their use, and puts the readings that leave nothing
 * unread first.
 */
final class Understanding {
    /** Below, nothing is claimed of a reading with words unread. */
    private static final double SURE = 0.45;

    /** Beside a sure one, others may be meant too; what fits much worse is noise. */
    private static final double ALSO = 0.3;

    private static final double OF_THE_BEST = 0.4;
    private static final double NEAR = 0.2;
    private static final int NEAREST = 3;

    /** Finding the words in some element says less than answering a question about it. */
    private static final double FOUND = 0.9;

    /** Readings whose topics are looked up in the graph. */
    private static final int LOOKED_UP = 12;

    /** What a complete reading has, whatever the words of its sentences. */
    private static final double COMPLETE = 0.6;

    /** How much the words of its sentences count among complete readings. */
    private static final double OWN_WORDS = 0.35;

    /** For something that was said beside, or a name of which a part was said. */
    private static final double EXTRA = 0.08;

    /** A search beside an answer. */
    private static final double LAST = 0.1;

    private final Lexicon lexicon;
    private final Narrowing narrowing;
    private final QuestionLimits limits;
    private final Predicate<String> found;
    private final Optional<String> dataset;
    private final Revisions.Now now;

    /** @param found whether search finds something by the words */
    Understanding(
            Lexicon lexicon,
            Narrowing narrowing,
            QuestionLimits limits,
            Predicate<String> found,
            Optional<String> dataset,
            Revisions.Now now) {
        this.lexicon = lexicon;
        this.narrowing = narrowing;
        this.limits = limits;
        this.found = found;
        this.dataset = dataset;
        this.now = now;
    }

    private record Ranked(Narrowed narrowed, double score) {
        boolean isComplete() {
            return narrowed.reading().isComplete();
        }
    }

    AskResult of(String question, boolean inEither) {
        Sentence sentence = lexicon.sentence(question, inEither);
        List<Mention> mentions = lexicon.mentions(sentence);
        List<Fit> fits = lexicon.fits(sentence, mentions, true);
        List<Fit> lax = lexicon.fits(sentence, mentions, false);
        SuggestionText telling = new SuggestionText(sentence, dataset);
        List<Ranked> ranked = ranked(fits, lax, sentence.withNames(mentions), mentions);
        List<Suggestion> matches = new ArrayList<>(ranked.stream()
                .map(one -> telling.query(one.narrowed(), one.score()))
                .toList());
        boolean anyQuery = !matches.isEmpty();
        PathsAsked.in(sentence, mentions)
                .ifPresent(path -> matches.add(telling.path(path.from(), path.to(), path.score())));
        List<SentenceTopic> topics = lexicon.topics(sentence, mentions);
        Optional<SentenceTopic> searched = Stream.concat(
                        topics.stream(), anyQuery ? Stream.<SentenceTopic>empty() : named(sentence, mentions))
                .filter(topic -> !topic.words().isBlank())
                .filter(topic -> found.test(topic.words()))
                .findFirst();
        double below = ranked.stream().anyMatch(Ranked::isComplete) ? LAST : 1;
        searched.ifPresent(topic -> matches.add(telling.search(topic.words(), Math.min(below, topic.share() * FOUND))));
        matches.sort(Comparator.comparingDouble(Suggestion::score).reversed());
        bySentences(lax).ifPresent(fit -> offer(telling, fit, matches));
        List<Suggestion> nearest =
                anyQuery ? List.of() : nearest(fits, topics.getLast(), searched.isPresent(), telling, question);
        return new AskResult(matches, nearest, limits(sentence, ranked));
    }

    /** The query whose sentences come nearest. */
    private static Optional<Fit> bySentences(List<Fit> lax) {
        return lax.stream()
                .filter(Fit::asked)
                .findFirst()
                .filter(fit -> fit.score() >= SURE && !fit.filling().partial());
    }

    /** Puts what the sentences alone say among the first three, never first: Enter would open it. */
    private static void offer(SuggestionText telling, Fit fit, List<Suggestion> matches) {
        int at = Math.min(2, matches.size());
        if (at == 0) {
            return;
        }
        Reading reading = new Reading(fit, List.of(), List.of(), List.of(), 0, false, false);
        Suggestion offered = telling.query(
                new Narrowed(reading, Optional.empty()), matches.get(at - 1).score());
        boolean there = matches.stream()
                .limit(3)
                .anyMatch(match -> offered.parameters().equals(match.parameters())
                        && Objects.equals(offered.query(), match.query()));
        if (!there) {
            matches.add(at, offered);
        }
    }

    /** Where no word is a topic: the names, and at last all that was typed. */
    private static Stream<SentenceTopic> named(Sentence sentence, List<Mention> mentions) {
        TypedText typed = sentence.typed();
        Stream<SentenceTopic> names = mentions.stream()
                .filter(Mention::isWhole)
                .sorted(Comparator.comparingDouble(Mention::rank).reversed())
                .map(name -> new SentenceTopic(typed.typed(name.start(), name.end()), 0.5));
        return Stream.concat(names, Stream.of(new SentenceTopic(typed.raw().strip(), 0.3)));
    }

    private List<Limit> limits(Sentence sentence, List<Ranked> ranked) {
        List<Limit> told = new ArrayList<>();
        limits.elsewhere(sentence.typed().text(), lexicon::isOfLoadedCity).ifPresent(told::add);
        boolean complete = !ranked.isEmpty() && ranked.getFirst().isComplete();
        if (!complete) {
            List<Reading.Span> unread = ranked.isEmpty()
                    ? List.of(new Reading.Span(0, sentence.typed().text().length()))
                    : ranked.getFirst().narrowed().reading().unread();
            told.addAll(limits.in(sentence, unread));
        }
        return told;
    }

    /** The readings that may be offered, the best first. */
    private List<Ranked> ranked(List<Fit> fits, List<Fit> lax, Sentence sentence, List<Mention> mentions) {
        List<Word> absent = sentence.absent();
        List<Reading.Span> plans = mentions.stream()
                .filter(mention ->
                        mention.isWhole() && mention.element().label().equals(Kind.PLAN.word()))
                .map(mention -> new Reading.Span(mention.start(), mention.end()))
                .toList();
        double best = lax.stream()
                .filter(Fit::asked)
                .mapToDouble(Fit::score)
                .findFirst()
                .orElse(0);
        double least = best < SURE ? 2 : Math.max(ALSO, best * OF_THE_BEST);
        List<Reading> possible = fits.stream()
                .filter(fit -> !fit.filling().partial())
                .map(fit -> Reading.best(fit, sentence, absent, plans, lexicon::folded))
                .filter(reading -> mayBeComplete(reading)
                        || (reading.fit().asked() && reading.fit().score() >= least)
                        || mayBeShown(reading, least))
                .sorted(Comparator.comparing((Reading reading) -> !mayBeComplete(reading))
                        .thenComparingDouble(reading -> -reading.fit().score()))
                .toList();
        List<Ranked> ranked = new ArrayList<>();
        List<Ranked> more = new ArrayList<>();
        for (int at = 0; at < possible.size(); at++) {
            Reading reading = possible.get(at);
            Narrowed narrowed = at < LOOKED_UP
                    ? narrowing.of(reading, sentence, mentions, given(reading.fit()), limits::mayBeTopic, now)
                    : new Narrowed(reading.with(List.of(), reading.topics()), Optional.empty());
            if (narrowed.reading().isComplete() || mayBeShown(narrowed.reading(), least)) {
                ranked.add(new Ranked(narrowed, score(narrowed)));
            } else if (reading.fit().asked() && reading.fit().score() >= least) {
                more.add(new Ranked(narrowed, reading.fit().score()));
            }
        }
        ranked.sort(Comparator.comparingDouble(Ranked::score).reversed());
        ranked.addAll(below(ranked, more));
        return ranked;
    }

    /** What leaves no word unread and says more than was asked may be meant too, but never first: Enter would open it. */
    private static List<Ranked> below(List<Ranked> ranked, List<Ranked> more) {
        if (ranked.isEmpty()) {
            return List.of();
        }
        double most = Math.min(COMPLETE - EXTRA, ranked.getLast().score());
        return more.stream()
                .sorted(Comparator.comparingDouble(Ranked::score).reversed())
                .map(one -> new Ranked(one.narrowed(), most * one.score()))
                .toList();
    }

    /** Whether a person may want to choose it: it says what it leaves out, and what is said not to be there is not left out. */
    private static boolean mayBeShown(Reading reading, double least) {
        Fit fit = reading.fit();
        boolean sure = fit.asked() && fit.score() >= least;
        boolean most = reading.of()
                && reading.unasked() == 0
                && !reading.denies()
                && reading.unread().size() + reading.topics().size()
                        <= reading.used().size();
        boolean saysSo = !reading.unread().isEmpty() || !reading.topics().isEmpty();
        return (sure || most) && saysSo;
    }

    /** Whether only topics are left of its words. */
    private static boolean mayBeComplete(Reading reading) {
        return reading.unread().isEmpty() && reading.unasked() == 0 && reading.of();
    }

    private static double score(Narrowed narrowed) {
        Reading reading = narrowed.reading();
        double words = reading.fit().score();
        if (!reading.isComplete()) {
            double parts = reading.used().size() + reading.unread().size();
            return Math.min(COMPLETE - EXTRA, words)
                    * (0.5 + 0.5 * reading.used().size() / Math.max(1, parts));
        }
        double extras = EXTRA
                * (2 * reading.besides()
                        + (narrowed.about().isPresent() ? 1 : 0)
                        + (reading.unnamed() > 0 ? 2 + 3 * reading.unnamed() : 0));
        double fits = OWN_WORDS * words + (1 - OWN_WORDS) - extras;
        return COMPLETE + (1 - COMPLETE) * Math.max(0, fits);
    }

    private Map<String, String> given(Fit fit) {
        Map<String, String> given = new LinkedHashMap<>();
        for (Map.Entry<String, Filled> one : fit.filling().filled().entrySet()) {
            one.getValue().value().ifPresent(value -> given.put(one.getKey(), value));
        }
        dataset.ifPresent(id -> given.put("dataset", id));
        return given;
    }

    /** For a person to choose from: queries that may be meant, and the search for what was typed. */
    private List<Suggestion> nearest(
            List<Fit> fits, SentenceTopic topic, boolean searched, SuggestionText telling, String text) {
        List<Suggestion> nearest = new ArrayList<>(fits.stream()
                .filter(fit -> fit.score() >= NEAR)
                .limit(NEAREST)
                .map(fit -> telling.query(
                        new Narrowed(
                                new Reading(fit, List.of(), List.of(), List.of(), 0, false, false), Optional.empty()),
                        fit.score()))
                .toList());
        if (!searched) {
            nearest.add(telling.search(topic.words().isBlank() ? text.strip() : topic.words(), 0));
        }
        return nearest;
    }
}
