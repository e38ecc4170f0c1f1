package plangraph.data.source;

import java.util.List;
import plangraph.data.change.WrittenFields;
import plangraph.model.Place;

/** One row of a table that remembers where it stands. An absent column reads as an empty cell. */
record TableRow(String file, int line, List<String> header, List<String> cells) implements WrittenFields {

    TableRow {
        header = List.copyOf(header);
        cells = List.copyOf(cells);
    }

    @Override
    public List<String> names() {
        return header;
    }

    @Override
    public String get(String column) {
        int index = header.indexOf(column);
        return index < 0 || index >= cells.size() ? "" : cells.get(index).strip();
    }

    /** Column 0 when the table has no such column. */
    @Override
    public Place place(String column) {
        return new Place.FilePosition(file, line, header.indexOf(column) + 1);
    }
}
