package plangraph.data.synthesis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/** Makes rows of an invented city of rows of the real one: words and figures change, kinds, bases and grades stay. */
final class Rewriting {
    private static final Set<String> KEPT = Set.of(
            "kind",
            "textKind",
            "basis",
            "strength",
            "rule",
            "confidence",
            "assertedAt",
            "cumulative",
            "direction",
            "directionBasis",
            "verdict",
            "question",
            "counts",
            "status",
            "generation",
            "period",
            "periodFrom",
            "periodTo",
            "baselineHeader",
            "targetHeader",
            "relationships");

    private static final Set<String> FIGURES = Set.of("baselineRaw", "targetRaw", "valueRaw", "number");
    private static final Set<String> IDS = Set.of("plan", "document", "otherDocument");
    private static final Set<String> NAMES = Set.of("title", "titleJa", "quote", "rationale");

    private static final String JAPANESE = "合成";
    private static final String ENGLISH = "Synthetic ";

    private final DatasetShape shape;
    private final String city;
    private final InventedWording wording;
    private final SplittableRandom random;
    private final Map<String, List<String>> lines = new LinkedHashMap<>();

    /** @param documents their ids in this city */
    Rewriting(DatasetShape shape, String city, List<String> documents, SplittableRandom random) {
        this.shape = shape;
        this.city = city;
        this.random = random;
        this.wording = new InventedWording(random);
        documents.forEach(document -> lines.put(document, new ArrayList<>()));
    }

    /** The row with nothing left that is true of the real city; ids that it does not know are to be set by the caller. */
    Map<String, String> row(Map<String, String> model) {
        Map<String, String> row = new LinkedHashMap<>();
        model.forEach((column, cell) -> row.put(column, cell.isEmpty() ? "" : cell(column, cell)));
        line(row, "document", "lines");
        line(row, "otherDocument", "otherLines");
        return row;
    }

    private String cell(String column, String cell) {
        if (KEPT.contains(column)) {
            return cell;
        }
        if (IDS.contains(column)) {
            return id(cell);
        }
        if (FIGURES.contains(column)) {
            return wording.figure(cell);
        }
        if (column.equals("reading")) {
            return wording.reading(cell);
        }
        return column.equals("assertedBy") ? "Plangraph synthesis" : said(column, cell);
    }

    /** What somebody reads first begins with the word that it is made up, unless it is too short for that. */
    private String said(String column, String cell) {
        String text = wording.like(cell);
        if (column.equals("titleEn") && text.length() > ENGLISH.length()) {
            return ENGLISH + text.substring(ENGLISH.length());
        }
        return NAMES.contains(column) && text.length() > 2 * JAPANESE.length()
                ? JAPANESE + text.substring(JAPANESE.length())
                : text;
    }

    /** The id in this city of what has the same place in its plans. */
    String id(String real) {
        return city + "." + shape.withoutPrefix(real);
    }

    /** The next line of the document, which is from now on where the element stands. */
    String cited(String document, String element) {
        List<String> elements = lines.computeIfAbsent(document, ignored -> new ArrayList<>());
        elements.add(element);
        return Integer.toString(elements.size());
    }

    /** Some line that something stands on. */
    private void line(Map<String, String> row, String document, String column) {
        if (!row.getOrDefault(column, "").isEmpty()) {
            int last = lines.getOrDefault(row.getOrDefault(document, ""), List.of())
                    .size();
            row.put(column, Integer.toString(1 + random.nextInt(Math.max(1, last))));
        }
    }

    /** What stands on each line of each document. */
    Map<String, List<String>> lines() {
        return lines;
    }
}
