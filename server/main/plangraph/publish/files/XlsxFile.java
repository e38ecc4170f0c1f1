package plangraph.publish.files;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import plangraph.answer.AnswerRow;
import plangraph.answer.Citations;
import plangraph.answer.CodeTitles;
import plangraph.answer.NodeBody;
import plangraph.answer.RelationshipBody;
import plangraph.model.LocalizedText;
import plangraph.publish.sheet.Language;
import plangraph.query.Column;
import plangraph.query.Parameter;
import plangraph.query.SavedQuery;

/** Writes answers and the whole graph as Excel files. */
public final class XlsxFile {
    /** Rows whose citations are looked up at once. */
    private static final int BATCH = 500;

    private static final List<LocalizedText> CITATION = List.of(
            new LocalizedText("行", "Row"),
            new LocalizedText("要素・つながり", "Element or link"),
            new LocalizedText("識別名", "Id or key"),
            new LocalizedText("根拠", "Basis"),
            new LocalizedText("文書", "Document"),
            new LocalizedText("文書の状態", "Document status"),
            new LocalizedText("箇所", "Place"),
            new LocalizedText("文書の言葉", "Words of the document"),
            new LocalizedText("規則", "Rule"),
            new LocalizedText("理由", "Rationale"),
            new LocalizedText("判断した人", "Asserted by"),
            new LocalizedText("判断した日", "Asserted at"),
            new LocalizedText("確からしさ", "Confidence"),
            new LocalizedText("強さ", "Strength"));
    private static final String DRAFT = "draft";
    /** Of a relationship's evidence, in the order of the heads: the document is named by its title. */
    private static final List<String> FIELDS = RelationshipBody.EVIDENCE.stream()
            .filter(field -> !field.equals("document"))
            .toList();

    private static final Set<String> CODED = Set.of("documentStatus", "strength");

    private final Function<Set<String>, Map<String, List<Citations.Citation>>> citations;
    private final Function<LocalizedText, String> language;

    /**
     * @param citations finds where elements stand, by their ids
     * @param language picks one of the two
     */
    XlsxFile(
            Function<Set<String>, Map<String, List<Citations.Citation>>> citations,
            Function<LocalizedText, String> language) {
        this.citations = citations;
        this.language = language;
    }

    /** Writes an answer: its rows, what they rest on, and what was asked. */
    public static boolean answer(AnswerContent answer, FormatChoices choices, OutputStream out) {
        Language language = choices.language();
        XlsxFile file = new XlsxFile(answer::citations, language::of);
        return answer.rows(rows -> {
            file.write(answer.query(), rows, record(answer, language), out);
            return false;
        });
    }

    /** Writes the whole graph: a sheet for each kind of element, one of relationships and one that names the data revision. */
    public static void graph(WholeGraph whole, OutputStream out) throws IOException {
        try (XlsxBook book = new XlsxBook()) {
            List<XlsxBook.Table> tables = new ArrayList<>();
            GraphTables.write(whole, new GraphTables.Target() {
                @Override
                public void begin(String name, List<String> header) {
                    tables.add(book.table(name, header));
                }

                @Override
                public void row(List<@Nullable Object> cells) {
                    tables.getLast().row(cells);
                }
            });
            book.table("record", List.of("name", "value"))
                    .row(List.of("dataRevision", whole.now().name()));
            book.write(out);
        }
    }

    /** @param record what was asked and of what the file is made, by name */
    void write(SavedQuery query, Iterator<AnswerRow> rows, Map<LocalizedText, String> record, OutputStream out)
            throws IOException {
        try (XlsxBook book = new XlsxBook()) {
            XlsxBook.Table answer = book.table(say("答え", "Answer"), header(query));
            CitationTable cited = new CitationTable(book);
            while (rows.hasNext()) {
                List<AnswerRow> batch = new ArrayList<>();
                while (rows.hasNext() && batch.size() < BATCH) {
                    batch.add(rows.next());
                }
                batch.forEach(row -> answer.row(AnswerCells.of(query, row, cited::worded)));
                cited.of(batch);
            }
            XlsxBook.Table about = book.table(say("記録", "Record"), List.of(say("項目", "Item"), say("値", "Value")));
            record.forEach((name, value) -> about.row(List.of(language.apply(name), value)));
            if (cited.drafts()) {
                about.row(List.of(
                        say("注意", "To mind"),
                        say("案の段階の文書に基づくものを含みます。", "Rests in part on documents that are drafts.")));
            }
            book.write(out);
        }
    }

