package plangraph.answer.ask;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import plangraph.answer.NodeBody;
import plangraph.model.text.Kana;
import plangraph.model.text.Morphemes;
import plangraph.model.text.Morphemes.Morpheme;
import plangraph.model.text.Morphemes.OwnName;
import plangraph.model.text.Spelling;

/** What the user dictionary holds: names of elements and words of questions, so that they are cut the same wherever they stand. */
final class UserDictionary {
    private static final List<String> NOUNS = List.of("名詞", "接頭詞", "カスタム名詞");
    private static final int SHORTEST = 3;
    private static final int LONGEST = 24;

    static Collection<OwnName> of(QuestionWords words, Collection<NodeBody> elements, Spelling spelling) {
        Morphemes general = new Morphemes(List.of());
        Map<String, OwnName> names = new LinkedHashMap<>();
        for (QuestionWords.Group group : words.groups()) {
            for (String word : group.words()) {
                String folded = spelling.fold(word).text();
                if (isNoun(folded, general)) {
                    names.put(folded, new OwnName(List.of(folded), List.of(general.reading(folded))));
                }
                if (isKatakana(folded)) {
                    String hiragana = Kana.hiragana(folded);
                    names.put(hiragana, new OwnName(List.of(hiragana), List.of(folded)));
                }
            }
        }
        Morphemes withWords = new Morphemes(names.values());
        for (NodeBody element : elements) {
            String folded = spelling.fold(element.title()).text();
            if (isNoun(folded, withWords)) {
                names.putIfAbsent(folded, cut(folded, withWords));
            }
        }
        return names.values();
    }

    private static boolean isKatakana(String word) {
        return word.length() > SHORTEST && word.equals(Kana.katakana(word)) && Kana.isKana(word);
    }

    private static boolean isNoun(String text, Morphemes general) {
        return text.length() >= SHORTEST
                && text.length() <= LONGEST
                && text.codePoints().anyMatch(c -> c > 0x3040)
                && general.of(text).stream().allMatch(word -> NOUNS.stream().anyMatch(word.kind()::startsWith));
    }

    private static OwnName cut(String folded, Morphemes words) {
        List<String> parts = new ArrayList<>();
        List<String> readings = new ArrayList<>();
        for (Morpheme part : words.of(folded)) {
            parts.add(part.surface());
            readings.add(part.reading());
        }
        return new OwnName(parts, readings);
    }

    private UserDictionary() {}
}
