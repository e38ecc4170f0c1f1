package plangraph.data.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plangraph.model.Element;
import plangraph.model.Kind;
import plangraph.model.Link;
import plangraph.model.RelationshipType;

/** What the seed judges, it judges with reasons, and every subject was looked at. */
final class SeedEvidenceTest {
    private static final Pattern QUOTATION = Pattern.compile("「[^」]+」");

    private static final Pattern CODING = Pattern.compile("判定|両者とも|片方は|コーダー");
    private static final Pattern ENGLISH = Pattern.compile("(?<![A-Za-z])[a-z]{2,}");
    private static final Pattern TITLE = Pattern.compile("題からは考えられる|題に「|を題に");
    private static final Pattern NESTED = Pattern.compile("「[^」]*「");

    private final Dataset isesaki;

    SeedEvidenceTest() throws Exception {
        this.isesaki = Seed.isesaki();
    }

    private List<Link> analystLinks() {
        return isesaki.links().stream()
                .filter(link -> "analyst".equals(link.properties().get("basis")))
                .filter(link -> link.type() != RelationshipType.ABOUT)
                .toList();
    }

    /** The draft's measures are printed with look-alikes of characters (⻑, ⼦), which titles fold and quotes must not. */
    @Test
    void aMeasureIsQuotedAsItIsPrinted() {
        Map<String, String> printed = new HashMap<>();
        isesaki.elements().stream()
                .filter(element -> element.label() == Kind.MEASURE)
                .forEach(measure -> printed.put(
                        measure.id(),
                        String.valueOf(measure.properties()
                                .getOrDefault("rawText", measure.properties().get("title")))));
        List<String> folded = isesaki.links().stream()
                .filter(link -> link.type() == RelationshipType.HAS_MEASURE
                        && link.from().startsWith("isesaki.plan3."))
                .filter(link -> !String.valueOf(link.properties().get("quote")).endsWith(printed.get(link.to())))
                .map(Link::key)
                .toList();
        assertEquals(List.of(), folded);
    }

    private List<Element> examinations() {
        return isesaki.elements().stream()
                .filter(element -> element.label() == Kind.EXAMINATION)
                .toList();
    }

    private static String rationale(Map<String, Object> properties) {
        return String.valueOf(properties.get("rationale"));
    }

    @Test
    void everyJudgementQuotesBothEnds() {
        List<String> poor = analystLinks().stream()
                .filter(link -> QUOTATION
                                .matcher(rationale(link.properties()))
                                .results()
                                .count()
                        < 2)
                .map(Link::key)
                .toList();
        assertEquals(List.of(), poor);
    }

    @Test
    void everyExaminationQuotesWhatItLookedAt() {
        List<String> poor = examinations().stream()
                .filter(examined -> QUOTATION
                                .matcher(rationale(examined.properties()))
                                .results()
                                .count()
                        < 2)
                .map(Element::id)
                .toList();
        assertEquals(List.of(), poor);
    }

    private Stream<String> reasons() {
        return Stream.concat(
                isesaki.links().stream()
                        .filter(link -> link.properties().containsKey("rationale"))
                        .map(link -> rationale(link.properties())),
                examinations().stream().map(examined -> rationale(examined.properties())));
    }

    /** How it was coded is told in the folder coding; a reader of an answer needs the reason and nothing else. */
    @Test
    void noReasonTellsOfTheCoding() {
        assertEquals(
                List.of(),
                reasons().filter(reason -> CODING.matcher(reason).find()).toList());
    }

    /** Words that the documents have themselves, such as NPO, are capital letters. */
    @Test
    void noReasonHasAnEnglishWord() {
        assertEquals(
                List.of(),
                reasons()
                        .map(reason -> reason.replaceAll("isesaki\\.[a-z0-9.-]+", ""))
                        .filter(reason -> ENGLISH.matcher(reason).find())
                        .toList());
    }

