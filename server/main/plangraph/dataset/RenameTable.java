package plangraph.dataset;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import plangraph.fault.Faults;

/** {@code renames.csv}: ids that were given up, each with the id of today. */
final class RenameTable {
    static final Set<String> COLUMNS = Set.of("from", "to");

    /** Old id → id of today. */
    static Map<String, String> renames(Draft draft) {
        Map<String, String> renames = new LinkedHashMap<>();
        draft.renames().forEach(row -> renames.put(row.get("from"), row.get("to")));
        return renames;
    }

    static void check(Draft draft, Known known, Faults faults) {
        Set<String> seen = new HashSet<>();
        for (Row row : draft.renames()) {
            String from = row.get("from");
            if (!Known.isId(from)) {
                row.fault(faults, "from", "'" + from + "' is not an id", "give the id that old links still carry");
            } else if (known.isElement(from)) {
                row.fault(faults, "from", from + " is an id of today", "list only ids that were given up");
            } else if (!seen.add(from)) {
                row.fault(faults, "from", from + " stands twice", "an id can only have become one other");
            }
            if (!known.isElement(row.get("to"))) {
                String problem = "no element is called '" + row.get("to") + "'";
                row.fault(faults, "to", problem, "name the id of today, also after a second renaming");
            }
        }
    }

    private RenameTable() {}
}
