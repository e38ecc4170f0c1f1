package plangraph.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Elements, relationships and neighbourhoods. The summary of the 3rd plan is the source; its lines are named where they count. */
interface ExploreContract extends Contract {
    String SAKAI = "/api/v1/nodes/isesaki.district.sakai";
    String DIRECTION = "isesaki.district.sakai~HAS_DIRECTION~isesaki.district.sakai.direction.";

    /** Headings of lines 145, 152, 159 and 166. */
    @Test
    default void thereAreFourDistricts() throws Exception {
        JsonNode page = body("/api/v1/nodes?label=District");
        assertEquals(List.of("赤堀地区", "東地区", "伊勢崎地区", "境地区"), Contract.texts(page.get("nodes"), "/title"));
        assertEquals(4, page.get("total").asInt());
        assertTrue(page.get("next").isNull());
    }

    /** The dataset of the goals has them, 17, and the document that names them; of them the 4th is about 教育. */
    @Test
    default void aListAndASearchMayKeepToADataset() throws Exception {
        assertEquals(18, body("/api/v1/nodes?dataset=sdg").get("total").asInt());
        JsonNode found = body("/api/v1/search?dataset=sdg&q=%E6%95%99%E8%82%B2");
        assertEquals(List.of("sdg.4"), Contract.texts(found.get("hits"), "/node/id"));
    }

    @Test
    default void anElementComesWithAllThatExplainsIt() throws Exception {
        Contract.assertJson("""
                {"id": "sdg.document.goals", "label": "Document", "title": "持続可能な開発目標（SDGs）17の目標",
                 "properties": {"dataset": "sdg", "kind": "文書", "publisher": "国際連合", "status": "adopted",
                                "titleEn": "The 17 Sustainable Development Goals"},
                 "citations": [], "corrections": [], "discrepancies": [], "examinations": [], "terms": [],
                 "degree": [{"type": "CITED_FROM", "direction": "in", "label": "SdgGoal", "count": 17,
                             "bases": {"stated": 17}}]}
                """, body("/api/v1/nodes/sdg.document.goals"));
    }

    /** Line 171, under the heading of line 166, in the part of line 141. */
    @Test
    default void aRelationshipComesWithItsEvidence() throws Exception {
        String expected = """
                {"key": "isesaki.district.sakai~HAS_DIRECTION~isesaki.district.sakai.direction.4",
                 "type": "HAS_DIRECTION", "from": "isesaki.district.sakai", "to": "isesaki.district.sakai.direction.4",
                 "basis": "stated",
                 "evidence": {"document": "isesaki.document.plan3-summary", "documentTitle": "第3次伊勢崎市 総合計画 概要版",
                              "documentStatus": "summary", "locator": "「地区別計画／境地区」 171行",
                              "quote": "豊かな自然環境の保全と水害対策の推進"}}
                """;
        Contract.assertJson(expected, body("/api/v1/relationships/" + DIRECTION + 4));
        Contract.assertJson(expected, body("/api/v1/relationships/" + DIRECTION.replace("~", "%7E") + 4));
    }

    @Test
    default void neighboursAreThoseOfMeaning() throws Exception {
        JsonNode element = body("/api/v1/nodes/isesaki.plan3.measure.1-3");
        int expected = 0;
        for (JsonNode degree : element.get("degree")) {
            boolean explains = Set.of("CITED_FROM", "ABOUT", "DEFINES")
                    .contains(degree.get("type").asText());
            expected += explains ? 0 : degree.get("count").asInt();
        }
        JsonNode near = body("/api/v1/nodes/isesaki.plan3.measure.1-3/neighbors?limit=1000");
        assertEquals(expected, near.get("total").asInt());
        assertEquals(expected, near.get("relationships").size());
    }

    @Test
    default void whatOnlyExplainsIsANeighbourWhenAskedFor() throws Exception {
        JsonNode near = body(SAKAI + "/neighbors?type=CITED_FROM");
        assertEquals(
                List.of("isesaki.district.sakai~CITED_FROM~isesaki.document.plan3-summary"),
                Contract.texts(near.get("relationships"), "/key"));
    }

    /** Four directions, lines 168 to 171; one KPI measured here, line 286 of the 2nd strategy. */
    @Test
    default void neighboursAreFilteredByTypeDirectionAndLabel() throws Exception {
        List<String> directions = List.of(DIRECTION + 1, DIRECTION + 2, DIRECTION + 3, DIRECTION + 4);
        List<String> measured = List.of("isesaki.strategy2.kpi.1-2-1-1~MEASURED_IN~isesaki.district.sakai");
        assertEquals(directions, keys("?type=HAS_DIRECTION,MENTIONS"));
        assertEquals(directions, keys("?direction=out"));
        assertEquals(directions, keys("?label=DistrictDirection"));
        assertEquals(measured, keys("?direction=in"));
        assertEquals(measured, keys("?label=Kpi&basis=stated"));
        assertEquals(List.of(), keys("?label=Kpi&direction=out"));
        assertEquals(List.of(), keys("?basis=analyst,machine"));
    }

    private List<String> keys(String filter) throws Exception {
        JsonNode near = body(SAKAI + "/neighbors" + filter);
        assertEquals(near.get("total").asInt(), near.get("relationships").size());
        return Contract.texts(near.get("relationships"), "/key");
    }

    @Test
    default void bothEndsOfEveryRelationshipAreAmongTheNodes() throws Exception {
        JsonNode near = body("/api/v1/nodes/isesaki.plan3.policy.1/neighbors?limit=3");
        Set<String> nodes = new HashSet<>(Contract.texts(near.get("nodes"), "/id"));
        Set<String> ends = new HashSet<>(Contract.texts(near.get("relationships"), "/from"));
        ends.addAll(Contract.texts(near.get("relationships"), "/to"));
        assertEquals(ends, nodes);
    }

    @Test
    default void allPlusMachineIsEveryBasis() throws Exception {
        JsonNode answer = body("/api/v1/queries/sdg-coverage/results?basis=machine,all&limit=1");
        Contract.assertJson("[\"stated\", \"derived\", \"analyst\", \"machine\"]", answer.at("/parameters/basis"));
    }
}
