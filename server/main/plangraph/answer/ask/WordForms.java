package plangraph.answer.ask;

import java.util.List;
import org.tartarus.snowball.ext.EnglishStemmer;
import plangraph.model.text.Kana;
import plangraph.model.text.Morphemes;
import plangraph.model.text.Morphemes.Morpheme;

/** Cuts folded text into forms, Japanese and English alike. */
final class WordForms {
    private static final List<String> NO_CONTENT = List.of("助詞", "助動詞", "記号", "接続詞", "フィラー", "感動詞", "その他", "非言語音");

    private final Morphemes morphemes;

    WordForms(Morphemes morphemes) {
        this.morphemes = morphemes;
    }

    /** All but white space. */
    List<WordForm> of(String folded) {
        return morphemes.of(folded).stream()
                .filter(word -> !word.surface().isBlank())
                .map(WordForms::form)
                .toList();
    }

    private static WordForm form(Morpheme word) {
        boolean latin = word.surface().chars().allMatch(c -> c >= 'a' && c <= 'z');
        boolean mark = word.surface().codePoints().noneMatch(Character::isLetterOrDigit);
        boolean ending = word.kind().startsWith("助動詞");
        boolean content = !mark
                && !word.kind().equals("名詞-非自立-一般")
                && (latin || NO_CONTENT.stream().noneMatch(word.kind()::startsWith));
        String reading = Kana.isKana(word.surface()) ? Kana.katakana(word.surface()) : word.reading();
        return new WordForm(
                word.surface(),
                latin ? stem(word.surface()) : word.base(),
                reading,
                content,
                word.kind().startsWith("動詞") || word.kind().startsWith("形容詞"),
                ending,
                word.start(),
                word.end());
    }

    private static String stem(String word) {
        EnglishStemmer stemmer = new EnglishStemmer();
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }
}
