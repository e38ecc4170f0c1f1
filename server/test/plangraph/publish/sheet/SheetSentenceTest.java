package plangraph.publish.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import plangraph.testing.RunningServer;
import plangraph.testing.SharedServer;

/** n of N, and what N is. */
@ExtendWith(SharedServer.class)
final class SheetSentenceTest {
    private final RunningServer server;

    SheetSentenceTest(RunningServer server) {
        this.server = server;
    }

    private JsonNode sheet(String query, Map<String, String> parameters) throws Exception {
        return SheetJson.of(server, query, parameters);
    }

    /** The draft names 34 measures (62-108), the summary says 36 (187). */
    @Test
    void itSaysHowManyOfHowManyAndWhichDocumentSaysOtherwise() throws Exception {
        assertEquals(
                "総合計画の施策34件（「案」の文書に記載のあるもの、「概要版」の文書は「7つの政策に対して36の施策」と記載）のうち、" + "「総合計画の施策の一覧」に当たるのは34件です。",
                sheet("plan-measures", Map.of()).at("/answer/0").asText());
        assertEquals(
                "Of 34 measures of the comprehensive plan (named in documents marked “Draft”, documents marked “Summary” say “7つの政策に対して36の施策”),"
                        + " 34 come under “Measures of the comprehensive plan”.",
                sheet("plan-measures", Map.of("lang", "en")).at("/answer/0").asText());
    }

    @Test
    void theNumbersOfTheSentenceAreThoseOfTheTable() throws Exception {
        for (String basis : List.of("all", "stated")) {
            JsonNode sheet = sheet("measures-without-sdg", Map.of("basis", basis));
            int rows = sheet.at("/table/rows").size();
            // 34 of the plan and 17 of the strategy; no document states an SDG, and every measure was judged to have
            // one.
            assertEquals(basis.equals("all") ? 0 : 51, rows);
            assertEquals(
                    rows == 0
                            ? "総合計画と総合戦略の施策51件（「案」の文書に記載のあるもの）のうち、「SDGsに結び付いていない施策」に当たるものはありません。"
                            : "総合計画と総合戦略の施策51件（「案」の文書に記載のあるもの）のうち、「SDGsに結び付いていない施策」に当たるのは51件です。",
                    sheet.at("/answer/0").asText());
        }
    }

    /** 一覧 59-67: the items of policy 3. The population shrinks with the question. */
    @Test
    void aParameterThatNarrowsTheQuestionNarrowsTheWholeToo() throws Exception {
        String all =
                sheet("manifesto-items-without-kpi", Map.of()).at("/answer/0").asText();
        assertTrue(all.startsWith("市長マニフェストの項目143件（「一覧」の文書に記載のあるもの）のうち、"), all);
        String one = sheet("manifesto-items-without-kpi", Map.of("policy", "isesaki.manifesto2.policy.3"))
                .at("/answer/0")
                .asText();
        int items = server.ask("manifesto-items", Map.of("policy", "isesaki.manifesto2.policy.3"))
                .get("rowCount")
                .asInt();
        assertTrue(one.startsWith("市長マニフェストの項目" + items + "件"), one);
    }

    @Test
    void anEmptyAnswerSaysWhyAndHasNoTable() throws Exception {
        JsonNode sheet = sheet("district-sdgs", Map.of("district", "isesaki.district.sakai", "basis", "stated"));
        assertEquals(0, sheet.at("/table/rows").size());
        assertEquals(
                "SDGsのゴール17件（「確定」の文書に記載のあるもの）のうち、「地区が関わるSDGs」に当たるものはありません。",
                sheet.at("/answer/0").asText());
        assertEquals(
                server.catalogue()
                        .find("district-sdgs")
                        .orElseThrow()
                        .whenEmpty()
                        .ja(),
                sheet.at("/unknown/0").asText());
    }
}
