package plangraph.data.source;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import plangraph.data.change.ElementIds;
import plangraph.data.change.KnownElements;
import plangraph.model.Faults;
import plangraph.model.LocalizedText;

/** {@code renames.csv}: ids that were given up, each with the id of today. */
final class RenameTable {
    static final Set<String> COLUMNS = Set.of("from", "to");
    private static final LocalizedText OLD =
            new LocalizedText("古いリンクに残っている id を書いてください", "give the id that old links still carry");
    private static final LocalizedText GIVEN_UP =
            new LocalizedText("使わなくなった id だけを書いてください", "list only ids that were given up");
    private static final LocalizedText ONE =
            new LocalizedText("1つの id の行き先は1つだけです", "an id can only have become one other");
    private static final LocalizedText TODAY =
            new LocalizedText("今の id を書いてください。改名が重なったときも同じです", "name the id of today, also after a second renaming");

    /** Old id → id of today. */
    static Map<String, String> renames(DatasetDraft draft) {
        Map<String, String> renames = new LinkedHashMap<>();
        draft.renames().forEach(row -> renames.put(row.get("from"), row.get("to")));
        return renames;
    }

    static void check(DatasetDraft draft, KnownElements known, Faults faults) {
        Set<String> seen = new HashSet<>();
        for (TableRow row : draft.renames()) {
            String from = row.get("from");
            if (!ElementIds.isId(from)) {
                row.fault(faults, "from", LocalizedText.of("「%s」は id の形ではありません", "'%s' is not an id", from), OLD);
            } else if (known.isElement(from)) {
                row.fault(
                        faults, "from", LocalizedText.of("%s は今も使われている id です", "%s is an id of today", from), GIVEN_UP);
            } else if (!seen.add(from)) {
                row.fault(faults, "from", LocalizedText.of("%s が2度出てきます", "%s stands twice", from), ONE);
            }
            if (!known.isElement(row.get("to"))) {
                row.fault(faults, "to", ElementIds.noElement(row.get("to")), TODAY);
            }
        }
    }

    private RenameTable() {}
}
