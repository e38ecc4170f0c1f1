package plangraph.publish.files;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import plangraph.answer.NodeBody;
import plangraph.answer.RelationshipBody;
import plangraph.model.Kind;
import plangraph.store.Revisions;

/** The whole graph as tables: one for each label, with the properties that its elements have, and one of all relationships. */
final class GraphTables {
    private static final String RELATIONSHIPS = "relationships";

    /** Takes the tables one after the other. */
    private interface Target {
        void begin(String name, List<String> header) throws IOException;

        void row(List<@Nullable Object> cells) throws IOException;
    }

    static void csvZip(WholeGraph whole, PropertyColumns properties, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        Writer writer = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
        CSVPrinter csv = new CSVPrinter(writer, CSVFormat.RFC4180);
        write(whole, properties, new Target() {
            @Override
            public void begin(String name, List<String> header) throws IOException {
                csv.flush();
                ZipEntry entry = new ZipEntry((name.equals(RELATIONSHIPS) ? "" : "nodes/") + name + ".csv");
                // The same graph is the same file, whenever it is asked for.
                entry.setTime(0);
                zip.putNextEntry(entry);
                csv.printRecord(header);
            }

            @Override
            public void row(List<@Nullable Object> cells) throws IOException {
                csv.printRecord(cells.stream().map(FormulaEscaping::harmless).toArray());
            }
        });
        csv.flush();
        zip.finish();
    }

    static void xlsx(WholeGraph whole, PropertyColumns properties, Revisions.Now now, OutputStream out)
            throws IOException {
        try (XlsxBook book = new XlsxBook()) {
            List<XlsxTable> tables = new ArrayList<>();
            write(whole, properties, new Target() {
                @Override
                public void begin(String name, List<String> header) {
                    tables.add(book.table(name, header));
                }

                @Override
                public void row(List<@Nullable Object> cells) {
                    tables.getLast().row(cells);
                }
            });
            book.table("record", List.of("name", "value")).row(List.of("dataRevision", now.name()));
            book.write(out);
        }
    }

    private static void write(WholeGraph whole, PropertyColumns properties, Target target) throws IOException {
        for (Kind label : Kind.values()) {
            if (properties.labels().contains(label.word())) {
                nodes(whole, label, List.copyOf(properties.of(label.word()).keySet()), target);
            }
        }
        relationships(whole, target);
    }

    private static void nodes(WholeGraph whole, Kind label, List<String> names, Target target) throws IOException {
        List<String> header = new ArrayList<>(List.of("id", "title"));
        header.addAll(names);
        target.begin(label.word(), header);
        whole.elements(label, element -> {
            NodeBody node = NodeBody.of(element);
            List<@Nullable Object> cells = new ArrayList<>(List.of(node.id(), node.title()));
            names.forEach(name -> cells.add(plain(node.properties().get(name))));
            target.row(cells);
        });
    }

    private static void relationships(WholeGraph whole, Target target) throws IOException {
        List<String> header = new ArrayList<>(List.of("key", "type", "from", "to", "basis"));
        header.addAll(RelationshipBody.EVIDENCE);
        target.begin(RELATIONSHIPS, header);
        whole.links(link -> {
            RelationshipBody body = RelationshipBody.of(link);
            List<@Nullable Object> cells =
                    new ArrayList<>(List.of(body.key(), body.type(), body.from(), body.to(), body.basis()));
            Map<String, Object> evidence = body.evidence();
            RelationshipBody.EVIDENCE.forEach(field -> cells.add(plain(evidence.get(field))));
            target.row(cells);
        });
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return value instanceof List<?> list ? AnswerCells.joined(list) : value;
    }

    private GraphTables() {}
}
