package plangraph.dataset;

import java.util.List;

/** One row of a table that remembers where it stands. An absent column reads as an empty cell. */
record Row(String file, int line, List<String> header, List<String> cells) {

    Row {
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

    /** 1-based; 0 when the table has no such column. */
    int columnNumber(String column) {
        return header.indexOf(column) + 1;
    }
}
