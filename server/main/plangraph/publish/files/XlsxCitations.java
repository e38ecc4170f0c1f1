package plangraph.publish.files;

import java.util.ArrayList;
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

/** The sheet that says, row by row of the answer, where its elements stand and what links them. */
final class XlsxCitations {
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
    private final XlsxTable table;
    /** Row of the answer's sheet, as Excel counts; the first is the head. */
    private long next = 2;

    private boolean drafts;

    XlsxCitations(
            XlsxBook book,
            Function<Set<String>, Map<String, List<Citations.Citation>>> citations,
            Function<LocalizedText, String> language) {
        this.citations = citations;
        this.language = language;
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
                row, worded("type", relationship.type()), relationship.key(), worded("basis", relationship.basis())));
        for (String field : FIELDS) {
            cells.add(
                    relationship.evidence().get(field) instanceof String text && CODED.contains(field)
                            ? worded(field, text)
                            : relationship.evidence().get(field));
        }
        return cells;
    }
}
