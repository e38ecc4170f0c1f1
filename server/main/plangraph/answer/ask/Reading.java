package plangraph.answer.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import plangraph.answer.ask.ParameterFilling.Filled;
import plangraph.query.Asks;

/**
 * A question read as one way to ask a saved query: what each of its words was taken as, and which were not taken.
 *
 * @param used words that name a part of the question, each with the part
 * @param topics words that questions are not made of, which may narrow the answer down
 * @param unread words that the query has no place for
 * @param unasked parts that the query needs and nobody said
 * @param of whether what the rows are was said
 * @param denies whether a word is unread that turns the question into its opposite
 */
record Reading(
        Fit fit, List<Taken> used, List<Span> topics, List<Span> unread, int unasked, boolean of, boolean denies) {

    /** A part of the folded sentence. */
    record Span(int start, int end) {
        /** Words that stand together are one. */
        static List<Span> joined(List<Span> spans) {
            List<Span> joined = new ArrayList<>();
            for (Span span : spans) {
                if (!joined.isEmpty() && joined.getLast().end() == span.start()) {
                    joined.set(joined.size() - 1, new Span(joined.getLast().start(), span.end()));
                } else {
                    joined.add(span);
                }
            }
            return joined;
        }

        boolean holds(Span other) {
            return start <= other.start && other.end <= end;
        }
    }

    /** @param as the name of a parameter, or a part of every question: subject, relation, form */
    record Taken(Span span, String as) {}

    private static final String BESIDE = "beside";
    private static final String RELATION = "relation";
    private static final String FORM = "form";

    Reading {
        used = List.copyOf(used);
        topics = List.copyOf(topics);
        unread = List.copyOf(unread);
    }

    /** @param plans where plans are named: what is not taken there may still be the plan of all rows */
    static Reading best(Fit fit, Sentence sentence, List<Word> absent, List<Span> plans, UnaryOperator<String> fold) {
        return fit.askable().ways().stream()
                .map(way -> new Reader(way, fit, sentence, absent, plans, fold).read())
                .min(Comparator.comparingInt(Reading::cost))
                .orElseThrow();
    }

    /** Fewer words unread first, then fewer parts that nobody asked for. */
    int cost() {
        return unread.size() * 10 + unasked * 5 + (of ? 0 : 1);
    }

    Reading with(List<Taken> more, List<Span> left) {
        List<Taken> all = new ArrayList<>(used);
        all.addAll(more);
        List<Span> none = new ArrayList<>(unread);
        none.addAll(left);
        none.sort(Comparator.comparingInt(Span::start));
        none = Span.joined(none);
        return new Reading(fit, all, List.of(), none, unasked, of, denies);
    }

    /** How many things were said that change nothing. */
    int besides() {
        return (int) used.stream().filter(taken -> taken.as().equals(BESIDE)).count();
    }

    /** How much of the names was not said. */
    double unnamed() {
        return fit.filling().filled().values().stream()
                .mapToDouble(Filled::unnamed)
                .sum();
    }

    /** Whether every word was taken, and everything that the query needs was said. */
    boolean isComplete() {
        return unread.isEmpty()
                && topics.isEmpty()
                && unasked == 0
                && of
                && !fit.filling().partial();
    }

    /** Takes the words one after the other. */
    private static final class Reader {
        private static final String FAR = "伸び";
        private static final String NEAR = "下回る";
        private static final String COUNT = "数";
        private static final String COMPARE = "比べる";
        private static final String DIFFERENCE = "不一致";

        private final Way way;
        private final Fit fit;
        private final Sentence sentence;
        private final List<Word> absent;
        private final List<Span> plans;
        private final UnaryOperator<String> fold;
        private final List<Taken> used = new ArrayList<>();
        private final List<Span> topics = new ArrayList<>();
        private final List<Span> unread = new ArrayList<>();
        private boolean of;
        private boolean has;
        private boolean lacks;
        private boolean says;
        private boolean denies;

        Reader(Way way, Fit fit, Sentence sentence, List<Word> absent, List<Span> plans, UnaryOperator<String> fold) {
            this.way = way;
            this.fit = fit;
            this.sentence = sentence;
            this.absent = absent;
            this.plans = plans;
            this.fold = fold;
        }

        Reading read() {
            fit.filling().filled().forEach((name, filled) -> used.add(new Taken(span(filled), name)));
            List<Word> words = sentence.words();
            for (int at = 0; at < words.size(); at++) {
                Word word = words.get(at);
                if (fit.filling().covers(word)) {
                    inName(word);
                } else if (word.known()) {
                    take(word, isPartOfWord(words, at));
                } else {
                    topic(new Span(word.start(), word.end()));
                }
            }
            int unasked = missing(way.has().isEmpty(), has)
                    + missing(way.lacks().isEmpty(), lacks)
                    + missing(way.says().isEmpty(), says);
            return new Reading(fit, used, topics, unread, unasked, of || isValueOfFilled(), denies);
        }

        /** 公約の4-5-2 says in its name what the rows are; the 関係 of 関係人口 says nothing. */
        private void inName(Word word) {
            String meaning = word.meaning().replaceFirst("^'", "");
            boolean numbered = fit.filling().filled().values().stream()
                    .filter(filled -> filled.overlaps(word.start(), word.end()))
                    .anyMatch(filled -> sentence.typed()
                            .text()
                            .substring(filled.start(), filled.end())
                            .matches(".*\\d.*"));
            of = of || (numbered && way.of().contains(meaning));
            has = has || way.has().contains(meaning);
        }

        /** What is named by a name of a number (利用者数) is asked for its value. */
        private boolean isValueOfFilled() {
            return way.mayBe(Asks.Form.VALUE)
                    && fit.filling().filled().values().stream()
                            .filter(filled -> filled.value().isPresent())
                            .anyMatch(filled -> sentence.typed()
                                            .text()
                                            .substring(filled.start(), filled.end())
                                            .matches(".*[数率額値量比合]")
                                    || used.stream()
                                            .anyMatch(taken -> taken.as().equals(FORM)));
        }

        /** ファミリーサポートセンターの会員数: what else is said of a name that was found by a part is no topic. */
        private void topic(Span span) {
            String text = sentence.typed().text().substring(span.start(), span.end());
            Optional<String> named = fit.filling().filled().entrySet().stream()
                    .filter(one -> one.getValue().value().isPresent()
                            && one.getValue().unnamed() > 0
                            && text.length() > 1
                            && fold.apply(one.getValue().title()).contains(text))
                    .map(Map.Entry::getKey)
                    .findFirst();
            named.ifPresentOrElse(name -> used.add(new Taken(span, name)), () -> topics.add(span));
        }

        private static int missing(boolean notNeeded, boolean said) {
            return notNeeded || said ? 0 : 1;
        }

        private static Span span(Filled filled) {
            return new Span(filled.start(), filled.end());
        }

        /** 事業承継, 計画人口, 人口減少: a word of questions within a longer word is no word of the question. A kind at its end is: 農業施策. */
        private boolean isPartOfWord(List<Word> words, int at) {
            Word word = words.get(at);
            boolean goesOn = at + 1 < words.size()
                    && !words.get(at + 1).known()
                    && words.get(at + 1).start() == word.end()
                    && !fit.filling().covers(words.get(at + 1))
                    && Character.isLetter(sentence.typed().text().charAt(word.end()));
            boolean ends = at > 0
                    && !words.get(at - 1).known()
                    && words.get(at - 1).end() == word.start()
                    && !fit.filling().covers(words.get(at - 1));
            return goesOn || (ends && !word.isThing() && !word.isNegation() && !word.isFaint());
        }

        private void take(Word word, boolean joined) {
            Span span = new Span(word.start(), word.end());
            String meaning = word.meaning();
            if (word.isNegation()) {
                denies = denies || way.lacks().isEmpty();
                put(!way.lacks().isEmpty(), span, RELATION);
            } else if (word.isExclusion()) {
                denies = true;
                unread.add(span);
            } else if (absent.contains(word) && way.lacks().contains(meaning)) {
                lacks = true;
                used.add(new Taken(span, RELATION));
            } else if (word.isFaint()) {
                used.add(new Taken(span, FORM));
            } else if (way.takes(meaning) && !joined) {
                of = of || way.of().contains(meaning);
                // The same word may be what the rows are and what they have: it says one of these at a time.
                has = has || way.has().contains(meaning);
                says = says || way.says().contains(meaning);
                used.add(new Taken(span, part(word)));
            } else if (joined || plans.stream().anyMatch(plan -> plan.holds(span))) {
                topics.add(span);
            } else {
                put(isForm(meaning) || word.isRelation(), span, word.isRelation() ? RELATION : FORM);
            }
        }

        private String part(Word word) {
            if (way.of().contains(word.meaning())) {
                return "subject";
            }
            boolean asked = way.has().contains(word.meaning())
                    || way.says().contains(word.meaning())
                    || word.isRelation()
                    || isKindOfOpen(word);
            return asked ? RELATION : BESIDE;
        }

        /** 地区のSDGs: the kind of what is still to be chosen. */
        private boolean isKindOfOpen(Word word) {
            return fit.askable().kinds().entrySet().stream()
                    .anyMatch(kind -> !fit.filling().filled().containsKey(kind.getKey())
                            && kind.getValue().contains(word.meaning()));
        }

        private boolean isForm(String meaning) {
            return switch (meaning) {
                // Rows of values are no things that could be counted.
                case COUNT ->
                    !way.mayBe(Asks.Form.VALUE) || !fit.filling().filled().isEmpty();
                case FAR -> way.mayBe(Asks.Form.LARGEST);
                case NEAR -> false;
                case COMPARE, DIFFERENCE -> way.mayBe(Asks.Form.COMPARE);
                default -> false;
            };
        }

        private void put(boolean fits, Span span, String as) {
            if (fits) {
                used.add(new Taken(span, as));
            } else {
                unread.add(span);
            }
        }
    }
}
