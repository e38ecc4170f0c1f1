package plangraph.publish.sheet;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import plangraph.model.LocalizedText;

/** The language of a sheet or a file. Titles and quotations stay in the language of the documents where there is no other. */
public enum Language {
    JA("、", "「", "」", DateTimeFormatter.ofPattern("uuuu年M月d日 H時mm分（z）", Locale.JAPAN)),
    EN(", ", "“", "”", DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm z", Locale.UK));

    private final String comma;
    private final String open;
    private final String close;
    private final DateTimeFormatter time;

    Language(String comma, String open, String close, DateTimeFormatter time) {
        this.comma = comma;
        this.open = open;
        this.close = close;
        this.time = time;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Japanese, or else English. */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals(Locale.JAPANESE.getLanguage()) ? JA : EN;
    }

    public static Language of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    public String of(LocalizedText words) {
        return this == JA ? words.ja() : words.en();
    }

    /** One of two wordings; {@code %s} and {@code %d} stand for the values. */
    public String say(LocalizedText words, Object... values) {
        return String.format(Locale.ROOT, of(words), values);
    }

    public String list(List<String> parts) {
        return String.join(comma, parts);
    }

    public String quoted(String text) {
        return open + text + close;
    }

    public String time(Instant time, ZoneId zone) {
        return this.time.format(time.atZone(zone));
    }
}
