package plangraph.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Why two elements have to do with each other. */
interface PathContract extends Contract {
    String FROM_SAKAI = "/api/v1/paths?from=isesaki.district.sakai&to=";

    private List<List<String>> ways(String address) throws Exception {
        List<List<String>> ways = new ArrayList<>();
        body(address).get("paths").forEach(path -> ways.add(Contract.texts(path.get("nodes"), "/id")));
        return ways;
    }

    /** The plan and the district share the district's four directions; nothing else joins them in two hops. */
    @Test
    default void theShortestPathsComeFirst() throws Exception {
        List<List<String>> ways = ways(FROM_SAKAI + "isesaki.plan3&k=5");
        for (int number = 1; number <= 4; number++) {
            assertEquals(
                    List.of("isesaki.district.sakai", "isesaki.district.sakai.direction." + number, "isesaki.plan3"),
                    ways.get(number - 1));
        }
        assertEquals(4, ways.get(4).size(), "the fifth is longer");
    }

    @Test
    default void kIsTheMostThatComes() throws Exception {
        assertEquals(2, ways(FROM_SAKAI + "isesaki.plan3&k=2").size());
    }

    @Test
    default void aPathIsNoLongerThanAskedFor() throws Exception {
        assertEquals(List.of(), ways(FROM_SAKAI + "isesaki.plan3&maxHops=1"));
        assertEquals(4, ways(FROM_SAKAI + "isesaki.plan3&maxHops=2&k=20").size());
    }

    /** District and direction are stated, what the direction has to do with a goal is the analyst's. */
    @Test
    default void aPathIsAsStrongAsItsWeakestRelationship() throws Exception {
        JsonNode path = body(FROM_SAKAI + "sdg.11&k=1").at("/paths/0");
        assertEquals(List.of("stated", "analyst", "analyst"), Contract.texts(path.get("relationships"), "/basis"));
        assertEquals("analyst", path.get("weakestBasis").asText());
    }

    @Test
    default void everyRelationshipOfAPathIsInTheChosenBases() throws Exception {
        assertEquals(List.of(), ways(FROM_SAKAI + "sdg.11&basis=stated&maxHops=6"));
    }

    /**
     * Lines 149 and 170 of the summary have the same words, so by the rule of same names the two districts are three hops
     * apart; on what is stated alone, they meet only in the plan.
     */
    @Test
    default void withoutDerivedTheWayIsLonger() throws Exception {
        assertEquals(
                List.of(
                        "isesaki.district.sakai",
                        "isesaki.district.sakai.direction.3",
                        "isesaki.district.akabori.direction.3",
                        "isesaki.district.akabori"),
                ways(FROM_SAKAI + "isesaki.district.akabori&k=1").getFirst());
        assertEquals(
                List.of(
                        "isesaki.district.sakai",
                        "isesaki.district.sakai.direction.1",
                        "isesaki.plan3",
                        "isesaki.district.akabori.direction.1",
                        "isesaki.district.akabori"),
                ways(FROM_SAKAI + "isesaki.district.akabori&k=1&basis=stated").getFirst());
    }

    @Test
    default void noPathVisitsAnElementTwiceOrWalksThroughADocument() throws Exception {
        for (List<String> way : ways(FROM_SAKAI + "isesaki.district.akabori&k=20&maxHops=6")) {
            assertEquals(way.size(), new HashSet<>(way).size());
            assertEquals(
                    List.of(),
                    way.stream().filter(id -> id.contains(".document.")).toList());
        }
    }

    /**
     * 2-2 and 2-4 (draft 97 and 73) are both of policy 2 and both serve goal 3, two links either way: the policy comes first, and
     * the goal after everything that needs none.
     */
    @Test
    default void aPathThatNeedsNoHubComesBeforeOneThroughAGoalOrAPlan() throws Exception {
        JsonNode found =
                body("/api/v1/paths?from=isesaki.plan3.measure.2-4&to=isesaki.plan3.measure.2-2&k=20&maxHops=4");
        List<Boolean> throughHub = new ArrayList<>();
        for (JsonNode path : found.get("paths")) {
            List<String> between = new ArrayList<>(Contract.texts(path.get("nodes"), "/label"));
            between.removeFirst();
            between.removeLast();
            throughHub.add(path.get("throughHub").asBoolean());
            assertEquals(
                    between.contains("SdgGoal") || between.contains("Plan"),
                    path.get("throughHub").asBoolean(),
                    path.toString());
        }
        assertTrue(throughHub.contains(true) && throughHub.contains(false), throughHub.toString());
        assertEquals(throughHub.stream().sorted().toList(), throughHub, "those through hubs come last");
        assertEquals(2, found.at("/paths/0/relationships").size(), "both belong to policy 2");
    }
}
