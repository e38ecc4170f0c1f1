package plangraph.dataset;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import plangraph.fault.Faults;
import plangraph.model.Label;
import plangraph.model.RelationshipType;
import plangraph.model.Words;

/** What must hold of every row of {@code nodes/}. */
final class NodeRules {
    private static final Words CITE = new Words("links/CITED_FROM.csv に行を足してください", "add a row to links/CITED_FROM.csv");
    private static final Words NO_TITLE = new Words("名前（title）がありません", "has no title");
    private static final Words TITLE = new Words("人が読む名前を書いてください", "give the name that people read");
    private static final Words PLAN =
            new Words("nodes/Plan.csv にある id を書いてください", "name the id of a row of nodes/Plan.csv");
    private static final Words RESTS_ON =
            new Words("書き入れてください。記録は何によるのかを示します", "fill it in: a record says what it rests on");
    private static final Words NO_SUBJECT = new Words("何についての記録か書かれていません", "is about nothing");
    private static final Words SUBJECT = new Words("対象の id を ; でつないで書いてください", "name the ids it is about, joined by ;");
    private static final Words SEVERAL = new Words("1つの欄に数値がいくつもあります", "holds several figures");
    private static final Words SPLIT = new Words(
            "nodes/KpiSeries.csv と links/HAS_SERIES.csv に、1つずつの行を作ってください",
            "give each its own row in nodes/KpiSeries.csv and links/HAS_SERIES.csv");
    private static final Words NO_DIRECTION_BASIS = new Words("向き（direction）の根拠がありません", "the direction has no basis");
    private static final Words DIRECTION_BASIS = new Words("stated か analyst を書いてください", "say stated or analyst");

    private final Known known;
    private final Faults faults;
    private final Locators locators;

    NodeRules(Known known, Faults faults) {
        this.known = known;
        this.faults = faults;
        this.locators = new Locators(known, faults);
    }

    void check(Draft draft) {
        Set<String> cited = starts(draft, RelationshipType.CITED_FROM);
        Set<String> split = starts(draft, RelationshipType.HAS_SERIES);
        for (Draft.NodeRow node : draft.nodes()) {
            checkFields(node);
            if (node.label().isAnnotation()) {
                checkAnnotation(node.row());
            } else if (!cited.contains(node.row().get("id"))) {
                Words problem = Words.of(
                        "%s に出典がありません", "%s cites no document", node.row().get("id"));
                node.row().fault(faults, "id", problem, CITE);
            }
            if (node.label() == Label.KPI || node.label() == Label.KPI_SERIES) {
                checkKpi(node, split);
            }
        }
    }

    static Words oneOf(Collection<String> words) {
        return Words.of("%s のどれかにしてください", "use one of %s", words);
    }

    private static Set<String> starts(Draft draft, RelationshipType type) {
        Set<String> starts = new HashSet<>();
        draft.links().stream()
                .filter(link -> link.type() == type)
                .forEach(link -> starts.add(link.row().get("from")));
        return starts;
    }

    private void checkFields(Draft.NodeRow node) {
        Row row = node.row();
        if (!row.has("title")) {
            row.fault(faults, "title", NO_TITLE, TITLE);
        }
        if (row.has("plan") && known.label(row.get("plan")).orElse(null) != Label.PLAN) {
            row.fault(faults, "plan", Words.of("%s は計画ではありません", "%s is not a plan", row.get("plan")), PLAN);
        }
        for (String column : NodeTable.needed(node.label())) {
            if (!row.has(column)) {
                Words problem = Words.of(
                        "%s に %s がありません", "%s needs its %s", node.label().word(), column);
                row.fault(faults, column, problem, RESTS_ON);
            }
        }
        for (String column : row.header()) {
            Set<String> words = NodeTable.VOCABULARY.getOrDefault(column, Set.of());
            if (!words.isEmpty() && row.has(column) && !words.contains(row.get(column))) {
                Words problem = Words.of("「%s」はここでは使えません", "'%s' is not known here", row.get(column));
                row.fault(faults, column, problem, oneOf(new TreeSet<>(words)));
            }
        }
    }

    private void checkAnnotation(Row row) {
        List<String> about = LinkTable.ids(row.get("about"));
        if (about.isEmpty()) {
            row.fault(faults, "about", NO_SUBJECT, SUBJECT);
        }
        for (String id : about) {
            if (!known.isElement(id)) {
                row.fault(faults, "about", Known.noElement(id), Known.NAME_ONE);
            }
        }
        locators.check(row, "document", "lines");
        locators.check(row, "otherDocument", "otherLines");
    }

    private void checkKpi(Draft.NodeRow node, Set<String> split) {
        Row row = node.row();
        boolean hasSeries = node.label() == Label.KPI && split.contains(row.get("id"));
        for (String cell : List.of("baselineRaw", "targetRaw")) {
            if (!hasSeries && KpiCell.parse(row.get(cell)) instanceof KpiCell.SeveralFigures) {
                row.fault(faults, cell, SEVERAL, SPLIT);
            }
        }
        if (row.has("direction") && !row.has("directionBasis")) {
            row.fault(faults, "directionBasis", NO_DIRECTION_BASIS, DIRECTION_BASIS);
        }
    }
}
