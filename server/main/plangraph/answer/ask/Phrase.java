package plangraph.answer.ask;

import java.util.List;
import java.util.function.Function;
import plangraph.answer.ask.QuestionWords.Group;
import plangraph.answer.ask.QuestionWords.Kind;
import plangraph.model.text.Kana;

/**
 * A word that people ask with, cut as sentences are.
 *
 * @param numbered whether it counts only right before a number
 */
record Phrase(List<String> surfaces, List<String> forms, Group group, boolean numbered) {
    /** What makes of a number a figure or another number: 目標80%, 目標1-1. */
    private static final List<String> GOES_ON = List.of("%", "-", ".", "/");

    /** @param words of this phrase, to be compared with what {@code as} takes of the forms */
    boolean fits(List<String> words, List<WordForm> said, int at, Function<WordForm, String> as) {
        if (at + words.size() > said.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!as.apply(said.get(at + i)).equals(words.get(i))) {
                return false;
            }
        }
        WordForm first = said.get(at);
        boolean syllable = first.text().length() == 1 && Kana.isKana(first.text());
        return (!syllable || (group.kind() == Kind.NEGATION && first.ending()))
                && (!numbered || isBeforeNumber(said, at + words.size()));
    }

    /** Whether a number follows that counts nothing: 目標4 is a goal, 目標4件 a figure. */
    private static boolean isBeforeNumber(List<WordForm> said, int at) {
        return isTogether(said, at)
                && said.get(at).isNumber()
                && !(isTogether(said, at + 1)
                        && (said.get(at + 1).content()
                                || GOES_ON.contains(said.get(at + 1).text())));
    }

    private static boolean isTogether(List<WordForm> said, int at) {
        return at < said.size() && said.get(at).start() == said.get(at - 1).end();
    }
}
