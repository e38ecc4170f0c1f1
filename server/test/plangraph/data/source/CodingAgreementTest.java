package plangraph.data.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import plangraph.data.change.WrittenFields;

/** The two blind passes, what they agree on, and what became of it. The codebook says how they were made. */
final class CodingAgreementTest {
    /** How many objects a subject could be linked to: measures of the 3rd plan, KPIs with 数値目標, goals. */
    private static final Map<String, Integer> OBJECTS = Map.of(
            "ALIGNS_WITH", 34,
            "TRACKED_BY", 42 + 6,
            "CONTRIBUTES_TO", 17,
            "CARRIED_OUT_BY", 34,
            "BUNDLES", 34,
            "CONTINUED_BY", 34);

    private final CodingPass a = CodingPass.of("coding/pass-a.csv", "passA");
    private final CodingPass b = CodingPass.of("coding/pass-b.csv", "passB");

    static List<WrittenFields> agreement() {
        return Seed.rows("coding/agreement.csv");
    }

    static Set<String> questions() {
        return OBJECTS.keySet();
    }

    @ParameterizedTest
    @MethodSource("agreement")
    void theAgreementIsThatOfTheTwoPasses(WrittenFields row) {
        String question = row.get("question");
        Set<String> both = new TreeSet<>(a.links(question));
        both.retainAll(b.links(question));
        long sameStrength = both.stream()
                .filter(pair -> a.strength(pair).equals(b.strength(pair)))
                .count();
        int subjects = a.subjects().getOrDefault(question, Set.of()).size();
        int pairs = subjects * OBJECTS.getOrDefault(question, 0);
        int linksA = a.links(question).size();
        int linksB = b.links(question).size();
        assertEquals(
                "%d %d %d %d %d %d %s %d"
                        .formatted(
                                subjects,
                                pairs,
                                linksA,
                                linksB,
                                both.size(),
                                sameStrength,
                                kappa(pairs, linksA, linksB, both.size()),
                                Seed.rows("links/" + question + ".csv").size()),
                String.join(
                        " ",
                        row.get("subjects"),
                        row.get("pairs"),
                        row.get("linksA"),
                        row.get("linksB"),
                        row.get("linksBoth"),
                        row.get("sameStrength"),
                        row.get("kappaLink"),
                        row.get("settledLinks")));
    }

    /** Cohen's κ for link or no link, over all pairs of a subject and an object. */
    private static String kappa(double pairs, double linksA, double linksB, double both) {
        double neither = pairs - linksA - linksB + both;
        double observed = (both + neither) / pairs;
        double byChance = (linksA * linksB + (pairs - linksA) * (pairs - linksB)) / (pairs * pairs);
        return String.format(Locale.ROOT, "%.3f", (observed - byChance) / (1 - byChance));
    }

    @Test
    void everyQuestionIsReported() {
        assertEquals(
                new TreeSet<>(questions()),
                new TreeSet<>(
                        agreement().stream().map(row -> row.get("question")).toList()));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void bothPassesLookedAtTheSameSubjects(String question) {
        assertEquals(a.subjects().get(question), b.subjects().get(question));
    }

    @Test
    void everyDisagreementIsSettled() {
        Set<String> disagreements = new TreeSet<>(a.strengths().keySet());
        disagreements.addAll(b.strengths().keySet());
        disagreements.removeIf(pair -> a.strength(pair).equals(b.strength(pair)));
        Set<String> unsettled = new TreeSet<>(disagreements);
        unsettled.removeAll(settled().keySet());
        assertEquals(Set.of(), unsettled);
        assertEquals(58 + 7, disagreements.size(), "as the codebook says, 7 of them about TRACKED_BY");
        assertEquals(58 + 7 + 4, settled().size(), "4 in which both agreed were overruled");
    }

    @Test
    void theSettlementQuotesBothPassesAndGivesAReason() {
        for (WrittenFields row : settlements()) {
            String pair = CodingPass.pair(row);
            assertEquals(a.strength(pair) + " " + b.strength(pair), row.get("passA") + " " + row.get("passB"), pair);
            assertEquals(true, row.has("reason"), pair);
        }
    }

    /** Also of the table of the question that was coded again: where its passes differ. */
    private static List<WrittenFields> settlements() {
        return Stream.concat(
                        Seed.rows("coding/settled.csv").stream(),
                        Seed.rows("coding/tracked-by.csv").stream()
                                .filter(row -> !row.get("passA").equals(row.get("passB"))))
                .toList();
    }

    /** A topical link says on which of the four grounds of the definition it rests. */
    @Test
    void everyTopicalKpiHasAGround() {
        for (WrittenFields row : Seed.rows("coding/tracked-by.csv")) {
            assertEquals(
                    row.get("settled").equals("topical"),
                    Set.of("part", "total", "aim", "means").contains(row.get("ground")),
                    row.get("subject") + " " + row.get("object"));
        }
    }

    private static Map<String, String> settled() {
        Map<String, String> settled = new TreeMap<>();
        settlements().forEach(row -> settled.put(CodingPass.pair(row), row.get("settled")));
        return settled;
    }

    @ParameterizedTest
    @ValueSource(strings = {"ALIGNS_WITH", "TRACKED_BY", "CONTRIBUTES_TO", "CARRIED_OUT_BY", "BUNDLES", "CONTINUED_BY"})
    void theLinksAreWhatWasAgreedAndSettled(String question) {
        Map<String, String> expected = new TreeMap<>();
        a.links(question).forEach(pair -> expected.put(pair, a.strength(pair)));
        b.links(question).forEach(pair -> expected.put(pair, b.strength(pair)));
        settled().forEach((pair, strength) -> {
            if (pair.startsWith(question + " ")) {
                expected.put(pair, strength);
            }
        });
        expected.values().removeIf("none"::equals);
        Map<String, String> links = new TreeMap<>();
        for (WrittenFields row : Seed.rows("links/" + question + ".csv")) {
            links.put(question + " " + row.get("from") + " " + row.get("to"), row.get("strength"));
        }
        assertEquals(expected, links);
    }
}
