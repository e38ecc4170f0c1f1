package plangraph.answer.explore;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;
import plangraph.answer.NodeBody;
import plangraph.model.text.Spelling;

/** Puts right one mistyped letter in a long word of katakana that no element has: コミュニテイバス. */
public final class KatakanaWords {
    /** In shorter words one letter makes another word: コース, コスト. */
    private static final int SHORTEST = 6;

    private static final Pattern WORD = Pattern.compile("[ァ-ヺー]{" + (SHORTEST - 1) + ",}");

    private final Set<String> known = new HashSet<>();

    /** @param texts folded, in which the words are right */
    KatakanaWords(Iterable<String> texts) {
        for (String text : texts) {
            WORD.matcher(text).results().map(MatchResult::group).forEach(known::add);
        }
    }

    /** The words of titles and texts. */
    public static KatakanaWords of(Collection<NodeBody> elements, Spelling spelling) {
        return new KatakanaWords(elements.stream()
                .flatMap(element -> Stream.of(
                        element.title(), String.valueOf(element.properties().getOrDefault("text", ""))))
                .map(text -> spelling.fold(text).text())
                .toList());
    }

    /** What was typed with the words put right; as it is where nothing is wrong. */
    public String corrected(String typed, Spelling spelling) {
        Map<String, String> wrong = new HashMap<>();
        WORD.matcher(typed).results().map(MatchResult::group).distinct().forEach(word -> {
            String folded = spelling.fold(word).text();
            if (folded.length() >= SHORTEST && known.stream().noneMatch(right -> right.contains(folded))) {
                nearest(folded).ifPresent(right -> wrong.put(word, right));
            }
        });
        String text = typed;
        for (Map.Entry<String, String> one : wrong.entrySet()) {
            text = text.replace(one.getKey(), one.getValue());
        }
        return text;
    }

    /** The one word that differs by one letter; empty when there are none or several. */
    private Optional<String> nearest(String word) {
        CharacterRunAutomaton near = new CharacterRunAutomaton(Operations.determinize(
                new LevenshteinAutomata(word, true).toAutomaton(1), Operations.DEFAULT_DETERMINIZE_WORK_LIMIT));
        List<String> found = known.stream()
                .filter(right -> Math.abs(right.length() - word.length()) <= 1 && near.run(right))
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
