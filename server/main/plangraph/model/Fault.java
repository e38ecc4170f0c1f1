package plangraph.model;

import java.util.Optional;

/**
 * Describes a mistake in what people write: its place, the problem and the remedy.
 *
 * @param missing the field that a file lacks, for it has no place in it; else empty
 */
public record Fault(Place place, LocalizedText problem, LocalizedText remedy, Optional<String> missing) {

    /** For whoever sees its place. */
    public LocalizedText message() {
        return LocalizedText.of("%s。%s", "%s; %s", problem, remedy);
    }

    /** For whoever does not. */
    public LocalizedText told() {
        return LocalizedText.of("%s: %s", "%s: %s", place.told(), message());
    }

    /** Name of the file; empty for what stands in none. */
    public String file() {
        return switch (place) {
            case Place.FilePosition position -> position.file();
            case Place.WorkbookCell cell -> cell.file();
            case Place.JsonField ignored -> "";
        };
    }

    /** Line of the file, 0 when there is none. */
    public int line() {
        return place instanceof Place.FilePosition position ? position.line() : 0;
    }

    /** Column of the line, 0 when there is none. */
    public int column() {
        return place instanceof Place.FilePosition position ? position.column() : 0;
    }

    /** For logs and exceptions, which are in English. */
    @Override
    public String toString() {
        return told().en();
    }
}
