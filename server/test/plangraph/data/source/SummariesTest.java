package plangraph.data.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import plangraph.data.change.WrittenFields;
import plangraph.data.source.DatasetDescription.SourceDocument;
import plangraph.model.Element;
import plangraph.model.text.Sha256;

/** Summaries in other words than the document's are marked, and name the words of the document by which they are found. */
final class SummariesTest {
    private final List<Element> elements;

    SummariesTest() throws Exception {
        this.elements = Seed.isesaki().elements();
    }

    /** Explanatory paragraphs are summarised: of 17 measures, 9 goals of the strategy and 8 policies less 3, 29 terms and the plans. */
    @Test
    void everyTextSaysWhetherItIsTheDocumentsWording() {
        Map<String, Long> kinds = elements.stream()
                .filter(element -> element.properties().containsKey("text"))
                .collect(Collectors.groupingBy(
                        element -> element.label().word() + " "
                                + element.properties().get("textKind"),
                        TreeMap::new,
                        Collectors.counting()));
        assertEquals(
                Map.of(
                        "DistrictDirection quoted", 16L,
                        "ManifestoItem quoted", 143L,
                        "Measure summary", 17L,
                        "Place quoted", 1L,
                        "Plan summary", 9L,
                        "Policy quoted", 7L,
                        "Policy summary", 14L,
                        "Project quoted", 5L,
                        "Statement quoted", 25L,
                        "Term summary", 29L),
                kinds);
    }

    @Test
    void onlySummariesHaveKeywordsAndTheyStandInTheTableOfTheirLines() {
        Map<String, List<String>> listed = new TreeMap<>();
        Seed.rows("coding/keywords.csv")
                .forEach(row -> listed.merge(
                        row.get("element"),
                        List.of(row.get("keyword")),
                        (a, b) -> Stream.concat(a.stream(), b.stream()).toList()));
        Map<String, List<String>> stored = new TreeMap<>();
        for (Element element : elements) {
            if (element.properties().get("keywords") instanceof String words) {
                stored.put(element.id(), Arrays.asList(words.split("、")));
                assertEquals("summary", element.properties().get("textKind"), element.id());
            }
        }
        assertEquals(listed, stored);
    }

    @Test
    void everyKeywordIsOfALineThatItsElementCites() {
        Map<String, Set<Integer>> cited = new HashMap<>();
        for (WrittenFields row : Seed.rows("links/CITED_FROM.csv")) {
            cited.computeIfAbsent(row.get("from") + " " + row.get("to"), ignored -> new HashSet<>())
                    .addAll(Seed.lines(row.get("lines")));
        }
        Set<String> elsewhere = new TreeSet<>();
        for (WrittenFields row : Seed.rows("coding/keywords.csv")) {
            if (!cited.getOrDefault(row.get("element") + " " + row.get("document"), Set.of())
                    .contains(Integer.valueOf(row.get("line")))) {
                elsewhere.add(row.get("element") + " " + row.get("keyword"));
            }
        }
        assertEquals(Set.of(), elsewhere);
    }

    /** The documents are not in the repository; where they are at hand (PLANGRAPH_SOURCES), each keyword is looked for in its line. */
    @Test
    void everyKeywordIsPrintedInItsLine() throws Exception {
        String folder = System.getenv("PLANGRAPH_SOURCES");
        Assumptions.assumeTrue(folder != null, "PLANGRAPH_SOURCES names no folder of the transcribed texts");
        Map<String, String> texts = new HashMap<>();
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            for (Path file : files.toList()) {
                byte[] text = Files.readAllBytes(file);
                texts.put(HexFormat.of().formatHex(Sha256.digest().digest(text)), new String(text, UTF_8));
            }
        }
        for (SourceDocument document : Seed.documents()) {
            assertTrue(texts.containsKey(document.sha256()), document.id());
        }
        Map<String, List<String>> lines = Seed.documents().stream()
                .collect(Collectors.toMap(
                        SourceDocument::id,
                        document -> List.of(texts.getOrDefault(String.valueOf(document.sha256()), "")
                                .split("\n", -1))));
        List<String> missing = Seed.rows("coding/keywords.csv").stream()
                .filter(row -> !lines.getOrDefault(row.get("document"), List.of())
                        .get(Integer.parseInt(row.get("line")) - 1)
                        .contains(row.get("keyword")))
                .map(row -> row.get("keyword"))
                .toList();
        assertEquals(List.of(), missing);
    }
}
