package plangraph.data.synthesis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plangraph.data.source.Dataset;
import plangraph.data.source.DatasetReader;
import plangraph.model.Element;
import plangraph.model.Kind;
import plangraph.model.Link;
import plangraph.testing.AnyLane;

@AnyLane
final class SynthesisTest {
    private static final Path SDG = Path.of("seed/sdg");
    private static final Path ISESAKI = Path.of("seed/isesaki");
    private static final int CITIES = 20;

    @TempDir
    private Path folder = Path.of("");

    private String hash(String into, long seed, int number) throws IOException {
        new Synthesis(ISESAKI, seed).write(number, folder.resolve(into));
        return DatasetReader.hash(folder.resolve(into).resolve(Synthesis.name(number)));
    }

    @Test
    void theSameSeedMakesTheSameBytes() throws IOException {
        assertEquals(hash("one", 1, 3), hash("other", 1, 3));
    }

    @Test
    void anotherSeedAndAnotherCityMakeOthers() throws IOException {
        String third = hash("one", 1, 3);
        assertNotEquals(third, hash("other", 2, 3));
        assertNotEquals(third, hash("one", 1, 4));
    }

    @Test
    void aCityIsTheSameHoweverManyAreMade() throws IOException {
        Synthesis synthesis = new Synthesis(ISESAKI, 1);
        synthesis.write(1, folder);
        synthesis.write(2, folder);
        assertEquals(hash("alone", 1, 2), DatasetReader.hash(folder.resolve(Synthesis.name(2))));
    }

    @Test
    void checkFindsNoFaultAndTheSizesAreTrue() throws Exception {
        Synthesis.Size size = new Synthesis(ISESAKI, 7).write(1, folder);
        Dataset city = DatasetReader.read(List.of(SDG, folder.resolve(Synthesis.name(1))))
                .getLast();
        assertEquals(city.elements().size(), size.elements());
        assertEquals(city.links().size(), size.relationships());
    }

    /** On average over twenty cities, each kind and each type within a quarter of Isesaki's; those of which Isesaki has fewer than 20 vary more. */
    @Test
    void kindsTypesAndBasesAreAsFrequentAsInTheRealOne() throws Exception {
        Dataset real = DatasetReader.read(List.of(SDG, ISESAKI)).getLast();
        List<Dataset> cities = cities();
        close(shares(List.of(real), SynthesisTest::labels, 1), shares(cities, SynthesisTest::labels, CITIES));
        close(shares(List.of(real), SynthesisTest::types, 1), shares(cities, SynthesisTest::types, CITIES));
    }

    /** Mean length of the titles of pledges and of the reasons for links, within a tenth of Isesaki's. */
    @Test
    void textsAreAsLongAsInTheRealOne() throws Exception {
        Dataset real = DatasetReader.read(List.of(SDG, ISESAKI)).getLast();
        List<Dataset> cities = cities();
        assertEquals(1, lengthOfPledges(cities) / lengthOfPledges(List.of(real)), 0.1);
        assertEquals(1, lengthOfReasons(cities) / lengthOfReasons(List.of(real)), 0.1);
    }

    @Test
    void whatIsReadFirstSaysThatItIsMadeUp() throws Exception {
        new Synthesis(ISESAKI, 1).write(1, folder);
        Dataset city = DatasetReader.read(List.of(SDG, folder.resolve(Synthesis.name(1))))
                .getLast();
        assertEquals("合成データ（synth-0001、実在しない市）", city.title().ja());
        for (Element element : city.elements()) {
            if (element.label() == Kind.DOCUMENT || element.label() == Kind.PLAN) {
                String title = String.valueOf(element.properties().get("title"));
                assertTrue(title.startsWith("合成"), title);
            }
        }
    }

    private List<Dataset> cities() throws Exception {
        Synthesis synthesis = new Synthesis(ISESAKI, 1);
        List<Path> folders = new java.util.ArrayList<>(List.of(SDG));
        for (int number = 1; number <= CITIES; number++) {
            synthesis.write(number, folder);
            folders.add(folder.resolve(Synthesis.name(number)));
        }
        return DatasetReader.read(folders).subList(1, CITIES + 1);
    }

    private static Map<String, Double> shares(
            List<Dataset> datasets, Function<Dataset, List<String>> words, double cities) {
        return datasets.stream()
                .flatMap(dataset -> words.apply(dataset).stream())
                .collect(Collectors.groupingBy(
                        word -> word, Collectors.collectingAndThen(Collectors.counting(), n -> n / cities)));
    }

    private static List<String> labels(Dataset dataset) {
        return dataset.elements().stream()
                .map(element -> element.label().word())
                .toList();
    }

    private static List<String> types(Dataset dataset) {
        return dataset.links().stream()
                .map(link -> link.type() + " " + link.properties().get("basis"))
                .toList();
    }

    private static void close(Map<String, Double> real, Map<String, Double> synthetic) {
        assertEquals(real.keySet(), synthetic.keySet());
        real.forEach((word, count) -> assertEquals(
                1, synthetic.getOrDefault(word, 0.0) / count, count < 20 ? 0.5 : 0.25, word + " of " + count));
    }

    private static double lengthOfPledges(List<Dataset> datasets) {
        return datasets.stream()
                .flatMap(dataset -> dataset.elements().stream())
                .filter(element -> element.label() == Kind.MANIFESTO_ITEM)
                .mapToInt(element ->
                        String.valueOf(element.properties().get("title")).length())
                .average()
                .orElseThrow();
    }

    private static double lengthOfReasons(List<Dataset> datasets) {
        return datasets.stream()
                .flatMap(dataset -> dataset.links().stream())
                .map(Link::properties)
                .filter(properties -> properties.containsKey("rationale"))
                .mapToInt(properties ->
                        String.valueOf(properties.get("rationale")).length())
                .average()
                .orElseThrow();
    }
}
