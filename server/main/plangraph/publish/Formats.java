package plangraph.publish;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import plangraph.model.LocalizedText;
import plangraph.publish.Format.Content;
import plangraph.publish.Format.Download;
import plangraph.publish.Format.Held;
import plangraph.publish.files.CsvFile;
import plangraph.publish.files.CypherFile;
import plangraph.publish.files.FormatOption;
import plangraph.publish.files.GraphmlFile;
import plangraph.publish.files.JsonFile;
import plangraph.publish.files.TextFile;
import plangraph.publish.files.XlsxFile;
import plangraph.publish.sheet.DocxSheet;
import plangraph.publish.sheet.MarkdownSheet;

/**
 * All file formats. Addresses, the description of the API, the viewer's menu and the command line are made from this list: a new format
 * is an entry here and the class that writes it.
 */
public final class Formats {
    public static final Format JSON = new Format(
            "json",
            "application/json; charset=utf-8",
            named("JSON"),
            List.of(rare(named("JSON"))),
            new Held<>(JsonFile::answer, "The same", FormatOption.PAGE),
            new Held<>(JsonFile::graph, "The same", List.of()),
            null);

    public static final Format TEXT = new Format(
            "txt",
            "text/plain; charset=utf-8",
            new LocalizedText("テキスト", "Text"),
            List.of(),
            new Held<>(TextFile::answer, "The answer as text to paste, columns separated by tabs", TextFile.OPTIONS),
            null,
            null);

    /** In the order in which people are offered them. */
    public static final List<Format> ALL = List.of(
            new Format(
                    "docx",
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                    named("Word"),
                    List.of(common(named("Word"))),
                    null,
                    null,
                    new Held<>(DocxSheet::write, "%s as a Word file", List.of(FormatOption.LANGUAGE))),
            new Format(
                    "xlsx",
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                    named("Excel"),
                    List.of(common(named("Excel"))),
                    new Held<>(
                            XlsxFile::answer,
                            "The answer as an Excel file, all rows, their citations on a second sheet",
                            List.of(FormatOption.LANGUAGE)),
                    new Held<>(
                            XlsxFile::graph,
                            "The whole graph as an Excel file, a sheet for each kind of element and one of relationships",
                            List.of()),
                    null),
            new Format(
                    "csv",
                    "text/csv; charset=utf-8",
                    named("CSV"),
                    List.of(
                            common(named("CSV")),
                            common(
                                    new LocalizedText("CSV（Excel用）", "CSV (Excel)"),
                                    entry(FormatOption.BYTE_ORDER_MARK.name(), "true")),
                            rare(
                                    new LocalizedText("CSV（Windows-31J）", "CSV (Windows-31J)"),
                                    entry(FormatOption.CHARSET.name(), FormatOption.CP932))),
                    new Held<>(CsvFile::answer, "The answer as CSV, all rows", CsvFile.OPTIONS),
                    null,
                    null),
            new Format(
                    "md",
                    "text/markdown; charset=utf-8",
                    named("Markdown"),
                    List.of(rare(named("Markdown"))),
                    null,
                    null,
                    new Held<>(MarkdownSheet::write, "%s as Markdown", List.of(FormatOption.LANGUAGE))),
            new Format(
                    "graphml",
                    "application/graphml+xml",
                    named("GraphML"),
                    List.of(rare(named("GraphML"))),
                    new Held<>(
                            GraphmlFile::answer,
                            "The elements and relationships of the whole answer as GraphML",
                            List.of()),
                    new Held<>(GraphmlFile::graph, "The whole graph as GraphML", List.of()),
                    null),
            JSON,
            TEXT,
            new Format(
                    "cypher",
                    "text/plain; charset=utf-8",
                    named("Cypher"),
                    List.of(),
                    null,
                    new Held<>(
                            CypherFile::graph,
                            "The whole graph as a script for an empty Neo4j, with everything that is stored",
                            List.of()),
                    null),
            new Format(
                    "csv.zip",
                    "application/zip",
                    new LocalizedText("CSV（ZIP）", "CSV (ZIP)"),
                    List.of(),
                    null,
                    new Held<>(
                            CsvFile::zippedTables,
                            "The whole graph as CSV files, one for each kind of element and one of relationships",
                            List.of()),
                    null));

    /** The formats that can hold this. */
    public static List<Format> of(Content content) {
        return ALL.stream().filter(format -> format.holds().contains(content)).toList();
    }

    /** The format of this id, when it can hold this. */
    public static Optional<Format> find(String id, Content content) {
        return of(content).stream().filter(format -> format.id().equals(id)).findFirst();
    }

    /** The ids of the formats that can hold this. */
    public static List<String> ids(Content content) {
        return of(content).stream().map(Format::id).toList();
    }

    private static LocalizedText named(String name) {
        return new LocalizedText(name, name);
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // They are only read.
    private static Download common(LocalizedText title, Map.Entry<String, String>... choices) {
        return new Download(title, Map.ofEntries(choices), true);
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // They are only read.
    private static Download rare(LocalizedText title, Map.Entry<String, String>... choices) {
        return new Download(title, Map.ofEntries(choices), false);
    }

    private Formats() {}
}
