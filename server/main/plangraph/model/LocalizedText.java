package plangraph.model;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;

/** Holds a name or a sentence in the two languages of the product. */
public record LocalizedText(String ja, String en) {

    public LocalizedText {
        requireNonNull(ja, "ja");
        requireNonNull(en, "en");
    }

    /**
     * A sentence with the same values in both languages.
     *
     * @param ja with {@code %s}, or a number's {@code %,d}, for each value in turn, or {@code %2$s} for the second; so is {@code en}
     * @param values as they are; words among them in the language of the sentence
     */
    public static LocalizedText of(String ja, String en, Object... values) {
        return new LocalizedText(filled(ja, values, LocalizedText::ja), filled(en, values, LocalizedText::en));
    }

    private static String filled(String sentence, Object[] values, Function<LocalizedText, String> language) {
        Object[] said = Arrays.stream(values)
                .map(value -> value instanceof LocalizedText words ? language.apply(words) : value)
                .toArray();
        return String.format(Locale.ROOT, sentence, said);
    }

    /** English unless it is Japanese that is asked for. */
    public String in(Locale language) {
        return language.getLanguage().equals(Locale.JAPANESE.getLanguage()) ? ja : en;
    }
}
