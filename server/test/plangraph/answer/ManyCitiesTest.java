package plangraph.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import plangraph.data.synthesis.Synthesis;
import plangraph.testing.BareTown;
import plangraph.testing.ManyCities;
import plangraph.testing.OwnLane;
import plangraph.testing.Rows;
import plangraph.testing.RunningServer;

/** A question is about one city, however many are loaded; the names of the first eight are known without saying which. */
@OwnLane
@ExtendWith(ManyCities.class)
final class ManyCitiesTest {
    private static final String FIRST = Synthesis.name(1);
    private static final String LAST = Synthesis.name(ManyCities.COUNT);

    private final RunningServer server;

    ManyCitiesTest(RunningServer server) {
        this.server = server;
    }

    @Test
    void namesOfTheCityThatIsAskedAboutAreRecognised() throws Exception {
        JsonNode district = districtOf(LAST);
        JsonNode match = matches(question(district), Map.of("dataset", LAST)).get(0);
        assertEquals("district-sdgs", match.get("query").asText());
        assertEquals(
                district.get("id").asText(),
                match.get("parameters").get("district").asText());
        assertEquals(LAST, match.get("parameters").get("dataset").asText(), "so that the link asks about it, too");
    }

    @Test
    void withoutOneTheFirstEightAreRecognised() throws Exception {
        JsonNode known = districtOf(FIRST);
        assertEquals(
                known.get("id").asText(),
                matches(question(known), Map.of())
                        .get(0)
                        .get("parameters")
                        .get("district")
                        .asText());

        JsonNode unknown = districtOf(LAST);
        for (JsonNode match : matches(question(unknown), Map.of())) {
            assertFalse(
                    match.get("parameters")
                            .path("district")
                            .asText()
                            .equals(unknown.get("id").asText()),
                    "the tenth is not among them");
        }
    }

    @Test
    void aQuestionAboutAnElementIsAskedOfItsCity() throws Exception {
        String district = districtOf(LAST).get("id").asText();
        JsonNode answer = server.json("/queries/district-sdgs/results", Map.of("district", district));
        assertEquals(LAST, answer.get("parameters").get("dataset").asText());
        assertTrue(answer.get("rowCount").asInt() > 0, "every made-up district has directions, measures and goals");
        assertEquals(
                server.json("/queries/district-sdgs/results", Map.of("district", district, "dataset", LAST))
                        .get("rows"),
                answer.get("rows"));
    }

    @Test
    void anElementOfAnotherCityThanTheOneNamedIsRefused() throws Exception {
        String district = districtOf(LAST).get("id").asText();
        var response = server.get(
                server.api("/queries/district-sdgs/results", Map.of("district", district, "dataset", FIRST)));
        assertEquals(400, response.statusCode());
        assertTrue(
                response.body()
                        .contains("'" + district + "' belongs to " + LAST + "; the question is asked of " + FIRST),
                response.body());
    }

    @Test
    void alternativesAreOfTheSameCityAsWhatIsChosen() throws Exception {
        String district = districtOf(LAST).get("id").asText();
        JsonNode choices = server.json("/queries/district-sdgs/choices/district", Map.of("district", district))
                .get("choices");
        assertTrue(choices.size() > 1);
        choices.forEach(choice -> assertTrue(choice.get("value").asText().startsWith(LAST + "."), choice.toString()));
        // Offered by a query, not by a label.
        String plan = server.json("/nodes", Map.of("label", "Plan", "dataset", LAST))
                .get("nodes")
                .get(0)
                .get("id")
                .asText();
        JsonNode plans = server.json("/queries/plan-outline/choices/plan", Map.of("plan", plan))
                .get("choices");
        assertTrue(plans.size() > 1);
        plans.forEach(choice -> assertTrue(choice.get("value").asText().startsWith(LAST + "."), choice.toString()));
    }

    @Test
    void withoutOneElementsOfTheSecondCityAreRecognisedToo() throws Exception {
        JsonNode second = districtOf(Synthesis.name(2));
        assertEquals(
                second.get("id").asText(),
                matches(question(second), Map.of())
                        .get(0)
                        .get("parameters")
                        .path("district")
                        .asText());
    }

    /** Its plan has no project, the town has no manifesto, and nobody judged a measure: none of that is "examined and found none". */
    @Test
    void whatCouldNotBeExaminedIsNotCalledNone() throws Exception {
        for (String gap :
                List.of("measures-without-manifesto-item", "measures-without-project", "measures-without-sdg")) {
            JsonNode answer = server.json("/queries/" + gap + "/results", Map.of("dataset", "bare"));
            assertEquals(List.of(BareTown.MEASURE + " not-examined"), Rows.of(answer, "measure", "state"), gap);
        }
        JsonNode gaps = server.json("/gaps", Map.of("dataset", "bare")).get("gaps");
        JsonNode unlinked = StreamSupport.stream(gaps.spliterator(), false)
                .filter(gap -> gap.get("id").asText().equals("measures-without-sdg"))
                .findFirst()
                .orElseThrow();
        assertEquals(1, unlinked.at("/counts/all").asInt(), "of this town, not of the first");
        assertEquals("bare", unlinked.at("/parameters/dataset").asText());
        JsonNode goals = server.json("/queries/sdgs-without-measure/results", Map.of("dataset", "sdg"));
        assertEquals(
                Collections.nCopies(17, "not-examined"), Rows.of(goals, "state"), "no measure, so none was examined");
    }

    @Test
    void aMeasureRightUnderThePlanIsListedWithWhatItHas() throws Exception {
        JsonNode answer = server.json("/queries/plan-measures/results", Map.of("dataset", "bare"));
        assertEquals(List.of(BareTown.MEASURE + " -"), Rows.of(answer, "measure", "policy"));
        JsonNode initiatives = server.json("/queries/measures-with-initiatives/results", Map.of("dataset", "flat"));
        assertEquals(List.of("flat.measure.1 - 1"), Rows.of(initiatives, "measure", "policy", "initiatives"));
        JsonNode items = server.json("/queries/manifesto-items/results", Map.of("dataset", "flat"));
        assertEquals(List.of("flat.item.1 flat.measure.2 -"), Rows.of(items, "item", "measure", "policy"));
    }

    @Test
    void aCityThatIsNotLoadedIsRefused() throws Exception {
        var response = server.get(server.api("/ask", Map.of("text", "KPI", "dataset", "atlantis")));
        assertEquals(400, response.statusCode());
        assertTrue(
                response.body().contains("'atlantis' is not a dataset that is loaded; /status lists them"),
                response.body());
    }

    private static String question(JsonNode district) {
        return district.get("title").asText() + "はどのSDGsに関係しますか";
    }

    private JsonNode districtOf(String city) throws Exception {
        return server.json("/nodes", Map.of("label", "District", "dataset", city))
                .get("nodes")
                .get(0);
    }

    private JsonNode matches(String question, Map<String, String> further) throws Exception {
        Map<String, String> parameters = new HashMap<>(further);
        parameters.put("text", question);
        return server.json("/ask", parameters).get("matches");
    }
}
