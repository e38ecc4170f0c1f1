package plangraph.answer.ask;

import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import plangraph.answer.NodeBody;
import plangraph.model.text.Kana;
import plangraph.model.text.Morphemes;
import plangraph.model.text.Morphemes.Morpheme;
import plangraph.model.text.Spelling;

/** Writes a question that is all in kana as it is usually written: words of questions, names and nouns of the elements, by their readings. */
final class KanaWriting {
    /** Shorter readings are part of too many words. */
    private static final int SHORTEST = 3;

    /** Of a shorter question the words are cut as they are. */
    private static final int SHORTEST_QUESTION = 7;

    private final Map<String, String> written = new LinkedHashMap<>();
    private final int longest;

    KanaWriting(QuestionWords words, Collection<NodeBody> elements, Spelling spelling) {
        Morphemes morphemes = new Morphemes(List.of());
        words.groups().forEach(group -> group.words().forEach(word -> add(word, reading(word, morphemes))));
        for (NodeBody element : elements) {
            String given = ElementNames.text(element, "reading");
            add(element.title(), given.isEmpty() ? reading(element.title(), morphemes) : given);
        }
        for (NodeBody element : elements) {
            for (Morpheme word : morphemes.of(spelling.fold(element.title()).text())) {
                if (word.kind().startsWith("名詞")) {
                    add(word.surface(), word.reading());
                }
            }
        }
        this.longest = written.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    private static String reading(String word, Morphemes morphemes) {
        return morphemes.reading(word.replaceAll("[・「」、]", ""));
    }

    private void add(String word, String reading) {
        String sound = Kana.hiragana(reading);
        if (sound.length() >= SHORTEST && Kana.isKana(sound) && !word.equals(sound)) {
            written.putIfAbsent(sound, word);
        }
    }

    /** The question with what is known by its reading written out; as it is where it has other characters than kana, digits and marks. */
    String of(String typed) {
        String raw = Normalizer.normalize(typed, Normalizer.Form.NFKC);
        String text = Kana.hiragana(raw);
        boolean kana = !raw.equals(Kana.katakana(raw))
                && text.codePoints().allMatch(c -> Kana.isKana(Character.toString(c)) || !Character.isLetter(c));
        if (!kana || text.length() < SHORTEST_QUESTION) {
            return typed;
        }
        StringBuilder result = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            String word = longestAt(text, at);
            result.append(word.isEmpty() ? raw.substring(at, at + 1) : written.getOrDefault(word, word));
            at += Math.max(1, word.length());
        }
        return result.toString().replaceAll("(?<=\\d)ばん", "番");
    }

    private String longestAt(String text, int at) {
        for (int length = Math.min(longest, text.length() - at); length >= SHORTEST; length--) {
            String sound = text.substring(at, at + length);
            if (written.containsKey(sound)) {
                return sound;
            }
        }
        return "";
    }
}
