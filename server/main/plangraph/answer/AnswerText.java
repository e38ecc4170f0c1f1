package plangraph.answer;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plangraph.model.LocalizedText;

/** An answer as tab-separated text with a footer that says what it rests on. */
public final class AnswerText {
    private static final LocalizedText YES = new LocalizedText("はい", "yes");
    private static final LocalizedText NO = new LocalizedText("いいえ", "no");

    private final Answer answer;
    private final Locale language;

    private AnswerText(Answer answer, Locale language) {
        this.answer = answer;
        this.language = language;
    }

    /** @param language of everything but the plans' own words: Japanese, or else English */
    public static String of(Answer answer, Locale language) {
        return new AnswerText(answer, language).text();
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        line(text, answer.query().title());
        line(text, tabbed(answer.columns().stream().map(column -> column.title().in(language))));
        for (Map<String, @Nullable Object> row : answer.rows()) {
            line(text, tabbed(row.entrySet().stream().map(cell -> cell(cell.getKey(), cell.getValue()))));
        }
        if (answer.truncated()) {
            line(
                    text,
                    LocalizedText.of(
                            "はじめの%s行だけです",
                            "The first %s rows only", answer.rows().size()));
        }
        line(
                text,
                LocalizedText.of(
                        "%s行。根拠の関係: %s", "%s rows; relationships behind them: %s", answer.rowCount(), bases()));
        if (answer.population() != null && answer.found() != null) {
            line(
                    text,
                    LocalizedText.of(
                            "%s%s件のうち%s件",
                            "%3$s of %2$s %1$s",
                            answer.population().title(),
                            answer.population().members(),
                            answer.found()));
        }
        if (answer.explanation() != null) {
            line(text, answer.explanation());
        }
        answer.sources()
                .forEach(source -> line(
                        text,
                        LocalizedText.of("%s（%s）", "%s (%s)", source.title(), CodeTitles.status(source.status()))));
        line(text, LocalizedText.of("データ版 %s", "Data revision %s", answer.dataRevision()));
        return text.toString();
    }

    private LocalizedText bases() {
        return new LocalizedText(bases(Locale.JAPANESE), bases(Locale.ENGLISH));
    }

    private String bases(Locale wanted) {
        return answer.basisCounts().entrySet().stream()
                .map(count -> CodeTitles.word("basis", count.getKey()).in(wanted) + " " + count.getValue())
                .collect(Collectors.joining(wanted.equals(Locale.JAPANESE) ? "・" : ", "));
    }

    private String cell(String column, @Nullable Object value) {
        return switch (value) {
            case null -> "";
            case NodeRef node -> node.title();
            case List<?> list ->
                list.stream().map(member -> cell(column, member)).collect(Collectors.joining(" | "));
            case String text -> CodeTitles.word(column, text).in(language);
            case Boolean yes -> (yes ? YES : NO).in(language);
            case Object other -> other.toString();
        };
    }

    private static String tabbed(Stream<String> cells) {
        return cells.collect(Collectors.joining("\t"));
    }

    private void line(StringBuilder text, LocalizedText line) {
        line(text, line.in(language));
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }
}
