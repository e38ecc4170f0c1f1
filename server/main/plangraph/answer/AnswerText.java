package plangraph.answer;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import plangraph.body.NodeRef;

/** An answer as tab-separated text with a footer that says what it rests on. */
public final class AnswerText {

    public static String of(Answer answer) {
        StringBuilder text = new StringBuilder();
        text.append(answer.query().title().ja()).append('\n');
        text.append(answer.columns().stream().map(c -> c.title().ja()).collect(Collectors.joining("\t")))
                .append('\n');
        for (Map<String, @Nullable Object> row : answer.rows()) {
            text.append(row.values().stream().map(AnswerText::cell).collect(Collectors.joining("\t")))
                    .append('\n');
        }
        text.append(answer.rowCount())
                .append(" 行、根拠 ")
                .append(answer.basisCounts())
                .append('\n');
        if (answer.explanation() != null) {
            text.append(answer.explanation().ja()).append('\n');
        }
        answer.sources()
                .forEach(source -> text.append(source.title())
                        .append("（")
                        .append(source.status())
                        .append("）\n"));
        return text.append("データ版 ").append(answer.dataRevision()).append('\n').toString();
    }

    private static String cell(@Nullable Object value) {
        if (value instanceof NodeRef node) {
            return node.title();
        }
        if (value instanceof List<?> list) {
            return list.stream().map(AnswerText::cell).collect(Collectors.joining(" | "));
        }
        return value == null ? "" : value.toString();
    }

    private AnswerText() {}
}
