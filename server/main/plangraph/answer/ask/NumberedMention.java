package plangraph.answer.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number with the word of its kind before it: ゴール11.
 *
 * @param kind meaning of that word
 * @param word as it stands
 * @param start where the word for the kind begins
 */
record NumberedMention(String kind, String word, String number, int start, int end) {
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:-\\d+)*");

    private static final Pattern BETWEEN = Pattern.compile("[ の第番号#.:]*");

    private static boolean isBetween(Sentence sentence, int from, int to) {
        return BETWEEN.matcher(sentence.typed().text().substring(from, to)).matches();
    }

    List<String> parts() {
        return List.of(number.split("-"));
    }

    static List<NumberedMention> all(Sentence sentence) {
        List<NumberedMention> all = new ArrayList<>();
        Matcher numbers = NUMBER.matcher(sentence.typed().text());
        while (numbers.find()) {
            for (Word word : sentence.words()) {
                if (word.known() && word.end() <= numbers.start() && isBetween(sentence, word.end(), numbers.start())) {
                    all.add(new NumberedMention(
                            word.meaning(),
                            sentence.typed().text().substring(word.start(), word.end()),
                            numbers.group(),
                            word.start(),
                            numbers.end()));
                }
            }
        }
        return all;
    }
}
