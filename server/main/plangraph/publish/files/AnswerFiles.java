package plangraph.publish.files;

import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import plangraph.answer.AnswerStream;
import plangraph.answer.Arguments;
import plangraph.answer.Citations;
import plangraph.answer.CodeTitles;
import plangraph.answer.ElementCache;
import plangraph.model.LocalizedText;
import plangraph.query.Parameter;
import plangraph.query.SavedQuery;
import plangraph.store.Graph;
import plangraph.store.Revisions;

/** Writes whole answers to a stream, which stays open. */
public final class AnswerFiles {
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final String GRAPHML = "application/graphml+xml";

    private final Graph graph;
    private final AnswerStream stream;
    private final ElementCache known;
    private final Citations citations;

    public AnswerFiles(Graph graph, ElementCache known) {
        this.graph = graph;
        this.stream = new AnswerStream(graph);
        this.known = known;
        this.citations = new Citations(graph);
    }

    /** @return whether rows were left out */
    public boolean csv(SavedQuery query, Arguments arguments, AnswerCsv.Options options, OutputStream out) {
        return stream.read(query, arguments, rows -> AnswerCsv.write(query, rows, options, out));
    }

    /** @param language picks the language of heads */
    public void xlsx(
            SavedQuery query,
            Arguments arguments,
            Function<LocalizedText, String> language,
            Revisions.Now now,
            OutputStream out) {
        AnswerXlsx xlsx = new AnswerXlsx(citations::of, language);
        stream.read(query, arguments, rows -> {
            xlsx.write(query, rows, record(query, arguments, language, now), out);
            return query;
        });
    }

    private static Map<LocalizedText, String> record(
            SavedQuery query, Arguments arguments, Function<LocalizedText, String> language, Revisions.Now now) {
        Map<LocalizedText, String> record = new LinkedHashMap<>();
        record.put(new LocalizedText("質問", "Question"), language.apply(query.title()));
        record.put(new LocalizedText("質問の識別名", "Query"), query.id());
        record.put(new LocalizedText("質問版", "Query revision"), query.revision());
        record.put(new LocalizedText("データ版", "Data revision"), now.name());
        arguments.shown().forEach((name, value) -> record.put(titleOf(query, name), worded(value, language)));
        return record;
    }

    /** As the form calls it. */
    private static LocalizedText titleOf(SavedQuery query, String name) {
        return switch (name) {
            case "basis" -> new LocalizedText("使った根拠", "Bases used");
            case "dataset" -> new LocalizedText("データセット", "Dataset");
            default -> query.param(name).map(Parameter::title).orElseGet(() -> new LocalizedText(name, name));
        };
    }

    private static String worded(Object value, Function<LocalizedText, String> language) {
        return value instanceof List<?> bases
                ? bases.stream()
                        .map(basis -> language.apply(CodeTitles.word("basis", String.valueOf(basis))))
                        .collect(Collectors.joining(language.apply(new LocalizedText("・", ", "))))
                : value.toString();
    }

    public void graphml(SavedQuery query, Arguments arguments, Revisions.Now now, OutputStream out) {
        AnswerGraphml graphml =
                new AnswerGraphml(PropertyColumns.read(graph).all(), ends -> known.find(ends, now.name()));
        stream.read(query, arguments, rows -> {
            graphml.write(rows, out);
            return query;
        });
    }
}
