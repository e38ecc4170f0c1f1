package plangraph.answer.ask;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The words that people ask with, in groups of one meaning each: {@code cypher/question-words.csv}. */
public record QuestionWords(List<Group> groups) {

    /** What a word does in a question. */
    enum Kind {
        /** Something a question can be about: a measure, a KPI. */
        THING,
        /** What is said of things: relate, continue. */
        DEED,
        /** Says only that things have to do with each other: relate, contain, mention. */
        RELATION,
        /** Says a little: list, priority. */
        FAINT,
        /** Says nothing: please, which. */
        SILENT,
        /** What is looked for is not there. */
        NEGATION,
        /** All but what is named: 以外. */
        EXCLUSION
    }

    /**
     * @param words the first names the meaning
     * @param numbered words that mean it only right before a number: 目標4
     */
    record Group(List<String> words, List<String> numbered, Kind kind) {
        /** What a word ends with that stands before a number. */
        private static final String NUMBER = "#";

        Group {
            words = List.copyOf(words);
            numbered = List.copyOf(numbered);
        }

        static Group of(List<String> listed, Kind kind) {
            return new Group(
                    listed.stream().filter(word -> !word.endsWith(NUMBER)).toList(),
                    listed.stream()
                            .filter(word -> word.endsWith(NUMBER))
                            .map(word -> word.substring(0, word.length() - 1))
                            .toList(),
                    kind);
        }

        String meaning() {
            return words.getFirst();
        }
    }

    public QuestionWords {
        groups = List.copyOf(groups);
    }

    public static QuestionWords read(Path file) {
        return new QuestionWords(WordTable.read(file, List.of("words", "kind")).stream()
                .map(row -> Group.of(
                        List.of(row.getFirst().split(";")),
                        Kind.valueOf(row.getLast().toUpperCase(Locale.ROOT))))
                .toList());
    }
}
