package plangraph.publish.sheet;

import java.util.List;
import java.util.Locale;
import plangraph.model.LocalizedText;

/** The language of a sheet. Titles and quotations stay in the language of the documents where there is no other. */
public enum Language {
    JA("、", "「", "」"),
    EN(", ", "“", "”");

    private final String comma;
    private final String open;
    private final String close;

    Language(String comma, String open, String close) {
        this.comma = comma;
        this.open = open;
        this.close = close;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Language of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    String of(LocalizedText words) {
        return this == JA ? words.ja() : words.en();
    }

    /** One of two wordings; {@code %s} and {@code %d} stand for the values. */
    String say(LocalizedText words, Object... values) {
        return String.format(Locale.ROOT, of(words), values);
    }

    String list(List<String> parts) {
        return String.join(comma, parts);
    }

    String quoted(String text) {
        return open + text + close;
    }
}