    @Test
    void aQuotationWithinAQuotationHasItsOwnBrackets() {
        assertEquals(
                List.of(),
                reasons().filter(reason -> NESTED.matcher(reason).find()).toList());
    }

    /** Of the 34 measures of the 3rd plan the sources have nothing but titles (draft 62-108); what one of them does is read from there. */
    @Test
    void nothingIsAssertedOfAMeasureOfWhichOnlyTheTitleIsKnown() {
        List<Link> aboutTitles = analystLinks().stream()
                .filter(link ->
                        Stream.of(link.from(), link.to()).anyMatch(id -> id.startsWith("isesaki.plan3.measure.")))
                .toList();
        assertEquals(187 + 63 + 41 + 24 + 34, aboutTitles.size());
        assertEquals(
                List.of(),
                aboutTitles.stream()
                        .filter(link ->
                                !TITLE.matcher(rationale(link.properties())).find())
                        .map(Link::key)
                        .toList());
    }

    @Test
    void noReasonIsGivenTwice() {
        List<String> reasons = Stream.concat(
                        analystLinks().stream().map(link -> rationale(link.properties())),
                        examinations().stream().map(examined -> rationale(examined.properties())))
                .toList();
        Set<String> seen = new HashSet<>();
        assertEquals(
                List.of(), reasons.stream().filter(reason -> !seen.add(reason)).toList());
    }

    @Test
    void noJudgementIsTheCitys() {
        Set<Object> by = new HashSet<>();
        analystLinks().forEach(link -> by.add(String.valueOf(link.properties().get("assertedBy"))));
        examinations()
                .forEach(examined -> by.add(String.valueOf(examined.properties().get("assertedBy"))));
        assertEquals(Set.of("Plangraph seed"), by);
    }

    /** Each question with its subjects: label, start of their ids, how many there are. */
    @ParameterizedTest
    @CsvSource({
        "ALIGNS_WITH, MANIFESTO_ITEM, isesaki.manifesto2.item, 143",
        "TRACKED_BY, MANIFESTO_ITEM, isesaki.manifesto2.item, 143",
        "CONTRIBUTES_TO, MEASURE, isesaki.plan3.measure, 34",
        "CONTRIBUTES_TO, MEASURE, isesaki.strategy2.measure, 17",
        "CARRIED_OUT_BY, DISTRICT_DIRECTION, isesaki.district, 16",
        "BUNDLES, PROJECT, isesaki.plan3.project, 5",
        "CONTINUED_BY, MEASURE, isesaki.strategy2.measure, 17"
    })
    void everySubjectHasALinkOrAnExaminationAndNotBoth(
            RelationshipType question, Kind label, String start, int subjects) {
        Set<String> asked = isesaki.elements().stream()
                .filter(element -> element.label() == label && element.id().startsWith(start))
                .map(Element::id)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> linked = new TreeSet<>();
        analystLinks().stream()
                .filter(link -> link.type() == question && asked.contains(link.from()))
                .forEach(link -> linked.add(link.from()));
        Set<String> without = new TreeSet<>(asked);
        without.removeAll(linked);
        assertEquals(subjects, asked.size());
        assertEquals(without, foundNothing(question, asked));
    }

    private Set<String> foundNothing(RelationshipType question, Set<String> asked) {
        Map<String, Element> examined = new HashMap<>();
        examinations().forEach(examination -> examined.put(examination.id(), examination));
        return isesaki.links().stream()
                .filter(link -> link.type() == RelationshipType.ABOUT && examined.containsKey(link.from()))
                .filter(link -> asked.contains(link.to()))
                .filter(link -> isNone(examined.get(link.from()), question))
                .map(Link::to)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isNone(@org.jspecify.annotations.Nullable Element examination, RelationshipType question) {
        return examination != null
                && question.name().equals(examination.properties().get("question"))
                && "none".equals(examination.properties().get("verdict"));
    }
}
