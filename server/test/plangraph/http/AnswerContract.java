package plangraph.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The envelope of answers. */
interface AnswerContract extends Contract {
    String KPIS = "/api/v1/queries/district-kpis/results?district=isesaki.district.sakai";
    String SDGS = "/api/v1/queries/district-sdgs/results?district=isesaki.district.sakai";

    /** Lines 285 and 286 of the 2nd strategy: the head of the table and 境地区の年間観光入込客数, 88,271人, 94,000人. */
    @Test
    default void rowsCarryValuesNamesAndEvidence() throws Exception {
        JsonNode answer = body(KPIS);
        Contract.assertJson("""
                [{"kpi": {"id": "isesaki.strategy2.kpi.1-2-1-1", "label": "Kpi", "title": "境地区の年間観光入込客数"},
                  "owner": {"id": "isesaki.strategy2.measure.1-2-1", "label": "Measure", "title": "地域資源、観光資源を生かした誘客"},
                  "baseline": "88,271人", "target": "94,000人", "baselinePeriod": "令和元年度", "targetPeriod": "令和9年度",
                  "documentStatus": ["draft"],
                  "evidence": ["isesaki.strategy2.measure.1-2-1~MEASURED_BY~isesaki.strategy2.kpi.1-2-1-1",
                               "isesaki.strategy2.kpi.1-2-1-1~MEASURED_IN~isesaki.district.sakai"]}]
                """, answer.get("rows"));
        assertEquals(1, answer.get("rowCount").asInt());
        assertEquals(false, answer.get("truncated").asBoolean());
        assertTrue(answer.get("next").isNull());
        assertTrue(answer.get("explanation").isNull());
    }

    @Test
    default void theAnswerSaysWhatWasAskedOfWhich() throws Exception {
        JsonNode answer = body(KPIS + "&basis=stated");
        Contract.assertJson(
                "{\"district\": \"isesaki.district.sakai\", \"basis\": [\"stated\"], \"dataset\": \"isesaki\"}",
                answer.get("parameters"));
        JsonNode query = body("/api/v1/queries/district-kpis");
        for (String field : List.of("id", "revision", "title")) {
            assertEquals(query.get(field), answer.at("/query").get(field));
        }
        assertEquals(query.get("columns"), answer.get("columns"));
        assertEquals(body("/api/v1/status").get("dataRevision"), answer.get("dataRevision"));
        assertTrue(Instant.parse(answer.get("generatedAt").asText()).isBefore(Instant.now()));
    }

    @Test
    default void basesAreCounted() throws Exception {
        Contract.assertJson(
                "{\"stated\": 2, \"derived\": 0, \"analyst\": 0, \"machine\": 0}",
                body(KPIS).get("basisCounts"));
    }

    /** The query returns no district, yet one of its relationships ends there. */
    @Test
    default void theGraphHoldsBothEndsOfEveryRelationship() throws Exception {
        assertEquals(
                List.of("isesaki.strategy2.kpi.1-2-1-1", "isesaki.strategy2.measure.1-2-1", "isesaki.district.sakai"),
                Contract.texts(body(KPIS).at("/graph/nodes"), "/id"));
    }

    @Test
    default void theGraphIsWhatTheRowsOfThePageRestOn() throws Exception {
        JsonNode answer = body(SDGS + "&limit=2");
        Set<String> named = new HashSet<>();
        answer.get("rows").forEach(row -> row.get("evidence").forEach(key -> named.add(key.asText())));
        List<String> drawn = Contract.texts(answer.at("/graph/relationships"), "/key");
        assertEquals(named, new HashSet<>(drawn));
        assertEquals(named.size(), drawn.size());
    }

    /** The sources state no SDG for anything: the icons were pictures (line 133 of the summary is followed by nothing). */
    @Test
    default void anEmptyAnswerExplainsItself() throws Exception {
        JsonNode answer = body(SDGS + "&basis=stated");
        assertEquals(0, answer.get("rowCount").asInt());
        Contract.assertJson("[]", answer.get("rows"));
        Contract.assertJson("{\"nodes\": [], \"relationships\": []}", answer.get("graph"));
        Contract.assertJson("[]", answer.get("sources"));
        assertEquals(body("/api/v1/queries/district-sdgs").get("whenEmpty"), answer.get("explanation"));
    }

    /** The measures of the 3rd plan are named in a draft only; that its first policy has five is stated there. */
    @Test
    default void aDraftAmongTheSourcesIsSeen() throws Exception {
        JsonNode answer = body("/api/v1/queries/policy-measures/results?policy=isesaki.plan3.policy.1");
        Contract.assertJson("""
                [{"document": "isesaki.document.plan3-draft",
                  "title": "⑴前期アクションプラン骨子（案） ⑵重点プロジェクト骨子（案） ⑶重点施策ページコンテンツ（案）", "status": "draft"},
                 {"document": "isesaki.document.plan3-summary", "title": "第3次伊勢崎市 総合計画 概要版", "status": "summary"}]
                """, answer.get("sources"));
        assertEquals(5, answer.get("rowCount").asInt());
    }

    @Test
    default void resultsAndResultsJsonAreTheSame() throws Exception {
        List<String> bodies = new ArrayList<>();
        for (String address : List.of(KPIS, KPIS.replace("/results", "/results.json"))) {
            bodies.add(((ObjectNode) body(address)).without("generatedAt").toString());
        }
        assertEquals(bodies.get(0), bodies.get(1));
    }

    @Test
    default void choicesHaveNames() throws Exception {
        Contract.assertJson("""
                {"choices": [
                  {"value": "isesaki.district.akabori", "title": "赤堀地区", "titleEn": "Akabori District", "label": "District", "plan": null},
                  {"value": "isesaki.district.azuma", "title": "東地区", "titleEn": "Azuma District", "label": "District", "plan": null},
                  {"value": "isesaki.district.isesaki", "title": "伊勢崎地区", "titleEn": "Isesaki District", "label": "District", "plan": null},
                  {"value": "isesaki.district.sakai", "title": "境地区", "titleEn": "Sakai District", "label": "District", "plan": null}]}
                """, body("/api/v1/queries/district-sdgs/choices/district"));
    }

    @Test
    default void gapsAreCountedAsTheirQueriesCountThem() throws Exception {
        JsonNode gaps = body("/api/v1/gaps").get("gaps");
        assertTrue(gaps.size() > 0);
        for (JsonNode gap : gaps) {
            String query = "/api/v1/queries/" + gap.get("query").asText() + "/results?limit=1";
            JsonNode answer = body(query);
            assertEquals(answer.get("rowCount"), gap.at("/counts/all"), query);
            assertEquals(answer.get("population"), gap.get("population"), query);
            assertEquals(body(query + "&basis=stated").get("rowCount"), gap.at("/counts/stated"), query);
        }
    }
}