    private String say(String ja, String en) {
        return language.apply(new LocalizedText(ja, en));
    }

    private List<String> header(SavedQuery query) {
        List<String> titles = new ArrayList<>();
        for (Column column : query.columns()) {
            String title = language.apply(column.title());
            titles.add(title);
            if (column.type() == Column.Type.NODE) {
                titles.add(title + say("（識別名）", " (id)"));
            }
        }
        return titles;
    }

    private static Map<LocalizedText, String> record(AnswerContent answer, Language language) {
        SavedQuery query = answer.query();
        Map<LocalizedText, String> record = new LinkedHashMap<>();
        record.put(new LocalizedText("質問", "Question"), language.of(query.title()));
        record.put(new LocalizedText("質問の識別名", "Query"), query.id());
        record.put(new LocalizedText("質問版", "Query revision"), query.revision());
        record.put(new LocalizedText("データ版", "Data revision"), answer.now().name());
        answer.arguments().shown().forEach((name, value) -> record.put(titleOf(query, name), worded(value, language)));
        return record;
    }

    /** As the form calls it. */
    private static LocalizedText titleOf(SavedQuery query, String name) {
        return switch (name) {
            case "basis" -> new LocalizedText("使った根拠", "Bases used");
            case "dataset" -> new LocalizedText("データセット", "Dataset");
            case SavedQuery.ABOUT -> new LocalizedText("語による絞り込み", "Narrowed down by the words");
            default -> query.param(name).map(Parameter::title).orElseGet(() -> new LocalizedText(name, name));
        };
    }

    private static String worded(Object value, Language language) {
        return value instanceof List<?> bases
                ? bases.stream()
                        .map(basis -> language.of(CodeTitles.word("basis", String.valueOf(basis))))
                        .collect(Collectors.joining(language.of(new LocalizedText("・", ", "))))
                : value.toString();
    }

    /** The sheet that says, for each row of the answer, where its elements stand in the documents and what links them. */
    private final class CitationTable {
        private final XlsxBook.Table table;
        /** Row of the answer's sheet, as Excel counts; the first is the head. */
        private long next = 2;

        private boolean drafts;

        private CitationTable(XlsxBook book) {
            this.table = book.table(
                    language.apply(new LocalizedText("出典", "Citations")),
                    CITATION.stream().map(language).toList());
        }

        /** Whether anything so far stands in a draft. */
        boolean drafts() {
            return drafts;
        }

        /** What a person reads for a code in a column of this name. */
        String worded(String column, String value) {
            return language.apply(CodeTitles.word(column, value));
        }

        /** The next rows of the answer. */
        void of(List<AnswerRow> batch) {
            Map<String, List<Citations.Citation>> places = citations.apply(batch.stream()
                    .flatMap(row -> row.nodes().stream())
                    .map(NodeBody::id)
                    .collect(Collectors.toSet()));
            for (int i = 0; i < batch.size(); i++) {
                long number = next + i;
                for (NodeBody node : batch.get(i).nodes()) {
                    places.getOrDefault(node.id(), List.of()).forEach(place -> table.row(element(number, node, place)));
                }
                batch.get(i).relationships().forEach(relationship -> table.row(relationship(number, relationship)));
            }
            next += batch.size();
            drafts |= batch.stream().anyMatch(row -> isOfDraft(row, places));
        }

        private static boolean isOfDraft(AnswerRow row, Map<String, List<Citations.Citation>> places) {
            return row.nodes().stream()
                            .flatMap(node -> places.getOrDefault(node.id(), List.of()).stream())
                            .anyMatch(place -> place.status().equals(DRAFT))
                    || row.relationships().stream()
                            .anyMatch(link -> DRAFT.equals(link.evidence().get("documentStatus")));
        }

        private List<Object> element(long row, NodeBody node, Citations.Citation place) {
            return List.of(
                    row,
                    node.title(),
                    node.id(),
                    worded("basis", place.basis()),
                    place.title(),
                    worded("status", place.status()),
                    place.locator(),
                    place.quote());
        }

        private List<@Nullable Object> relationship(long row, RelationshipBody relationship) {
            List<@Nullable Object> cells = new ArrayList<>(List.of(
                    row,
                    worded("type", relationship.type()),
                    relationship.key(),
                    worded("basis", relationship.basis())));
            for (String field : FIELDS) {
                cells.add(
                        relationship.evidence().get(field) instanceof String text && CODED.contains(field)
                                ? worded(field, text)
                                : relationship.evidence().get(field));
            }
            return cells;
        }
    }
}
