package plangraph.dataset;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import plangraph.fault.Faults;
import plangraph.model.Label;
import plangraph.model.RelationshipType;

/** What must hold of every row of {@code nodes/}. */
final class NodeRules {
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
                String problem = node.row().get("id") + " cites no document";
                node.row().fault(faults, "id", problem, "add a row to links/CITED_FROM.csv");
            }
            if (node.label() == Label.KPI || node.label() == Label.KPI_SERIES) {
                checkKpi(node, split);
            }
        }
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
            row.fault(faults, "title", "has no title", "give the name that people read");
        }
        if (row.has("plan") && known.label(row.get("plan")).orElse(null) != Label.PLAN) {
            row.fault(faults, "plan", row.get("plan") + " is not a plan", "name the id of a row of nodes/Plan.csv");
        }
        for (String column : NodeTable.needed(node.label())) {
            if (!row.has(column)) {
                String problem = node.label().word() + " needs its " + column;
                row.fault(faults, column, problem, "fill it in: a record says what it rests on");
            }
        }
        for (String column : row.header()) {
            Set<String> words = NodeTable.VOCABULARY.getOrDefault(column, Set.of());
            if (!words.isEmpty() && row.has(column) && !words.contains(row.get(column))) {
                String problem = "'" + row.get(column) + "' is not known here";
                row.fault(faults, column, problem, "use one of " + new TreeSet<>(words));
            }
        }
    }

    private void checkAnnotation(Row row) {
        List<String> about = LinkTable.ids(row.get("about"));
        if (about.isEmpty()) {
            row.fault(faults, "about", "is about nothing", "name the ids it is about, joined by ;");
        }
        for (String id : about) {
            if (!known.isElement(id)) {
                row.fault(faults, "about", "no element is called " + id, "name an id of these datasets");
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
                String remedy = "give each its own row in nodes/KpiSeries.csv and links/HAS_SERIES.csv";
                row.fault(faults, cell, "holds several figures", remedy);
            }
        }
        if (row.has("direction") && !row.has("directionBasis")) {
            row.fault(faults, "directionBasis", "the direction has no basis", "say stated or analyst");
        }
    }
}
