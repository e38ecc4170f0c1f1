package plangraph.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import plangraph.testing.Rows;
import plangraph.testing.RunningServer;
import plangraph.testing.SharedServer;

/** What the plans consist of and how they follow each other: counted in the documents. */
@ExtendWith(SharedServer.class)
final class PlanAnswersTest {
    private final RunningServer server;

    PlanAnswersTest(RunningServer server) {
        this.server = server;
    }

    private static Map<String, Long> byFirst(List<String> rows) {
        return rows.stream()
                .map(row -> row.substring(row.lastIndexOf('.') + 1))
                .collect(Collectors.groupingBy(end -> end, Collectors.counting()));
    }

    /**
     * Counted in the 34 judged continuations: 17 measures of the strategy go on in 25 of the plan's 34, so 9 have no counterpart. 1-1-3, 1-2-3, 2-2-2 and 3-2-2 go on in one
     * measure that others go on in too; 1-2-1, 1-2-2 and 3-2-1 go on in several that nobody else does; 1-1-4 and 3-1-4 in one of another name.
     */
    @Test
    void whatBecameOfTheMeasuresOfTheStrategy() throws Exception {
        List<String> rows = Rows.of(server.ask("generation-changes", Map.of()), "change", "measure");
        Map<String, List<String>> byChange = rows.stream()
                .map(row -> row.split(" "))
                .collect(Collectors.groupingBy(
                        row -> row[0],
                        Collectors.mapping(row -> row[1].substring(row[1].lastIndexOf('.') + 1), Collectors.toList())));
        assertEquals(
                Map.of(
                        "split-and-merged",
                        List.of("1-1-1", "1-1-2", "2-1-1", "2-1-2", "2-2-1", "3-1-1", "3-1-2", "3-1-3"),
                        "merged",
                        List.of("1-1-3", "1-2-3", "2-2-2", "3-2-2"),
                        "split",
                        List.of("1-2-1", "1-2-2", "3-2-1"),
                        "renamed",
                        List.of("1-1-4", "3-1-4"),
                        "no-counterpart-in-strategy",
                        List.of("3-5", "4-3", "4-5", "5-4", "6-1", "6-2", "6-3", "7-1", "7-2")),
                byChange);
    }

    /** The measures of the 2nd comprehensive plan are in no document, so a measure without a counterpart may be as old as that plan. */
    @Test
    void whatHasNoCounterpartInTheStrategyIsNotCalledNew() throws Exception {
        JsonNode answer = server.ask("generation-changes", Map.of());
        assertEquals(
                List.of("第2期総合戦略に対応する施策がない。「第2次伊勢崎市総合計画」の施策はどの資料にもないので、新しい施策かどうかは分からない。"),
                Rows.of(answer, "change", "reason").stream()
                        .filter(row -> row.startsWith("no-counterpart-in-strategy "))
                        .map(row -> row.substring(row.indexOf(' ') + 1))
                        .distinct()
                        .toList());
        assertTrue(answer.at("/query/title/ja").asText().contains("第2期総合戦略に対応する施策がない"));
        String sheet = server.get(server.api("/queries/generation-changes/results.md", Map.of("lang", "ja")))
                .body();
        assertTrue(sheet.contains("第2期総合戦略に対応する施策がない。「第2次伊勢崎市総合計画」の施策はどの資料にもない"), sheet);
        assertTrue(!sheet.contains("新設"), sheet);
    }

    /** The documents say nowhere which measure goes on in which: stated alone, nothing is known. */
    @Test
    void onTheWordsOfTheDocumentsAloneNoChangeIsClaimed() throws Exception {
        List<String> rows = Rows.of(server.ask("generation-changes", Map.of("basis", "stated")), "change");
        assertEquals(17 + 34, rows.stream().filter(row -> row.equals("none")).count());
    }

