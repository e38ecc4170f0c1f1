package plangraph.publish.sheet;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An answer sheet, worded in one language; renderings lay it out and add nothing.
 *
 * @param landscape whether the table is too wide for an upright page
 * @param question as asked, with the names of what was chosen
 * @param parameters what was chosen, by name
 * @param answer sentences; their numbers are those of the table and of the population that the query declares
 * @param common what every row of the table says, and is therefore not a column of it
 * @param citations the documents that rows cite, each with its places by number, as rows refer to them
 * @param bases how many relationships rest on which basis
 * @param unknown what is not known and why
 * @param record data revision, query and its revision, date
 */
public record AnswerSheet(
        String language,
        boolean landscape,
        Headings headings,
        String title,
        String question,
        List<Fact> parameters,
        List<String> answer,
        List<Fact> common,
        Table table,
        List<CitedDocument> citations,
        List<Fact> bases,
        List<String> unknown,
        List<Fact> record,
        String cypher) {

    public AnswerSheet {
        parameters = List.copyOf(parameters);
        answer = List.copyOf(answer);
        common = List.copyOf(common);
        citations = List.copyOf(citations);
        bases = List.copyOf(bases);
        unknown = List.copyOf(unknown);
        record = List.copyOf(record);
    }

    /** What stands above each part. */
    public record Headings(
            String sheet,
            String question,
            String parameters,
            String answer,
            String common,
            String table,
            String citations,
            String bases,
            String unknown,
            String record,
            String cypher) {}

    public record Fact(String name, String value) {}

    /**
     * @param columns of the cells; the last column of a row, its citations, is not among them
     * @param citationsTitle of that column; empty where nothing is cited and there is none
     */
    public record Table(List<Column> columns, String citationsTitle, List<Row> rows) {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        boolean cites() {
            return !citationsTitle.isEmpty();
        }

        /** Of all columns, in every rendering. */
        List<String> titles() {
            List<String> titles =
                    new ArrayList<>(columns.stream().map(Column::title).toList());
            if (cites()) {
                titles.add(citationsTitle);
            }
            return titles;
        }
    }

    /** @param kind number, element or text: how wide it is and where it is aligned */
    public record Column(String title, String kind) {}

    /** @param citations numbers of {@link Place places} */
    public record Row(List<String> cells, List<Integer> citations) {
        public Row {
            cells = List.copyOf(cells);
            citations = List.copyOf(citations);
        }
    }

    /** @param status in words */
    public record CitedDocument(String document, String title, String status, List<Place> places) {
        public CitedDocument {
            places = List.copyOf(places);
        }

        /** As every rendering names it. */
        String named() {
            return title + " [" + status + "]";
        }
    }

    /** @param locator heading and lines; null when only the document is known */
    public record Place(int number, @Nullable String locator) {

        /** As every rendering lists it. */
        String named() {
            return "[" + number + "] " + (locator == null ? "" : locator);
        }
    }
}
