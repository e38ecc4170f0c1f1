package plangraph.publish.sheet;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import plangraph.answer.Answer;
import plangraph.answer.CodeTitles;
import plangraph.answer.NodeBody;
import plangraph.answer.NodeRef;
import plangraph.answer.RelationshipBody;
import plangraph.model.Basis;
import plangraph.model.Kind;

/** The rows of an answer as text. A column that says the same in every row is no column but a fact about all of them. */
final class SheetTable {
    private final Answer answer;
    private final SheetCitations cited;
    private final Language language;
    private final Map<String, NodeBody> elements;

    SheetTable(Answer answer, SheetCitations cited, Language language) {
        this.answer = answer;
        this.cited = cited;
        this.language = language;
        this.elements = answer.graph().nodes().stream()
                .collect(Collectors.toMap(NodeBody::id, node -> node, (one, same) -> one, LinkedHashMap::new));
    }

    /** @param common of all rows, with more than one row */
    record Split(List<AnswerSheet.Fact> common, AnswerSheet.Table table) {}

    Split split() {
        List<List<String>> columns = answer.columns().stream()
                .map(column -> answer.rows().stream()
                        .map(row -> text(column, row.get(column.name())))
                        .toList())
                .toList();
        List<AnswerSheet.Fact> common = new ArrayList<>();
        List<AnswerSheet.Column> kept = new ArrayList<>();
        List<List<String>> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Answer.ColumnBody column = answer.columns().get(i);
            List<String> texts = columns.get(i);
            if (i > 0 && isSame(texts)) {
                if (!texts.getFirst().isEmpty()) {
                    common.add(new AnswerSheet.Fact(language.of(column.title()), texts.getFirst()));
                }
            } else {
                kept.add(new AnswerSheet.Column(language.of(column.title()), kind(column)));
                cells.add(texts);
            }
        }
        return new Split(common, new AnswerSheet.Table(kept, language.of(SheetWording.CITATIONS), rows(cells)));
    }

    private static boolean isSame(List<String> texts) {
        return texts.size() > 1 && texts.stream().distinct().count() == 1;
    }

    private List<AnswerSheet.Row> rows(List<List<String>> cells) {
        List<AnswerSheet.Row> rows = new ArrayList<>();
        for (int at = 0; at < answer.rows().size(); at++) {
            int row = at;
            rows.add(new AnswerSheet.Row(
                    cells.stream().map(column -> column.get(row)).toList(),
                    cited.numbersOf(answer.rows().get(row))));
        }
        return rows;
    }

    private static String kind(Answer.ColumnBody column) {
        return switch (column.type()) {
            case "number" -> "number";
            case "node", "path" -> "element";
            default -> "text";
        };
    }

    private String text(Answer.ColumnBody column, @Nullable Object cell) {
        if (column.type().equals("relationship")) {
            return byBasis(cited.relationshipsIn(cell));
        }
        return language.list(SheetCitations.members(cell).stream()
                .map(member -> one(column, member))
                .distinct()
                .toList());
    }

    private String byBasis(List<RelationshipBody> relationships) {
        Map<String, Long> counts = relationships.stream()
                .distinct()
                .collect(Collectors.groupingBy(RelationshipBody::basis, Collectors.counting()));
        List<String> parts = new ArrayList<>();
        for (Basis basis : Basis.values()) {
            if (counts.containsKey(basis.word())) {
                parts.add(language.of(basis.title()) + " " + counts.get(basis.word()));
            }
        }
        return language.list(parts);
    }

    private String one(Answer.ColumnBody column, Object member) {
        return switch (member) {
            case NodeRef element -> title(element);
            case Boolean yes -> language.of(yes ? SheetWording.YES : SheetWording.NO);
            case Number number -> number(number);
            default -> language.of(CodeTitles.word(column.name(), member.toString()));
        };
    }

    private String title(NodeRef element) {
        NodeBody body = elements.get(element.id());
        Object english = body == null ? null : body.properties().get("titleEn");
        String title = language == Language.EN && english != null ? english.toString() : element.title();
        Object number = body == null ? null : body.properties().get("number");
        return number == null || title.contains(number.toString()) ? title : numbered(element, number, title);
    }

    /** As it is printed before the title: people speak of 施策 1-1 and of 目標11. */
    private String numbered(NodeRef element, Object number, String title) {
        return element.label().equals(Kind.SDG_GOAL.word())
                ? language.say(SheetWording.GOAL, number, title)
                : number + " " + title;
    }

    private static String number(Number number) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.ROOT);
        format.setMaximumFractionDigits(4);
        return format.format(new BigDecimal(number.toString()));
    }
}
