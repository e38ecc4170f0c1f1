package plangraph.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number with the word of its kind before it: ゴール11.
 *
 * @param kind meaning of that word
 * @param start where the word for the kind begins
 */
record NumberSaid(String kind, String number, int start, int end) {
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:-\\d+)*");

    /** Between the word and its number: spaces, 「の」, 「番号」. */
    private static final int FARTHEST = 3;

    List<String> parts() {
        return List.of(number.split("-"));
    }

    static List<NumberSaid> all(Sentence sentence) {
        List<NumberSaid> all = new ArrayList<>();
        Matcher numbers = NUMBER.matcher(sentence.typed().text());
        while (numbers.find()) {
            for (Word word : sentence.words()) {
                if (word.known() && word.end() <= numbers.start() && numbers.start() - word.end() <= FARTHEST) {
                    all.add(new NumberSaid(word.meaning(), numbers.group(), word.start(), numbers.end()));
                }
            }
        }
        return all;
    }
}
