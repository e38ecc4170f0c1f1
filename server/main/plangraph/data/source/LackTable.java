package plangraph.data.source;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import plangraph.data.change.ElementIds;
import plangraph.data.change.KnownElements;
import plangraph.data.change.LocatorRules;
import plangraph.data.change.RecordBuilder;
import plangraph.model.Faults;
import plangraph.model.Lack;
import plangraph.model.LocalizedText;
import plangraph.model.RelationshipType;

/** {@code lacks.csv}: what the documents announce and do not contain. */
final class LackTable {
    private static final List<String> NEEDED = List.of("titleJa", "titleEn", "textJa", "textEn", "document");
    private static final LocalizedText ANNOUNCED =
            new LocalizedText("何が無いのか、どの文書がそれを予告しているのかを書いてください", "say what is missing and which document announces it");
    private static final LocalizedText ID_OR_EMPTY =
            new LocalizedText("読み込むデータセットにある id を書くか、空にしてください", "name an id of these datasets, or leave it empty");
    private static final LocalizedText TYPE_OR_EMPTY =
            new LocalizedText("つながりの型を書くか、空にしてください", "name types of links, or leave it empty");
    static final Set<String> COLUMNS = new LinkedHashSet<>(
            List.of("titleJa", "titleEn", "textJa", "textEn", "document", "lines", "about", "relationships"));

    static List<Lack> lacks(DatasetDraft draft) {
        return draft.lacks().stream().map(LackTable::lack).toList();
    }

    private static Lack lack(TableRow row) {
        return new Lack(
                new LocalizedText(row.get("titleJa"), row.get("titleEn")),
                new LocalizedText(row.get("textJa"), row.get("textEn")),
                row.get("document"),
                row.has("lines") ? row.get("lines") : null,
                RecordBuilder.ids(row.get("about")),
                RecordBuilder.ids(row.get("relationships")));
    }

    static void check(DatasetDraft draft, KnownElements known, Faults faults) {
        LocatorRules locators = new LocatorRules(draft.changes().origin(), known, faults);
        for (TableRow row : draft.lacks()) {
            for (String column : NEEDED) {
                if (!row.has(column)) {
                    row.fault(faults, column, LocalizedText.of("%s がありません", "a lack needs its %s", column), ANNOUNCED);
                }
            }
            locators.check(row, "document", "lines");
            for (String id : RecordBuilder.ids(row.get("about"))) {
                if (!known.isElement(id)) {
                    row.fault(faults, "about", ElementIds.noElement(id), ID_OR_EMPTY);
                }
            }
            for (String type : RecordBuilder.ids(row.get("relationships"))) {
                if (RelationshipType.of(type).isEmpty()) {
                    row.fault(
                            faults,
                            "relationships",
                            LocalizedText.of("「%s」というつながりの型はありません", "'%s' is no type", type),
                            TYPE_OR_EMPTY);
                }
            }
        }
    }

    private LackTable() {}
}
