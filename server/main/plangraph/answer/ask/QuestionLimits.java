package plangraph.answer.ask;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import plangraph.answer.ask.AskResult.Limit;
import plangraph.answer.ask.Reading.Span;
import plangraph.model.LocalizedText;
import plangraph.model.text.Morphemes;
import plangraph.model.text.Morphemes.Morpheme;

/** Says what no document of the graph tells, and why: {@code cypher/question-limits.csv}, and cities that are not loaded. */
final class QuestionLimits {
    private static final Set<String> OF_SOMEBODY = Set.of("の", "は", "で", "における", "って", "も");
    private static final Set<String> TOGETHER = Set.of("連携", "交流", "協力", "協議", "隣");
    private static final String MUNICIPALITY = "[市町村県都府]";
    private static final LocalizedText OPINION =
            new LocalizedText("見解や評価は、どの文書にも書かれていません。", "No document states an opinion or a judgement of it.");

    private record Word(String text, LocalizedText reason) {}

    private final List<Word> words;
    private final Morphemes general = new Morphemes(List.of());

    private QuestionLimits(List<Word> words) {
        this.words = words;
    }

    static QuestionLimits read(Path file) {
        List<Word> words = new ArrayList<>();
        for (List<String> row : WordTable.read(file, List.of("words", "ja", "en"))) {
            LocalizedText reason = new LocalizedText(row.get(1), row.get(2));
            Arrays.stream(row.getFirst().split(";")).forEach(word -> words.add(new Word(word, reason)));
        }
        return new QuestionLimits(words);
    }

    /** Whether the words are a topic, and not something that no document tells. */
    boolean mayBeTopic(String phrase) {
        return words.stream().noneMatch(word -> phrase.endsWith(word.text()));
    }

    /** Of what was left unread: that which is nowhere told. */
    List<Limit> in(Sentence sentence, List<Span> unread) {
        String text = sentence.typed().text();
        List<Limit> limits = new ArrayList<>();
        for (Word word : words) {
            int at = text.indexOf(word.text());
            int end = at + word.text().length();
            boolean known = limits.stream().anyMatch(limit -> limit.reason().equals(word.reason()));
            if (at >= 0 && !known && unread.stream().anyMatch(span -> span.start() < end && at < span.end())) {
                limits.add(new Limit(sentence.typed().typed(at, end), word.reason()));
            }
        }
        return limits;
    }

    static Limit opinion(String words) {
        return new Limit(words, OPINION);
    }

    /** Another city whose plans are asked about: 前橋市の総合計画, but not 前橋市との連携. */
    Optional<Limit> elsewhere(String text, java.util.function.Predicate<String> loaded) {
        List<Morpheme> all = general.of(text);
        for (int at = 0; at + 1 < all.size(); at++) {
            Morpheme last = all.get(at);
            boolean suffix = last.surface().matches(MUNICIPALITY) && last.kind().startsWith("名詞-接尾") && at > 0;
            boolean whole =
                    last.surface().matches(".+" + MUNICIPALITY) && last.kind().contains("地域");
            if (suffix || whole) {
                int start = suffix ? all.get(at - 1).start() : last.start();
                String name = text.substring(start, last.end());
                String bare = name.substring(0, name.length() - 1);
                boolean joint =
                        at + 2 < all.size() && TOGETHER.contains(all.get(at + 2).surface());
                if (!bare.isEmpty()
                        && OF_SOMEBODY.contains(all.get(at + 1).surface())
                        && !joint
                        && bare.codePoints().allMatch(Character::isLetter)
                        && !loaded.test(bare)) {
                    return Optional.of(new Limit(
                            name,
                            LocalizedText.of("%sの計画は、このデータに入っていません。", "The plans of %s are not in this data.", name)));
                }
            }
        }
        return Optional.empty();
    }
}
