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
    private static final Words ANNOUNCED =
            new Words("何が無いのか、どの文書がそれを予告しているのかを書いてください", "say what is missing and which document announces it");
    private static final Words ID_OR_EMPTY =
            new Words("読み込むデータセットにある id を書くか、空にしてください", "name an id of these datasets, or leave it empty");
    private static final Words TYPE_OR_EMPTY =
            new Words("つながりの型を書くか、空にしてください", "name types of links, or leave it empty");
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
                    row.fault(faults, column, Words.of("%s がありません", "a lack needs its %s", column), ANNOUNCED);
                }
            }
            locators.check(row, "document", "lines");
            for (String id : LinkTable.ids(row.get("about"))) {
                if (!known.isElement(id)) {
                    row.fault(faults, "about", Known.noElement(id), ID_OR_EMPTY);
                }
            }
            for (String type : LinkTable.ids(row.get("relationships"))) {
                if (RelationshipType.of(type).isEmpty()) {
                    row.fault(
                            faults,
                            "relationships",
                            Words.of("「%s」というつながりの型はありません", "'%s' is no type", type),
                            TYPE_OR_EMPTY);
                }
            }
        }
    }

    private LackTable() {}
}