    /** 骨子（案） 108, 79, 80, 105, 106, 82: only the draft names the measures, so every row shows that. */
    @Test
    void measuresOfAPolicy() throws Exception {
        JsonNode answer = server.ask("policy-measures", Map.of("policy", "isesaki.plan3.policy.4"));
        assertEquals(
                List.of(
                        "plan3.measure.4-1 4-1 [draft]",
                        "plan3.measure.4-2 4-2 [draft]",
                        "plan3.measure.4-3 4-3 [draft]",
                        "plan3.measure.4-4 4-4 [draft]",
                        "plan3.measure.4-5 4-5 [draft]",
                        "plan3.measure.4-6 4-6 [draft]"),
                Rows.of(answer, "measure", "number", "documentStatus"));
        assertTrue(Rows.statuses(answer).contains("draft"));
    }

    /** 改訂素案 119: goal 1 has no measure of its own, but four under 1-1 (146 … 225) and three under 1-2 (277 … 321). */
    @Test
    void measuresOfAGoalThroughItsSubGoals() throws Exception {
        assertEquals(
                List.of(
                        "strategy2.goal.1-1 strategy2.measure.1-1-1 ①",
                        "strategy2.goal.1-1 strategy2.measure.1-1-2 ②",
                        "strategy2.goal.1-1 strategy2.measure.1-1-3 ③",
                        "strategy2.goal.1-1 strategy2.measure.1-1-4 ④",
                        "strategy2.goal.1-2 strategy2.measure.1-2-1 ①",
                        "strategy2.goal.1-2 strategy2.measure.1-2-2 ②",
                        "strategy2.goal.1-2 strategy2.measure.1-2-3 ③"),
                Rows.of(
                        server.ask("policy-measures", Map.of("policy", "isesaki.strategy2.goal.1")),
                        "policy",
                        "measure",
                        "number"));
    }

    /** 骨子（案） 62-108 names 34 measures; the summary counts 36 and names none (187). */
    @Test
    void outlineOfThePlanHasTheMeasuresThatAreNamed() throws Exception {
        List<String> policies = Rows.of(server.ask("plan-outline", Map.of("plan", "isesaki.plan3")), "policy");
        assertEquals(Map.of("1", 5L, "2", 7L, "3", 5L, "4", 6L, "5", 4L, "6", 3L, "7", 4L), byFirst(policies));
    }

    /** 改訂素案: 具体的な施策 4+3 under goals 1-1 and 1-2, 2+2 under 2-1 and 2-2, 4+2 under 3-1 and 3-2. */
    @Test
    void outlineOfTheStrategyHasItsSubGoals() throws Exception {
        List<String> goals = Rows.of(server.ask("plan-outline", Map.of("plan", "isesaki.strategy2")), "subPolicy");
        assertEquals(Map.of("1-1", 4L, "1-2", 3L, "2-1", 2L, "2-2", 2L, "3-1", 4L, "3-2", 2L), byFirst(goals));
    }

    /** Of the mayor's first manifesto the documents have the rates of achievement and not the text. */
    @Test
    void outlineOfAPlanThatIsOnlyNamedIsEmptyAndSaysSo() throws Exception {
        JsonNode answer = server.ask("plan-outline", Map.of("plan", "isesaki.manifesto1"));
        assertEquals(0, answer.get("rowCount").asInt());
        assertFalse(answer.get("explanation").isNull());
    }

    /** 概要版 44-52, 57, 113-127. */
    @Test
    void missionVisionAndValues() throws Exception {
        assertEquals(
                List.of(
                        "plan3.mission.1 ミッション",
                        "plan3.mission.2 ミッション",
                        "plan3.value.1 バリュー",
                        "plan3.value.2 バリュー",
                        "plan3.value.3 バリュー",
                        "plan3.value.4 バリュー",
                        "plan3.vision.1 ビジョン"),
                Rows.of(server.ask("plan-statements", Map.of()), "statement", "kind"));
    }

