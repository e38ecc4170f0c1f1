package plangraph.dataset;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import plangraph.fault.Faults;
import plangraph.model.Basis;
import plangraph.model.Label;
import plangraph.model.Link;
import plangraph.model.RelationshipType;

/** What must hold across tables: unique ids, links that end somewhere, and evidence on every edge. */
final class DatasetRules {
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]*(\\.[a-z0-9][a-z0-9-]*)+");
    private static final Pattern LINES = Pattern.compile("\\d+(-\\d+)?(;\\d+(-\\d+)?)*");

    private final Faults faults;
    private final Map<String, Label> labels = new HashMap<>();

    private DatasetRules(Faults faults) {
        this.faults = faults;
    }

    static void check(List<DatasetReader.Draft> drafts, Faults faults) {
        DatasetRules rules = new DatasetRules(faults);
        drafts.forEach(rules::checkIds);
        drafts.forEach(rules::checkNodes);
        drafts.forEach(rules::checkLinks);
    }

    private void checkIds(DatasetReader.Draft draft) {
        draft.description().documents().forEach(document -> labels.put(document.id(), Label.DOCUMENT));
        for (DatasetReader.NodeRow node : draft.nodes()) {
            String id = node.row().get("id");
            if (!ID.matcher(id).matches()) {
                faults.add(
                        node.row().file(),
                        node.row().line(),
                        node.row().columnNumber("id"),
                        "'" + id + "' is not an id",
                        "use lower-case words of a-z, 0-9 and -, joined by dots");
            } else if (!id.startsWith(draft.description().id() + ".")) {
                faults.add(
                        node.row().file(),
                        node.row().line(),
                        node.row().columnNumber("id"),
                        id + " is not of this dataset",
                        "begin it with '" + draft.description().id() + ".'");
            } else if (labels.putIfAbsent(id, node.label()) != null) {
                faults.add(
                        node.row().file(),
                        node.row().line(),
                        node.row().columnNumber("id"),
                        id + " stands twice",
                        "give each element an id of its own");
            }
        }
    }

    private void checkNodes(DatasetReader.Draft draft) {
        Set<String> cited = new HashSet<>();
        Set<String> split = new HashSet<>();
        for (DatasetReader.LinkRow link : draft.links()) {
            switch (link.type()) {
                case CITED_FROM -> cited.add(link.row().get("from"));
                case HAS_SERIES -> split.add(link.row().get("from"));
                default -> {}
            }
        }
        for (DatasetReader.NodeRow node : draft.nodes()) {
            Row row = node.row();
            if (!row.has("title")) {
                faults.add(
                        row.file(),
                        row.line(),
                        row.columnNumber("title"),
                        "has no title",
                        "give the name that people read");
            }
            if (row.has("plan") && labels.get(row.get("plan")) != Label.PLAN) {
                faults.add(
                        row.file(),
                        row.line(),
                        row.columnNumber("plan"),
                        row.get("plan") + " is not a plan",
                        "name the id of a row of nodes/Plan.csv");
            }
            checkVocabulary(row);
            checkCells(node, split);
            if (node.label().isAnnotation()) {
                checkAbout(row);
            } else if (!cited.contains(row.get("id"))) {
                faults.add(
                        row.file(),
                        row.line(),
                        row.columnNumber("id"),
                        row.get("id") + " cites no document",
                        "add a row to links/CITED_FROM.csv");
            }
        }
    }

    private void checkVocabulary(Row row) {
        NodeTable.VOCABULARY.forEach((column, words) -> {
            if (row.has(column) && !words.contains(row.get(column))) {
                faults.add(
                        row.file(),
                        row.line(),
                        row.columnNumber(column),
                        "'" + row.get(column) + "' is not known here",
                        "use one of " + words);
            }
        });
    }

    private void checkCells(DatasetReader.NodeRow node, Set<String> split) {
        if (node.label() != Label.KPI && node.label() != Label.KPI_SERIES) {
            return;
        }
        for (String cell : List.of("baselineRaw", "targetRaw")) {
            boolean several = KpiCell.parse(node.row().get(cell)) instanceof KpiCell.SeveralFigures;
            if (several
                    && (node.label() == Label.KPI_SERIES
                            || !split.contains(node.row().get("id")))) {
                faults.add(
                        node.row().file(),
                        node.row().line(),
                        node.row().columnNumber(cell),
                        "holds several figures",
                        "give each its own row in nodes/KpiSeries.csv and links/HAS_SERIES.csv");
            }
        }
        if (node.row().has("direction") && !node.row().has("directionBasis")) {
            faults.add(
                    node.row().file(),
                    node.row().line(),
                    node.row().columnNumber("directionBasis"),
                    "the direction has no basis",
                    "say stated or analyst");
        }
    }

    private void checkAbout(Row row) {
        List<String> about = LinkTable.ids(row.get("about"));
        if (about.isEmpty()) {
            faults.add(
                    row.file(),
                    row.line(),
                    row.columnNumber("about"),
                    "is about nothing",
                    "name the ids it is about, joined by ;");
        }
        for (String id : about) {
            if (!labels.containsKey(id)) {
                faults.add(
                        row.file(),
                        row.line(),
                        row.columnNumber("about"),
                        "no element is called " + id,
                        "name an id of these datasets");
            }
        }
    }

    private void checkLinks(DatasetReader.Draft draft) {
        Set<String> keys = new HashSet<>();
        for (DatasetReader.LinkRow link : draft.links()) {
            Row row = link.row();
            checkEnd(row, "from", link.type().from());
            checkEnd(row, "to", link.type().to());
            if (!keys.add(Link.key(row.get("from"), link.type(), row.get("to")))) {
                faults.add(
                        row.file(),
                        row.line(),
                        row.columnNumber("to"),
                        "this link stands twice",
                        "merge the two rows: a key is from~TYPE~to");
            }
            checkEvidence(link, row);
        }
    }

    private void checkEnd(Row row, String column, Set<Label> allowed) {
        Label label = labels.get(row.get(column));
        if (label == null) {
            faults.add(
                    row.file(),
                    row.line(),
                    row.columnNumber(column),
                    "no element is called '" + row.get(column) + "'",
                    "name an id of these datasets");
        } else if (!allowed.contains(label)) {
            faults.add(
                    row.file(),
                    row.line(),
                    row.columnNumber(column),
                    row.get(column) + " is a " + label.word(),
                    "a link of this type takes "
                            + allowed.stream().map(Label::word).sorted().toList());
        }
    }

    private void checkEvidence(DatasetReader.LinkRow link, Row row) {
        Basis basis = Basis.of(row.get("basis")).orElse(null);
        if (basis == null) {
            faults.add(
                    row.file(),
                    row.line(),
                    row.columnNumber("basis"),
                    "'" + row.get("basis") + "' is not a basis",
                    "use stated, derived, analyst or machine");
            return;
        }
        List<String> needed = switch (basis) {
            case STATED ->
                link.type() == RelationshipType.CITED_FROM ? List.of() : List.of("document", "section", "lines");
            case DERIVED -> List.of("rule", "rationale");
            case ANALYST -> List.of("rationale", "assertedBy", "assertedAt");
            case MACHINE -> List.of("rule", "confidence");
        };
        for (String column : needed) {
            if (!row.has(column)) {
                faults.add(
                        row.file(),
                        row.line(),
                        row.columnNumber(column),
                        "a link that is " + basis.word() + " needs its " + column,
                        "fill it in: no edge without evidence");
            }
        }
        if (row.has("document") && labels.get(row.get("document")) != Label.DOCUMENT) {
            faults.add(
                    row.file(),
                    row.line(),
                    row.columnNumber("document"),
                    row.get("document") + " is not a document",
                    "name one of dataset.yaml");
        }
        if (row.has("lines") && !LINES.matcher(row.get("lines")).matches()) {
            faults.add(
                    row.file(),
                    row.line(),
                    row.columnNumber("lines"),
                    "'" + row.get("lines") + "' are not lines",
                    "write 61, 64-66 or 62-66;144");
        }
        List<String> strengths = link.type().strengths();
        if (strengths.isEmpty() ? row.has("strength") : !strengths.contains(row.get("strength"))) {
            faults.add(
                    row.file(),
                    row.line(),
                    row.columnNumber("strength"),
                    "'" + row.get("strength") + "' is no strength of " + link.type(),
                    strengths.isEmpty() ? "leave it empty" : "use one of " + strengths);
        }
    }
}
