package plangraph.model;

/** Where something stands in what its author wrote. */
public sealed interface Place {

    /**
     * A cell of a table, or a position in a text file.
     *
     * @param file as the user knows it, e.g. {@code seed/isesaki/nodes/Kpi.csv}
     * @param line from 1, 0 when the whole file is meant
     * @param column of the table, or character of the line, from 1; 0 when the whole line is meant
     */
    record FilePosition(String file, int line, int column) implements Place {}

    /**
     * A cell of an Excel workbook.
     *
     * @param cell as the program that shows the workbook names it, e.g. {@code C12}; empty when the whole sheet is meant
     */
    record WorkbookCell(String file, String sheet, String cell) implements Place {}

    /** @param pointer RFC 6901, e.g. {@code /changes/3/link/to}; empty when the whole document is meant */
    record JsonField(String pointer) implements Place {

        /** The field of that name, or the entry of that number, within this one. */
        public JsonField child(Object name) {
            return new JsonField(
                    pointer + "/" + name.toString().replace("~", "~0").replace("/", "~1"));
        }
    }

    /** The place as it begins a message. */
    default LocalizedText told() {
        return switch (this) {
            case FilePosition position -> same(position.file() + ":" + position.line() + ":" + position.column());
            case WorkbookCell cell ->
                cell.cell().isEmpty()
                        ? LocalizedText.of("%s のシート「%s」", "%s, sheet '%s'", cell.file(), cell.sheet())
                        : LocalizedText.of(
                                "%s のシート「%s」のセル %s", "%s, sheet '%s', cell %s", cell.file(), cell.sheet(), cell.cell());
            case JsonField field -> same(field.pointer().isEmpty() ? "/" : field.pointer());
        };
    }

    private static LocalizedText same(String place) {
        return new LocalizedText(place, place);
    }
}
