package plangraph.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Describes an omission: what a document announces and does not contain, so that nobody looks for it in vain.
 *
 * @param document id of the document that announces it
 * @param lines where, as lines of the transcribed text (61 or 64-66;70); null when the whole document is meant
 * @param about ids of the elements it concerns; none when it concerns no single one
 * @param relationships types that the documents would state if they did not lack this
 */
public record Lack(
        LocalizedText title,
        LocalizedText text,
        String document,
        @Nullable String lines,
        List<String> about,
        List<String> relationships) {
    private static final String TAB = "\t";
    private static final int PARTS_WITHOUT_RELATIONSHIPS = 7;
    private static final String BETWEEN_IDS = ";";

    public Lack {
        about = List.copyOf(about);
        relationships = List.copyOf(relationships);
    }

    /** One line, as a revision stores it. */
    public String line() {
        List<String> parts = List.of(
                title.ja(),
                title.en(),
                text.ja(),
                text.en(),
                document,
                lines == null ? "" : lines,
                String.join(BETWEEN_IDS, about),
                String.join(BETWEEN_IDS, relationships));
        return String.join(
                TAB, parts.stream().map(part -> part.replaceAll("\\s+", " ")).toList());
    }

    /** What {@link #line} wrote, in this version or before there were relationships. */
    public static Lack of(String line) {
        String[] parts = line.split(TAB, -1);
        return new Lack(
                new LocalizedText(parts[0], parts[1]),
                new LocalizedText(parts[2], parts[3]),
                parts[4],
                parts[5].isEmpty() ? null : parts[5],
                ids(parts[6]),
                parts.length > PARTS_WITHOUT_RELATIONSHIPS ? ids(parts[7]) : List.of());
    }

    private static List<String> ids(String part) {
        return part.isEmpty() ? List.of() : List.of(part.split(BETWEEN_IDS));
    }
}
