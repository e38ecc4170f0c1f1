package plangraph.model.text;

import java.util.stream.Collectors;

/** Converts between the two Japanese syllabaries. */
public final class Kana {
    private static final int BETWEEN = 'ア' - 'あ';

    /** Hiragana as katakana; all else stays. */
    public static String katakana(String text) {
        return text.chars()
                .map(c -> c >= 'ぁ' && c <= 'ゖ' ? c + BETWEEN : c)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /** Katakana as hiragana; all else stays. */
    public static String hiragana(String text) {
        return text.chars()
                .map(c -> c >= 'ァ' && c <= 'ヶ' ? c - BETWEEN : c)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /** Whether there is nothing else in it. */
    public static boolean isKana(String text) {
        return !text.isEmpty()
                && text.chars().allMatch(c -> (c >= 'ぁ' && c <= 'ゖ') || (c >= 'ァ' && c <= 'ヶ') || c == 'ー');
    }

    private Kana() {}
}
