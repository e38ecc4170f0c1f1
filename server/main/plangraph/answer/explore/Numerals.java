package plangraph.answer.explore;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes numbers of generations, places and kinds in Arabic numerals: 第三次, 四番目, 十一番. The text keeps its length. */
public final class Numerals {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final Pattern SAID = Pattern.compile("(?<![〇一二三四五六七八九十])([〇一二三四五六七八九十]{1,3})(?=番|次|期|つ目)"
            + "|(?<=第|ゴール|目標|政策|施策|プロジェクト|の|-)([〇一二三四五六七八九十]{1,3})(?=$|[-のに番次期はをとが、。 ])");

    private Numerals() {}

    /** The text with as many characters as it had, so that places in it stay; a number that would be longer or shorter is filled up with 0. */
    public static String arabic(String folded) {
        Matcher matcher = SAID.matcher(folded);
        StringBuilder text = new StringBuilder(folded);
        while (matcher.find()) {
            String written = String.valueOf(value(matcher.group()));
            if (written.length() == matcher.group().length() && !isFirst(folded, matcher)) {
                text.replace(matcher.start(), matcher.end(), written);
            }
        }
        return text.toString();
    }

    /** 一番 alone is "most". */
    private static boolean isFirst(String folded, Matcher matcher) {
        return folded.startsWith("一番", matcher.start()) && !folded.startsWith("一番目の", matcher.start());
    }

    private static int value(String kanji) {
        int ten = kanji.indexOf('十');
        if (ten < 0) {
            return kanji.chars().reduce(0, (value, digit) -> value * 10 + DIGITS.indexOf(digit));
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(kanji.charAt(0));
        int ones = ten == kanji.length() - 1 ? 0 : DIGITS.indexOf(kanji.charAt(kanji.length() - 1));
        return tens * 10 + ones;
    }
}
