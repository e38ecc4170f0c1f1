package plangraph.data.source;

import java.util.List;
import plangraph.model.Faults;
import plangraph.model.LocalizedText;

/** One row of a table that remembers where it stands. An absent column reads as an empty cell. */
record TableRow(String file, int line, List<String> header, List<String> cells) {

    TableRow {
        header = List.copyOf(header);
        cells = List.copyOf(cells);
    }

    String get(String column) {
        int index = header.indexOf(column);
        return index < 0 || index >= cells.size() ? "" : cells.get(index).strip();
    }

    boolean has(String column) {
        return !get(column).isEmpty();
    }

    /** Something wrong with the cell in that column; column 0 when the table has no such column. */
    void fault(Faults faults, String column, LocalizedText problem, LocalizedText remedy) {
        faults.add(file, line, header.indexOf(column) + 1, problem, remedy);
    }
}
