package plangraph.answer.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plangraph.answer.explore.Numerals;
import plangraph.model.text.Folded;
import plangraph.model.text.Spelling;

/**
 * A sentence folded word by word: spaces, which folding drops, stay, because they part the words of English.
 *
 * @param raw as it was typed
 * @param text folded
 * @param isJapanese whether it is in Japanese; else it is in English
 */
record TypedText(String raw, String text, boolean isJapanese, List<Integer> starts, List<Integer> ends) {
    private static final Pattern PIECE = Pattern.compile("[^\\s\\u3000]+");

    TypedText {
        starts = List.copyOf(starts);
        ends = List.copyOf(ends);
    }

    static TypedText of(String raw, Spelling spelling) {
        return of(raw, spelling, false);
    }

    /** @param inEither whether a word that both languages have, as SDGs, is in Japanese */
    static TypedText of(String raw, Spelling spelling, boolean inEither) {
        StringBuilder text = new StringBuilder();
        List<Integer> starts = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        Matcher pieces = PIECE.matcher(raw);
        while (pieces.find()) {
            if (!text.isEmpty()) {
                text.append(' ');
                starts.add(pieces.start());
                ends.add(pieces.start());
            }
            Folded folded = spelling.fold(pieces.group());
            text.append(folded.text());
            for (int i = 0; i < folded.text().length(); i++) {
                starts.add(pieces.start() + folded.start(i));
                ends.add(pieces.start() + folded.end(i));
            }
        }
        String folded = Numerals.arabic(text.toString());
        boolean oneWord = folded.indexOf(' ') < 0;
        return new TypedText(raw, folded, isJapanese(folded) || (inEither && oneWord), starts, ends);
    }

    /** What was typed where the folded text has this stretch. */
    String typed(int start, int end) {
        return start >= end ? "" : raw.substring(starts.get(start), ends.get(end - 1));
    }

    static boolean isJapanese(String text) {
        return text.codePoints().anyMatch(c -> switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA -> true;
            default -> false;
        });
    }
}
