package plangraph.answer.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plangraph.testing.RunningServer;
import plangraph.testing.SharedServer;

@ExtendWith(SharedServer.class)
final class SearchTest {
    private final RunningServer server;

    SearchTest(RunningServer server) {
        this.server = server;
    }

    private List<String> find(String typed) throws Exception {
        JsonNode hits =
                server.json("/search", Map.of("q", typed, "limit", "200")).get("hits");
        return StreamSupport.stream(hits.spliterator(), false)
                .map(hit -> hit.get("node").get("id").asText())
                .toList();
    }

    @Test
    void oneCharacterFindsTheDistrictBeforeTheEnvironment() throws Exception {
        List<String> found = find("境");
        assertEquals("isesaki.district.sakai", found.getFirst());
        assertTrue(found.contains("isesaki.plan3.policy.6"), "環境政策 is found too, later");
        assertEquals("isesaki.district.azuma", find("東").getFirst());
    }

    @ParameterizedTest
    @ValueSource(strings = {"青少年", "⻘少年"})
    void lookAlikeCharactersOfTheSourceAreFoundEitherWay(String typed) throws Exception {
        assertTrue(find(typed).contains("isesaki.plan3.measure.1-3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"子ども", "こども", "子供"})
    void spellingsOfChildFindTheSame(String typed) throws Exception {
        assertEquals(Set.copyOf(find("子ども")), Set.copyOf(find(typed)));
        assertTrue(find(typed).contains("isesaki.strategy2.kpi.2-1-2-3"), "放課後子供教室");
        assertTrue(find(typed).contains("isesaki.manifesto2.item.2-4-3"), "こどもたちが「生きる力」");
    }

    /** On the left as the documents print it, on the right as people type it. */
    @ParameterizedTest
    @CsvSource({
        "伊勢崎, 伊勢﨑",
        "〜, ～",
        "コミュニティバス, コミュニティーバス",
        "コミュニティバス, コミュニテイバス",
        "サテライトオフィス, サテライトオフイス",
        "空き家, 空家",
        "申し込み, 申込",
        "受け入れ, 受入",
        "観光入込客数, 観光入り込み客数"
    })
    void otherSpellingsFindTheSame(String printed, String typed) throws Exception {
        assertEquals(find(printed), find(typed));
    }

    @ParameterizedTest
    @CsvSource({
        "第3次総合計画, isesaki.plan3",
        "三次の計画, isesaki.plan3",
        "第三次総合計画, isesaki.plan3",
        "3次計画, isesaki.plan3",
        "第2期総合戦略, isesaki.strategy2",
        "二期の総合戦略, isesaki.strategy2",
        "重点プロジェクト3, isesaki.plan3.project.3",
        "イセサク6, isesaki.manifesto2.policy.6",
        "ゴール13, sdg.13",
        "四番目のゴール, sdg.4",
        "十一番目のゴール, sdg.11",
        "重点施策4-4, isesaki.plan3.measure.4-4"
    })
    void namesAsPeopleSayThemAreFoundFirst(String typed, String id) throws Exception {
        assertEquals(id, find(typed).getFirst());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UIJターン", "ＵＩＪターン", "U I Jターン", "uijﾀｰﾝ"})
    void widthCaseAndSpacesDoNotMatter(String typed) throws Exception {
        assertTrue(find(typed).contains("isesaki.strategy2.initiative.1-2-3-1"));
    }

    @Test
    void thePassageShowsWhatMatchedAsPrinted() throws Exception {
        JsonNode hit = server.json("/search", Map.of("q", "たじま", "limit", "1"))
                .get("hits")
                .get(0);
        assertEquals("isesaki.place.tajima-yahei", hit.get("node").get("id").asText());
        assertEquals("たじま", hit.get("matched").asText());
        assertTrue(hit.get("passage").asText().contains("たじま"));
    }

    /** 改訂素案 150, 259, 246; 広報記事 68-69: words of paragraphs that are summarised here in other words. */
    @ParameterizedTest
    @CsvSource({
        "開業資金, isesaki.strategy2.measure.1-1-1",
        "二地域居住, isesaki.strategy2.goal.1-2",
        "農業経営基盤強化促進法, isesaki.term.certified-farmer",
        "PPP, isesaki.manifesto2.policy.8",
        "PFI, isesaki.manifesto2.policy.8",
        "外部有識者会議, isesaki.strategy2",
        "バックキャスティング, isesaki.plan3"
    })
    void aWordOfASummarisedParagraphFindsItsElement(String word, String element) throws Exception {
        assertEquals(List.of(element), find(word));
        JsonNode hit = server.json("/search", Map.of("q", word)).at("/hits/0");
        assertEquals(word, hit.get("matched").asText());
        assertEquals("summary", hit.at("/node/properties/textKind").asText());
    }

    @Test
    void allWordsMustOccur() throws Exception {
        List<String> found = find("境地区 観光");
        assertEquals(List.of("isesaki.strategy2.kpi.1-2-1-1"), found);
        assertNotEquals(0, find("観光").size());
    }

    /** The title is 保育施設待機児童, of which たいきじどう reads the end. */
    @Test
    void kanaFindWhatIsReadSo() throws Exception {
        JsonNode hits = server.json("/search", Map.of("q", "たいきじどう")).get("hits");
        JsonNode hit = StreamSupport.stream(hits.spliterator(), false)
                .filter(each -> each.at("/node/id").asText().equals("isesaki.term.childcare-waiting-children"))
                .findFirst()
                .orElseThrow();
        assertEquals("保育施設待機児童", hit.get("passage").asText());
        assertEquals("待機児童", hit.get("matched").asText());
        assertEquals(4, hit.get("start").asInt());
    }

    /** The dictionary reads 東 as ひがし; the dataset says あずま. */
    @Test
    void theDatasetKnowsHowItsDistrictsAreRead() throws Exception {
        assertEquals("isesaki.district.azuma", find("あずま").getFirst());
        assertEquals("isesaki.district.azuma", find("アズマ").getFirst());
    }

    @ParameterizedTest
    @ValueSource(strings = {"子ども", "こども"})
    void whatIsWrittenAsTypedComesBeforeItsVariants(String typed) throws Exception {
        JsonNode first = server.json("/search", Map.of("q", typed)).get("hits").get(0);
        assertTrue(first.at("/node/title").asText().startsWith(typed), first::toString);
    }

    @Test
    void hitsAreCountedByKind() throws Exception {
        JsonNode found = server.json("/search", Map.of("q", "境", "limit", "1"));
        assertEquals(
                "{\"label\":\"District\",\"count\":1}", found.at("/groups/0").toString());
        long sum = 0;
        for (JsonNode group : found.get("groups")) {
            sum += group.get("count").asLong();
        }
        assertEquals(found.get("total").asLong(), sum);
    }
}
