package plangraph.answer.ask;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;

/**
 * A sentence that asks a saved query.
 *
 * @param pieces text and slots in turn; a slot is the name of a parameter in braces
 * @param features its meanings without the slots
 * @param slots the parameters it has a place for
 */
record SentencePattern(List<String> pieces, boolean japanese, Set<String> features, Set<String> slots) {
    private static final java.util.regex.Pattern SLOT = java.util.regex.Pattern.compile("\\{(\\w+)}");

    SentencePattern {
        pieces = List.copyOf(pieces);
        features = Set.copyOf(features);
        slots = Set.copyOf(slots);
    }

    static SentencePattern of(String sentence, Function<String, List<Word>> cut) {
        List<String> pieces = new ArrayList<>();
        Set<String> slots = new LinkedHashSet<>();
        List<Word> words = new ArrayList<>();
        Matcher slot = SLOT.matcher(sentence);
        int at = 0;
        while (slot.find()) {
            text(sentence.substring(at, slot.start()), pieces, words, cut);
            pieces.add(slot.group());
            slots.add(slot.group(1));
            at = slot.end();
        }
        text(sentence.substring(at), pieces, words, cut);
        boolean japanese = TypedText.isJapanese(sentence);
        return new SentencePattern(pieces, japanese, Sentence.features(words, japanese), slots);
    }

    private static void text(String text, List<String> pieces, List<Word> words, Function<String, List<Word>> cut) {
        if (!text.isEmpty()) {
            pieces.add(text);
            words.addAll(cut.apply(text));
        }
    }
}