    /** 概要版 178; 骨子（案） 178, 187-188, 278-279, 358-359; each is of all five projects (233-246). */
    @Test
    void whatIsSaidOfAllProjects() throws Exception {
        JsonNode answer = server.ask("project-statements", Map.of());
        assertEquals(
                List.of(
                        "plan3.statement.projects-1 「重点プロジェクト」 178行 summary",
                        "plan3.statement.projects-2 「⑵重点プロジェクト骨子（案）」 178行 draft",
                        "plan3.statement.projects-3 「構成の変更点」 187-188行 draft",
                        "plan3.statement.projects-4 「⑵重点プロジェクト骨子（案）」 278-279行 draft",
                        "plan3.statement.projects-5 「⑵重点プロジェクト骨子（案）／４.重点施策との対応」 358-359行 draft"),
                Rows.of(answer, "statement", "locator", "documentStatus"));
        assertEquals(
                List.of("[plan3.project.1 plan3.project.2 plan3.project.3 plan3.project.4 plan3.project.5]"),
                Rows.of(answer, "projects").stream().distinct().toList());
        assertEquals(
                "市長マニフェストを踏まえるとともに、国の総合戦略を勘案し、以下の5つの重点プロジェクトを設定します。",
                Rows.of(server.ask("project-statements", Map.of("project", "isesaki.plan3.project.3")), "text")
                        .get(1));
        assertEquals(
                5,
                server.ask("plan-declarations", Map.of("kind", "重点プロジェクト全体"))
                        .get("rowCount")
                        .asInt());
    }

    /** 広報記事 13-21 and 175-177; 骨子（案） 17-25 of the 2nd plan, the fourth with its beginning lost; 改訂素案 101 and 70. */
    @Test
    void whatElsePlansAndDocumentsDeclare() throws Exception {
        assertEquals(
                List.of(
                        "1 市民×市役所、官庁×官庁、産業×学校×官庁 article",
                        "２ DX推進　いせさきGXの推進 article",
                        "３ 未利用地や遊休施設の有効活用と適切管理 article",
                        "４ 職場環境の整備　外部人材の活用 article",
                        "５ 多様な媒体による情報発信 article"),
                declared("運営方針", "number", "text", "documentStatus"));
        assertEquals(List.of("地域間の共生", "世代間の共生", "SDGsによる共生"), declared("3つの共生", "text"));
        assertEquals(
                List.of(
                        "plan2 安心・安全プログラム 17行",
                        "plan2 若者夢支援プログラム 19行",
                        "plan2 健康支援プログラム 21行",
                        "plan2 年の元気向上プログラム 23行",
                        "plan2 いせさきらしさ創造・発信プログラム 25行"),
                declared("まちづくり重点プログラム", "plan", "title", "locator").stream()
                        .map(row -> row.replace("「III. まちづくり重点プログラム」 ", ""))
                        .toList());
        assertEquals(
                List.of("correction.plan3-draft-04"),
                Rows.of(
                                server.ask(
                                        "element-evidence", Map.of("element", "isesaki.plan2.statement.programme-4")),
                                "other")
                        .stream()
                        .filter(other -> other.startsWith("correction."))
                        .toList());
        assertEquals(List.of("Plan（計画）", "Do（実施）", "Check（評価）", "Action（改善）"), declared("進行管理の段階", "text"));
        assertEquals(List.of("strategy2 210000 人"), declared("計画人口", "plan", "value", "unit"));
    }

