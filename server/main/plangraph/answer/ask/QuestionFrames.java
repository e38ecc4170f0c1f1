package plangraph.answer.ask;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what is asked within what is said before and after it: {@code cypher/question-frames.csv}. */
final class QuestionFrames {
    private static final Pattern SENTENCE = Pattern.compile("[^。！？!?\\n]*[。！？!?\\n]*");
    private static final Pattern ASKS =
            Pattern.compile(".*([か？?]|どれ|どこ|何|いくつ|は|教えて|見せて|ください)[。？?\\s]*", Pattern.DOTALL);

    private final List<Pattern> openings;
    private final List<Pattern> closings;
    private final List<Pattern> opinions;

    private QuestionFrames(List<Pattern> openings, List<Pattern> closings, List<Pattern> opinions) {
        this.openings = openings;
        this.closings = closings;
        this.opinions = opinions;
    }

    static QuestionFrames read(Path file) {
        List<List<String>> rows = WordTable.read(file, List.of("kind", "pattern"));
        return new QuestionFrames(
                patterns(rows, "opening", "(?:^|(?<=[、。,\\s]))(?:%s)"),
                patterns(rows, "closing", "(?:%s)$"),
                patterns(rows, "opinion", "(?:%s)$"));
    }

    private static List<Pattern> patterns(List<List<String>> rows, String kind, String frame) {
        return rows.stream()
                .filter(row -> row.getFirst().equals(kind))
                .map(row -> Pattern.compile(frame.formatted(row.getLast())))
                .toList();
    }

    /**
     * What is asked.
     *
     * @param questions the question, or several where a text asks several
     * @param opinion the words that ask what somebody thinks; empty when none do
     */
    record Framed(List<String> questions, String opinion) {}

    Framed in(String text) {
        if (!TypedText.isJapanese(text)) {
            return new Framed(List.of(text), "");
        }
        String asked = afterPreamble(text.strip());
        String rest = withoutClosing(asked);
        for (Pattern opinion : opinions) {
            Matcher matcher = opinion.matcher(asked);
            if (matcher.find() && matcher.start() > 0) {
                return new Framed(questions(asked.substring(0, matcher.start())), asked.substring(matcher.start()));
            }
        }
        return new Framed(questions(rest.isBlank() ? text : rest), "");
    }

    private String afterPreamble(String text) {
        int from = 0;
        for (Pattern opening : openings) {
            Matcher matcher = opening.matcher(text);
            while (matcher.find()) {
                boolean saysMore =
                        !withoutClosing(text.substring(matcher.end())).isBlank();
                from = saysMore ? Math.max(from, matcher.end()) : from;
            }
        }
        return lastQuestion(text.substring(from));
    }

    /** Sentences before the first one that asks, in a text of several, are what the question is about, and no question. */
    private static String lastQuestion(String text) {
        List<String> sentences = sentences(text);
        if (sentences.size() < 2) {
            return text;
        }
        int first = 0;
        while (first < sentences.size() - 1
                && !ASKS.matcher(sentences.get(first)).matches()) {
            first++;
        }
        return String.join("", sentences.subList(first, sentences.size()));
    }

    private static List<String> sentences(String text) {
        List<String> sentences = new ArrayList<>();
        Matcher matcher = SENTENCE.matcher(text);
        while (matcher.find()) {
            if (!matcher.group().isBlank()) {
                sentences.add(matcher.group());
            }
        }
        return sentences;
    }

    private String withoutClosing(String text) {
        String rest = text.strip();
        for (int again = 0; again < 2; again++) {
            for (Pattern closing : closings) {
                rest = closing.matcher(rest).replaceFirst("").strip();
            }
        }
        return rest;
    }

    private static final Pattern SECOND = Pattern.compile("(?<=[はかのをどれ何るす])[、。？?]\\s*(?:また|それと|加えて|あわせて|併せて)[、,]?");

    /** また asks a second question; so does a second sentence that asks. */
    private List<String> questions(String text) {
        List<String> questions = new ArrayList<>();
        for (String part : SECOND.split(text)) {
            List<String> sentences = sentences(part);
            boolean all = sentences.size() > 1
                    && sentences.stream().allMatch(one -> ASKS.matcher(one).matches());
            questions.addAll(all ? sentences : List.of(part));
        }
        return questions.stream()
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }
}
