package plangraph.model;

import static java.util.function.Predicate.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** All that the program knows of a kind or a type stands in its entry, and nowhere else. */
final class KindTest {
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");

    /** Files that treat some kinds or types differently from all others, and why no entry could say it. */
    private static final Map<String, Set<String>> TREATED_APART = Map.ofEntries(
            // Plans and documents are read at the start, because ids that point to them are shown by their titles.
            Map.entry("web/main.js", Set.of("Plan", "Document")),
            Map.entry("web/common/model/sources.js", Set.of("Document")),
            Map.entry("web/common/element/node-link.js", Set.of("Document")),
            Map.entry("web/common/evidence/evidence.js", Set.of("Document")),
            Map.entry("web/screens/start/view.js", Set.of("Document")),
            // Where people often want to go; a matter of taste.
            Map.entry("web/screens/paths/load.js", Set.of("SdgGoal", "District", "Project", "Policy")),
            Map.entry("web/screens/overview/load.js", Set.of("Plan")),
            // Figures are drawn as figures; documents and goals of the United Nations are not transcribed from a
            // document.
            Map.entry("web/common/details/details-view.js", Set.of("Plan", "Kpi", "KpiSeries", "Document", "SdgGoal")),
            Map.entry("web/common/details/kpi-card.js", Set.of("HAS_SERIES")),
            Map.entry("web/screens/kpis/view.js", Set.of("Kpi")),
            Map.entry("web/screens/kpis/style.css", Set.of("Kpi")),
            // The overview counts what measures are linked to.
            Map.entry(
                    "web/screens/overview/tree.js",
                    Set.of("HAS_SERIES", "ALIGNS_WITH", "CONTRIBUTES_TO", "MEASURED_BY", "TRACKED_BY")),
            // English titles of columns.
            Map.entry("web/common/words/en/canvas.js", Set.of("Document")),
            Map.entry("server/main/plangraph/publish/files/XlsxFile.java", Set.of("Document", "Place")));

    @Test
    void kindsAreReadAsAPolicyWorks() {
        assertEquals(
                "SdgGoal Plan Statement Policy Measure Initiative Kpi KpiSeries Observation ManifestoItem Project"
                        + " NationalDirection DistrictDirection District Place Term Document Correction Discrepancy"
                        + " Examination Revision",
                Kind.inReadingOrder().stream().map(Kind::word).collect(Collectors.joining(" ")));
    }

    @Test
    void kindsDifferInShapeAndInTheirPlaceInLists() {
        assertEquals(
                Kind.values().length,
                Arrays.stream(Kind.values()).map(Kind::shape).distinct().count());
        assertEquals(
                Kind.values().length,
                Arrays.stream(Kind.values()).map(Kind::readingOrder).distinct().count());
    }

    @ParameterizedTest
    @EnumSource
    void anEntryIsWhole(Kind kind) {
        assertTrue(kind.idPattern().matcher(kind.idExample()).matches(), kind.idExample());
        assertTrue(
                COLOUR.matcher(kind.colours().light()).matches(), kind.colours().light());
        assertTrue(
                COLOUR.matcher(kind.colours().dark()).matches(), kind.colours().dark());
        assertTrue(kind.shape().startsWith("M"), kind.shape());
        assertTrue(kind.columns().containsAll(kind.needed()), "needed columns are columns");
        // A label and its entry are one word, so that the name of an index follows from either.
        assertEquals(kind.word().toUpperCase(Locale.ROOT), kind.name().replace("_", ""));
    }

    @ParameterizedTest
    @EnumSource
    void everyColumnSaysWhatBelongsIntoIt(Kind kind) {
        assertEquals(
                List.of(),
                kind.columns().stream()
                        .filter(column -> column.meaning().isEmpty())
                        .toList());
    }

    @Test
    void aTableHasTheColumnsOfAllAndItsOwn() {
        assertEquals(
                "id plan number title titleEn text kind rawText note textKind keywords about document lines raw corrected reason",
                words(Kind.CORRECTION.columns()));
        assertEquals("document lines raw reason", words(Kind.CORRECTION.needed()));
        assertEquals(
                "id plan number title titleEn text kind rawText note textKind keywords", words(Kind.MEASURE.columns()));
        assertEquals("", words(Kind.DOCUMENT.columns()));
    }

    @Test
    void onlySomeWordsAreAllowedWhereAColumnHasCodes() {
        assertEquals(Set.of("up", "down", "maintain"), Property.DIRECTION.allowed());
        assertEquals(28, Property.QUESTION.allowed().size());
        assertEquals(21, Property.COUNTS.allowed().size());
        assertEquals(Set.of(), Property.TITLE.allowed());
    }

    @Test
    void partsFollowFromTypesOfContainment() {
        assertEquals(List.of(Kind.INITIATIVE, Kind.OBSERVATION, Kind.MANIFESTO_ITEM), Kind.MEASURE.parts());
    }

    @Test
    void noOtherFileOfTheProgramNamesAKindOrAType() throws IOException {
        Map<String, Set<String>> found = new TreeMap<>();
        for (Path file : files()) {
            Set<String> named = named(file);
            if (!named.isEmpty()) {
                found.put(file.toString(), named);
            }
        }
        assertEquals(new TreeMap<>(TREATED_APART), found);
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> web = Files.walk(Path.of("web"));
                Stream<Path> java = Files.walk(Path.of("server/main"))) {
            return Stream.concat(web, java)
                    .filter(file -> file.toString().matches(".*\\.(js|css|html|java)"))
                    .filter(not(file -> file.toString().endsWith(".test.js")))
                    .filter(not(file -> file.endsWith("model/Kind.java")))
                    .sorted()
                    .toList();
        }
    }

    /** Words of the model between quotes, and those that style sheets select by. */
    private static Set<String> named(Path file) throws IOException {
        String words = Stream.concat(
                        Arrays.stream(Kind.values()).map(Kind::word),
                        Arrays.stream(RelationshipType.values()).map(Enum::name))
                .collect(Collectors.joining("|", "(", ")"));
        Matcher found = Pattern.compile(
                        "(?<quote>[\"'`])" + words + "\\k<quote>|--kind-" + words + "\\b|data-kind=" + words + "\\b")
                .matcher(Files.readString(file));
        Set<String> named = new TreeSet<>();
        while (found.find()) {
            for (int group = 2; group <= found.groupCount(); group++) {
                if (found.group(group) != null) {
                    named.add(found.group(group));
                }
            }
        }
        return named;
    }

    private static String words(List<Property> properties) {
        return properties.stream().map(Property::word).collect(Collectors.joining(" "));
    }
}
