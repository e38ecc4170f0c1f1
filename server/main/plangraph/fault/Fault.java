package plangraph.fault;

import java.util.Optional;
import plangraph.model.Words;

/**
 * Something wrong in a file that people write, with its place and what would be right.
 *
 * @param file as the user knows it, e.g. {@code seed/isesaki/nodes/Kpi.csv}
 * @param line 1-based, 0 when the whole file is meant
 * @param column 1-based column of the table, 0 when the whole line is meant
 * @param missing the field that the file lacks, for it has no place in it; else empty
 */
public record Fault(String file, int line, int column, Words problem, Words remedy, Optional<String> missing) {

    /** For whoever sees its place. */
    public Words message() {
        return Words.of("%s。%s", "%s; %s", problem, remedy);
    }

    /** For whoever does not. */
    public Words told() {
        return Words.of("%s:%s:%s: %s", "%s:%s:%s: %s", file, line, column, message());
    }

    /** For logs and exceptions, which are in English. */
    @Override
    public String toString() {
        return told().en();
    }
}
