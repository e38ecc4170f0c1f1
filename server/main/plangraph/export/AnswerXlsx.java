package plangraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import plangraph.answer.AnswerRow;
import plangraph.answer.Citations;
import plangraph.answer.Codes;
import plangraph.body.NodeBody;
import plangraph.body.RelationshipBody;
import plangraph.catalogue.Column;
import plangraph.catalogue.SavedQuery;
import plangraph.model.Words;

/** Answers as Excel files: the rows, where they stand in the documents and what links them, what was asked. */
final class AnswerXlsx {
    /** Rows whose citations are looked up at once. */
    private static final int BATCH = 500;

    private static final List<Words> CITATION = List.of(
            new Words("行", "Row"),
            new Words("要素・つながり", "Element or link"),
            new Words("識別名", "Id or key"),
            new Words("根拠", "Basis"),
            new Words("文書", "Document"),
            new Words("文書の状態", "Document status"),
            new Words("箇所", "Place"),
            new Words("文書の言葉", "Words of the document"),
            new Words("規則", "Rule"),
            new Words("理由", "Rationale"),
            new Words("判断した人", "Asserted by"),
            new Words("判断した日", "Asserted at"),
            new Words("確からしさ", "Confidence"),
            new Words("強さ", "Strength"));

    private static final String DRAFT = "draft";
    private static final Set<String> CODED = Set.of("documentStatus", "strength");

    private final Function<Set<String>, Map<String, List<Citations.Citation>>> citations;
    private final Function<Words, String> language;

    /**
     * @param citations finds where elements stand, by their ids
     * @param language picks one of the two
     */
    AnswerXlsx(
            Function<Set<String>, Map<String, List<Citations.Citation>>> citations, Function<Words, String> language) {
        this.citations = citations;
        this.language = language;
    }

    /** @param record what was asked and of what the file is made, by name */
    void write(SavedQuery query, Iterator<AnswerRow> rows, Map<Words, String> record, OutputStream out)
            throws IOException {
        try (XlsxBook book = new XlsxBook()) {
            XlsxTable answer = book.table(say("答え", "Answer"), header(query));
            XlsxTable cited = book.table(
                    say("出典", "Citations"), CITATION.stream().map(language).toList());
            long first = 2;
            boolean drafts = false;
            while (rows.hasNext()) {
                List<AnswerRow> batch = new ArrayList<>();
                while (rows.hasNext() && batch.size() < BATCH) {
                    batch.add(rows.next());
                }
                batch.forEach(row -> answer.row(Cells.of(query, row, this::worded)));
                drafts |= cite(batch, first, cited);
                first += batch.size();
            }
            XlsxTable about = book.table(say("記録", "Record"), List.of(say("項目", "Item"), say("値", "Value")));
            record.forEach((name, value) -> about.row(List.of(language.apply(name), value)));
            if (drafts) {
                about.row(List.of(
                        say("注意", "To mind"),
                        say("案の段階の文書に基づくものを含みます。", "Rests in part on documents that are drafts.")));
            }
            book.write(out);
        }
    }

    private String worded(String column, String value) {
        return language.apply(Codes.word(column, value));
    }

    private String say(String ja, String en) {
        return language.apply(new Words(ja, en));
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

    /**
     * @param first number of the first row of the batch, as the answer's sheet counts them
     * @return whether anything stands in a draft
     */
    private boolean cite(List<AnswerRow> batch, long first, XlsxTable cited) {
        Map<String, List<Citations.Citation>> places = citations.apply(batch.stream()
                .flatMap(row -> row.nodes().stream())
                .map(NodeBody::id)
                .collect(Collectors.toSet()));
        for (int i = 0; i < batch.size(); i++) {
            long number = first + i;
            for (NodeBody node : batch.get(i).nodes()) {
                places.getOrDefault(node.id(), List.of()).forEach(place -> cited.row(element(number, node, place)));
            }
            batch.get(i).relationships().forEach(relationship -> cited.row(relationship(number, relationship)));
        }
        return batch.stream().anyMatch(row -> isOfDraft(row, places));
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
                row, worded("type", relationship.type()), relationship.key(), worded("basis", relationship.basis())));
        for (String field : List.of(
                "documentTitle",
                "documentStatus",
                "locator",
                "quote",
                "rule",
                "rationale",
                "assertedBy",
                "assertedAt",
                "confidence",
                "strength")) {
            cells.add(
                    relationship.evidence().get(field) instanceof String text && CODED.contains(field)
                            ? worded(field, text)
                            : relationship.evidence().get(field));
        }
        return cells;
    }
}
