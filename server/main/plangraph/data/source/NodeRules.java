package plangraph.data.source;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import plangraph.model.Faults;
import plangraph.model.Kind;
import plangraph.model.LocalizedText;
import plangraph.model.Property;
import plangraph.model.RelationshipType;

/** What must hold of every row of {@code nodes/}. */
final class NodeRules {
    private static final LocalizedText CITE =
            new LocalizedText("links/CITED_FROM.csv に行を足してください", "add a row to links/CITED_FROM.csv");
    private static final LocalizedText NO_TITLE = new LocalizedText("名前（title）がありません", "has no title");
    private static final LocalizedText TITLE = new LocalizedText("人が読む名前を書いてください", "give the name that people read");
    private static final LocalizedText PLAN =
            new LocalizedText("nodes/Plan.csv にある id を書いてください", "name the id of a row of nodes/Plan.csv");
    private static final LocalizedText RESTS_ON =
            new LocalizedText("書き入れてください。記録は何によるのかを示します", "fill it in: a record says what it rests on");
    private static final LocalizedText NO_SUBJECT = new LocalizedText("何についての記録か書かれていません", "is about nothing");
    private static final LocalizedText SUBJECT =
            new LocalizedText("対象の id を ; でつないで書いてください", "name the ids it is about, joined by ;");
    private static final LocalizedText SEVERAL = new LocalizedText("1つの欄に数値がいくつもあります", "holds several figures");
    private static final LocalizedText SPLIT = new LocalizedText(
            "nodes/KpiSeries.csv と links/HAS_SERIES.csv に、1つずつの行を作ってください",
            "give each its own row in nodes/KpiSeries.csv and links/HAS_SERIES.csv");
    private static final LocalizedText NO_DIRECTION_BASIS =
            new LocalizedText("向き（direction）の根拠がありません", "the direction has no basis");
    private static final LocalizedText DIRECTION_BASIS =
            new LocalizedText("stated か analyst を書いてください", "say stated or analyst");

    private final KnownIds known;
    private final Faults faults;
    private final LocatorRules locators;

    NodeRules(KnownIds known, Faults faults) {
        this.known = known;
        this.faults = faults;
        this.locators = new LocatorRules(known, faults);
    }

    void check(DatasetDraft draft) {
        Set<String> cited = starts(draft, RelationshipType.CITED_FROM);
        Set<String> split = starts(draft, RelationshipType.HAS_SERIES);
        for (DatasetDraft.NodeRow node : draft.nodes()) {
            checkFields(node);
            if (node.label().isAnnotation()) {
                checkAnnotation(node.row());
            } else if (!cited.contains(node.row().get("id"))) {
                LocalizedText problem = LocalizedText.of(
                        "%s に出典がありません", "%s cites no document", node.row().get("id"));
                node.row().fault(faults, "id", problem, CITE);
            }
            if (node.label() == Kind.KPI || node.label() == Kind.KPI_SERIES) {
                checkKpi(node, split);
            }
        }
    }

    static LocalizedText oneOf(Collection<String> words) {
        return LocalizedText.of("%s のどれかにしてください", "use one of %s", words);
    }

    private static Set<String> starts(DatasetDraft draft, RelationshipType type) {
        Set<String> starts = new HashSet<>();
        draft.links().stream()
                .filter(link -> link.type() == type)
                .forEach(link -> starts.add(link.row().get("from")));
        return starts;
    }

    private void checkFields(DatasetDraft.NodeRow node) {
        TableRow row = node.row();
        if (!row.has("title")) {
            row.fault(faults, "title", NO_TITLE, TITLE);
        }
        if (row.has("plan") && known.label(row.get("plan")).orElse(null) != Kind.PLAN) {
            row.fault(faults, "plan", LocalizedText.of("%s は計画ではありません", "%s is not a plan", row.get("plan")), PLAN);
        }
        for (Property needed : node.label().needed()) {
            String column = needed.word();
            if (!row.has(column)) {
                LocalizedText problem = LocalizedText.of(
                        "%s に %s がありません", "%s needs its %s", node.label().word(), column);
                row.fault(faults, column, problem, RESTS_ON);
            }
        }
        for (String column : row.header()) {
            Set<String> words = Property.of(column).map(Property::allowed).orElseGet(Set::of);
            if (!words.isEmpty() && row.has(column) && !words.contains(row.get(column))) {
                LocalizedText problem = LocalizedText.of("「%s」はここでは使えません", "'%s' is not known here", row.get(column));
                row.fault(faults, column, problem, oneOf(new TreeSet<>(words)));
            }
        }
    }

    private void checkAnnotation(TableRow row) {
        List<String> about = LinkTable.ids(row.get("about"));
        if (about.isEmpty()) {
            row.fault(faults, "about", NO_SUBJECT, SUBJECT);
        }
        for (String id : about) {
            if (!known.isElement(id)) {
                row.fault(faults, "about", KnownIds.noElement(id), KnownIds.NAME_ONE);
            }
        }
        locators.check(row, "document", "lines");
        locators.check(row, "otherDocument", "otherLines");
    }

    private void checkKpi(DatasetDraft.NodeRow node, Set<String> split) {
        TableRow row = node.row();
        boolean hasSeries = node.label() == Kind.KPI && split.contains(row.get("id"));
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
