package plangraph.model.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.dict.UserDictionary;
import org.apache.lucene.analysis.ja.tokenattributes.BaseFormAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.jspecify.annotations.Nullable;

/** Cuts Japanese text into words with kuromoji; names of one's own stay whole. */
public final class Morphemes {

    /**
     * A word of a text.
     *
     * @param base its dictionary form
     * @param reading in katakana; of what the dictionary does not know, the word itself
     * @param kind part of speech, e.g. {@code 名詞-一般}
     * @param start where it begins in the text
     */
    public record Morpheme(String surface, String base, String reading, String kind, int start, int end) {}

    /** A name with the words it consists of and how each is read, in katakana. */
    public record OwnName(List<String> words, List<String> readings) {
        public OwnName {
            words = List.copyOf(words);
            readings = List.copyOf(readings);
        }

        private String whole() {
            return String.join("", words);
        }

        /** A user dictionary takes no punctuation. */
        private boolean canBeKept() {
            return whole().codePoints().allMatch(Character::isLetterOrDigit)
                    && words.size() == readings.size()
                    && readings.stream().noneMatch(reading -> reading.isBlank() || reading.contains(" "));
        }

        private String line() {
            return whole() + "," + String.join(" ", words) + "," + String.join(" ", readings) + "," + KIND_OF_OWN_NAMES;
        }
    }

    private static final String KIND_OF_OWN_NAMES = "カスタム名詞";

    private final @Nullable UserDictionary own;

    /** @param names as they stand in folded text, always cut as they say; those that a user dictionary cannot hold are left out */
    public Morphemes(Collection<OwnName> names) {
        Map<String, String> lines = new LinkedHashMap<>();
        names.stream().filter(OwnName::canBeKept).forEach(name -> lines.putIfAbsent(name.whole(), name.line()));
        this.own = lines.isEmpty() ? null : dictionary(String.join("\n", lines.values()));
    }

    private static UserDictionary dictionary(String lines) {
        try {
            return UserDictionary.open(new StringReader(lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words in their order, punctuation included. */
    public List<Morpheme> of(String text) {
        try (JapaneseTokenizer tokenizer = new JapaneseTokenizer(own, false, JapaneseTokenizer.Mode.NORMAL)) {
            tokenizer.setReader(new StringReader(text));
            tokenizer.reset();
            List<Morpheme> found = new ArrayList<>();
            while (tokenizer.incrementToken()) {
                found.add(morpheme(tokenizer));
            }
            tokenizer.end();
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Morpheme morpheme(JapaneseTokenizer tokenizer) {
        String surface = tokenizer.getAttribute(CharTermAttribute.class).toString();
        String base = tokenizer.getAttribute(BaseFormAttribute.class).getBaseForm();
        String reading = tokenizer.getAttribute(ReadingAttribute.class).getReading();
        String kind = tokenizer.getAttribute(PartOfSpeechAttribute.class).getPartOfSpeech();
        OffsetAttribute offset = tokenizer.getAttribute(OffsetAttribute.class);
        return new Morpheme(
                surface,
                base == null ? surface : base,
                reading == null ? Kana.katakana(surface) : reading,
                kind == null ? "" : kind,
                offset.startOffset(),
                offset.endOffset());
    }

    /** How the whole text is read, in katakana. */
    public String reading(String text) {
        return of(text).stream()
                .map(word -> Kana.isKana(word.surface()) ? Kana.katakana(word.surface()) : word.reading())
                .collect(Collectors.joining());
    }
}