    /** 骨子（案） 368-376 and 378-420: five fields before, seven now, 目指す姿 and SDGsゴール new; 13 remarks from 31 to 425. */
    @Test
    void whatTheDraftSaysOfThePagesAndOfWhatChanged() throws Exception {
        assertEquals(
                Map.of("plan2", 5L, "plan3", 7L),
                declared("施策ページの項目", "plan").stream()
                        .collect(Collectors.groupingBy(plan -> plan, Collectors.counting())));
        assertEquals(
                List.of("第3次総合計画の施策ページの項目「目指す姿」", "第3次総合計画の施策ページの項目「SDGsゴール」"),
                declared("施策ページの項目", "title", "note").stream()
                        .filter(row -> row.contains("第2次の5項目にはない"))
                        .map(row -> row.substring(0, row.indexOf(' ')))
                        .toList());
        List<String> changes = declared("構成の変更", "title");
        assertEquals(13, changes.size());
        assertEquals("スリム化のため削除", changes.getFirst());
        assertEquals("新たにSDGsのゴールのロゴを掲載し、総合計画と、SDGsを一体的に推進します。", changes.getLast());
    }

    private List<String> declared(String kind, String... columns) throws Exception {
        JsonNode answer = server.ask("plan-declarations", Map.of("kind", kind));
        for (JsonNode row : answer.get("rows")) {
            ((ObjectNode) row).put("title", row.at("/statement/title").asText());
        }
        return Rows.of(answer, columns);
    }

    /** 広報記事 2-6; 骨子（案） 184; 改訂素案 82 and 84, 50, 82, 60, 46, 46, 82. */
    @Test
    void howPlansFollowAndBuildOnEachOther() throws Exception {
        assertEquals(
                List.of(
                        "manifesto1 SUCCEEDED_BY manifesto2 article",
                        "plan2 SUCCEEDED_BY plan3 draft",
                        "strategy1 SUCCEEDED_BY strategy2 draft",
                        "strategy2 INTEGRATED_INTO plan3 draft",
                        "strategy2 BASED_ON national.digital-garden draft",
                        "strategy2 BASED_ON plan2 draft",
                        "strategy2 BASED_ON population-vision draft",
                        "strategy2 TAKES_ACCOUNT_OF national.long-term-vision draft",
                        "strategy2 TAKES_ACCOUNT_OF national.strategy2 draft"),
                Rows.of(server.ask("plan-succession", Map.of()), "plan", "relation", "otherPlan", "documentStatus"));
    }

    /** 概要版 61-107: seven; マニフェスト一覧: eight; 改訂素案: three goals and six under them. */
    @Test
    void policiesOfThePlansAndOfOnePlan() throws Exception {
        assertEquals(24, server.ask("policies", Map.of()).get("rowCount").asInt());
        List<String> goals = new ArrayList<>();
        for (String goal : List.of("1", "1-1", "1-2", "2", "2-1", "2-2", "3", "3-1", "3-2")) {
            goals.add("strategy2.goal." + goal + " " + goal);
        }
        assertEquals(goals, Rows.of(server.ask("policies", Map.of("plan", "isesaki.strategy2")), "policy", "number"));
    }

    @Test
    void plansWithPolicies() throws Exception {
        assertEquals(
                List.of("manifesto2 市長マニフェスト - - 8", "plan3 総合計画 令和7年度 - 7", "strategy2 総合戦略 令和3年度 令和9年度 3"),
                Rows.of(
                        server.ask("plans-with-policies", Map.of()),
                        "plan",
                        "kind",
                        "periodFrom",
                        "periodTo",
                        "policies"));
    }

    /** Ten plans are named in the documents; of three the policies (7, 8, 3 and 6 under them) and measures (34, 33, 17) are there. */
    @Test
    void everyPlanThatIsRecorded() throws Exception {
        assertEquals(
                List.of(
                        "manifesto1 0 0",
                        "manifesto2 8 33",
                        "national.digital-garden 0 0",
                        "national.long-term-vision 0 0",
                        "national.strategy2 0 0",
                        "plan2 0 0",
                        "plan3 7 34",
                        "population-vision 0 0",
                        "strategy1 0 0",
                        "strategy2 9 17"),
                Rows.of(server.ask("plans", Map.of()), "plan", "policies", "measures"));
    }
}
