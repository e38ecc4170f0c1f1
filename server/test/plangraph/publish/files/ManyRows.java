package plangraph.publish.files;

import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;
import plangraph.answer.AnswerRow;
import plangraph.answer.NodeBody;
import plangraph.model.LocalizedText;

/** A million rows through one writer, in a process of its own with little memory. */
final class ManyRows {
    private static final int ROWS = 1_000_000;

    /** @param args the format */
    public static void main(String[] args) throws Exception {
        Iterator<AnswerRow> rows = IntStream.range(0, ROWS)
                .mapToObj(n -> Nasty.row(n, "施策の名称 " + n, (long) n))
                .iterator();
        OutputStream out = OutputStream.nullOutputStream();
        switch (args[0]) {
            case "csv" ->
                CsvFile.write(Nasty.query(), rows, new CsvFile.Options(OptionalInt.empty(), false, false), out);
            case "cp932" ->
                CsvFile.write(Nasty.query(), rows, new CsvFile.Options(OptionalInt.empty(), false, true), out);
            case "xlsx" -> new XlsxFile(ids -> Map.of(), LocalizedText::ja).write(Nasty.query(), rows, Map.of(), out);
            case "graphml" ->
                new GraphmlFile(new TreeMap<>(Map.of("text", PropertyColumns.Kind.TEXT)), ManyRows::ends)
                        .write(rows, out);
            default -> throw new IllegalArgumentException(args[0]);
        }
    }

    private static List<NodeBody> ends(List<String> ids) {
        return ids.stream().map(id -> new NodeBody(id, "SdgGoal", id, Map.of())).toList();
    }

    private ManyRows() {}
}
