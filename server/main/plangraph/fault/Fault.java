package plangraph.fault;

/**
 * Something wrong in a dataset, with its place and what would be right.
 *
 * @param file as the user knows it, e.g. {@code seed/isesaki/nodes/Kpi.csv}
 * @param line 1-based, 0 when the whole file is meant
 * @param column 1-based column of the table, 0 when the whole line is meant
 */
public record Fault(String file, int line, int column, String problem, String remedy) {

    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": " + problem + "; " + remedy;
    }
}
