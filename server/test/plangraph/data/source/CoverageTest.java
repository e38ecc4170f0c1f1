package plangraph.data.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plangraph.data.change.RecordBuilder;
import plangraph.data.change.WrittenFields;
import plangraph.data.source.DatasetDescription.SourceDocument;
import plangraph.model.Kind;

/** {@code coverage.csv} says what became of every line that was transcribed. */
final class CoverageTest {
    private static final Set<String> ROLES =
            Set.of("element", "heading", "page-header", "mock-up", "table-header", "dropped");

    private final List<WrittenFields> coverage = Seed.rows("coverage.csv");

    static List<SourceDocument> documents() throws IOException {
        return Seed.documents();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyLineThatIsNotBlankIsAssignedOnce(SourceDocument document) {
        List<Integer> lines = new ArrayList<>();
        coverage.stream()
                .filter(row -> row.get("document").equals(document.id()))
                .forEach(row -> lines.addAll(Seed.lines(row.get("lines"))));
        Set<Integer> distinct = new TreeSet<>(lines);
        assertEquals(distinct.size(), lines.size(), "a line is assigned twice");
        assertEquals(document.nonBlankLines(), distinct.size());
        assertTrue(distinct.stream().allMatch(line -> line >= 1 && line <= last(document)));
    }

    private static int last(SourceDocument document) {
        Integer lines = document.lines();
        return lines == null ? 0 : lines;
    }

    /** Counted with {@code wc -l} and {@code grep -c '[^[:space:]]'}; an unfinished last line counts too. */
    @Test
    void theDocumentsHaveTheLinesThatWereCounted() throws IOException {
        List<String> counted = Seed.documents().stream()
                .map(d -> d.id().replace("isesaki.document.", "") + " " + d.lines() + " " + d.nonBlankLines())
                .sorted()
                .toList();
        assertEquals(
                List.of(
                        "manifesto-list 167 158",
                        "newsletter-term2 191 143",
                        "plan3-draft 432 283",
                        "plan3-summary 208 109",
                        "strategy2-draft 678 395"),
                counted);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyTranscribedTextHasItsSha256(SourceDocument document) {
        assertTrue(String.valueOf(document.sha256()).matches("[0-9a-f]{64}"), document.id());
    }

    @Test
    void everyRowNamesADocumentThatWasTranscribed() throws IOException {
        Set<String> documents = new HashSet<>();
        Seed.documents().forEach(document -> documents.add(document.id()));
        assertEquals(List.of(), faulty(row -> !documents.contains(row.get("document"))));
    }

    @Test
    void everyRoleIsLegal() {
        assertEquals(List.of(), faulty(row -> !ROLES.contains(row.get("role"))));
    }

    @Test
    void aLineThatBecameAnElementNamesOneThatExists() throws Exception {
        Set<String> ids = new HashSet<>();
        Seed.isesaki().elements().forEach(element -> ids.add(element.id()));
        assertEquals(
                List.of(),
                faulty(row -> row.get("role").equals("element")
                        && (!row.has("element") || !ids.containsAll(RecordBuilder.ids(row.get("element"))))));
    }

    @Test
    void aLineThatBecameNoElementSaysWhatItIs() {
        assertEquals(
                List.of(),
                faulty(row -> !row.get("role").equals("element") && (row.has("element") || !row.has("note"))));
    }

    /** Both ways, so that neither table can be forgotten when the other one changes. */
    @Test
    void coverageAndCitationsSayTheSame() throws Exception {
        Set<String> documents = new HashSet<>();
        Seed.isesaki().elements().stream()
                .filter(element -> element.label() == Kind.DOCUMENT)
                .forEach(document -> documents.add(document.id()));
        Set<String> covered = new TreeSet<>();
        for (WrittenFields row : coverage) {
            for (String id : RecordBuilder.ids(row.get("element"))) {
                if (!documents.contains(id)) {
                    Seed.lines(row.get("lines"))
                            .forEach(line -> covered.add(id + " " + row.get("document") + " " + line));
                }
            }
        }
        Set<String> cited = new TreeSet<>();
        for (WrittenFields row : Seed.rows("links/CITED_FROM.csv")) {
            Seed.lines(row.get("lines")).forEach(line -> cited.add(row.get("from") + " " + row.get("to") + " " + line));
        }
        assertEquals(String.join("\n", cited), String.join("\n", covered));
    }

    private List<String> faulty(java.util.function.Predicate<WrittenFields> wrong) {
        return coverage.stream()
                .filter(wrong)
                .map(row -> row.place("document").told().en())
                .toList();
    }
}
