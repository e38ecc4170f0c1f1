package plangraph.model;

import java.util.Optional;

/**
 * Describes a mistake in a file that people write: its place, the problem and the remedy.
 *
 * @param file as the user knows it, e.g. {@code seed/isesaki/nodes/Kpi.csv}
 * @param line 1-based, 0 when the whole file is meant
 * @param column 1-based column of the table, 0 when the whole line is meant
 * @param missing the field that the file lacks, for it has no place in it; else empty
 */
public record Fault(
        String file, int line, int column, LocalizedText problem, LocalizedText remedy, Optional<String> missing) {

    /** For whoever sees its place. */
    public LocalizedText message() {
        return LocalizedText.of("%s。%s", "%s; %s", problem, remedy);
    }

    /** For whoever does not. */
    public LocalizedText told() {
        return LocalizedText.of("%s:%s:%s: %s", "%s:%s:%s: %s", file, line, column, message());
    }

    /** For logs and exceptions, which are in English. */
    @Override
    public String toString() {
        return told().en();
    }
}
