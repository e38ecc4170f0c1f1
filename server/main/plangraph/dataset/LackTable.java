package plangraph.dataset;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import plangraph.fault.Faults;
import plangraph.model.Lack;
import plangraph.model.RelationshipType;
import plangraph.model.Words;

/** {@code lacks.csv}: what the documents announce and do not contain. */
final class LackTable {
    private static final List<String> NEEDED = List.of("titleJa", "titleEn", "textJa", "textEn", "document");
    static final Set<String> COLUMNS = new LinkedHashSet<>(
            List.of("titleJa", "titleEn", "textJa", "textEn", "document", "lines", "about", "relationships"));

    static List<Lack> lacks(Draft draft) {
        return draft.lacks().stream().map(LackTable::lack).toList();
    }

    private static Lack lack(Row row) {
        return new Lack(
                new Words(row.get("titleJa"), row.get("titleEn")),
                new Words(row.get("textJa"), row.get("textEn")),
                row.get("document"),
                row.has("lines") ? row.get("lines") : null,
                LinkTable.ids(row.get("about")),
                LinkTable.ids(row.get("relationships")));
    }

    static void check(Draft draft, Known known, Faults faults) {
        Locators locators = new Locators(known, faults);
        for (Row row : draft.lacks()) {
            for (String column : NEEDED) {
                if (!row.has(column)) {
                    row.fault(
                            faults,
                            column,
                            "a lack needs its " + column,
                            "say what is missing and which document announces it");
                }
            }
            locators.check(row, "document", "lines");
            for (String id : LinkTable.ids(row.get("about"))) {
                if (!known.isElement(id)) {
                    row.fault(
                            faults,
                            "about",
                            "no element is called " + id,
                            "name an id of these datasets, or leave it empty");
                }
            }
            for (String type : LinkTable.ids(row.get("relationships"))) {
                if (RelationshipType.of(type).isEmpty()) {
                    row.fault(
                            faults,
                            "relationships",
                            "'" + type + "' is no type",
                            "name types of links, or leave it empty");
                }
            }
        }
    }

    private LackTable() {}
}
