package plangraph.data.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plangraph.model.Element;
import plangraph.model.Kind;
import plangraph.model.Link;
import plangraph.model.RelationshipType;

/** How much of each kind there is, counted by hand in the documents; line numbers are those of the transcribed texts. */
final class SeedCountsTest {
    private final List<Element> elements;
    private final List<Link> links;

    SeedCountsTest() throws Exception {
        List<Dataset> datasets = Seed.datasets();
        this.elements = datasets.stream().flatMap(d -> d.elements().stream()).toList();
        this.links = datasets.stream().flatMap(d -> d.links().stream()).toList();
    }

    /** As {@code value=count}, in the order of the values. */
    private static String counts(Stream<String> values) {
        Map<String, Long> counts =
                values.collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(" "));
    }

    private Stream<Element> all(Kind label) {
        return elements.stream().filter(element -> element.label() == label);
    }

    private static String property(Element element, String name) {
        return String.valueOf(element.properties().get(name));
    }

    @ParameterizedTest
    @CsvSource({
        // Summary: missions in 44-52, the vision in 56-57, values in 113-127. Of all projects: summary 178, draft 178,
        // 187, 278, 358.
        // Newsletter 13-21 and 175-177; draft 17-25, 31-47 with 187, 187-188, 406, 409, 416, 424, 425, and 368-376 with
        // 378-418; strategy 70, 101.
        "STATEMENT, kind, 3つの共生=3 まちづくり重点プログラム=5 バリュー=4 ビジョン=1 ミッション=2 施策ページの項目=12 構成の変更=13"
                + " 計画人口=1 進行管理の段階=4 運営方針=5 重点プロジェクト全体=5",
        // Summary 61-109: 7. Strategy: 3 基本目標 and the 6 they unfold into (32-40). Manifesto list: No. 1 to 8.
        "POLICY, plan, isesaki.manifesto2=8 isesaki.plan3=7 isesaki.strategy2=9",
        // DatasetDraft 62-108 names 34, one a line; the strategy has 17 headings 具体的な施策; the newsletter has 33 bullets.
        "MEASURE, plan, isesaki.manifesto2=33 isesaki.plan3=34 isesaki.strategy2=17",
        "INITIATIVE, plan, isesaki.strategy2=81",
        "KPI, kind, KPI=42 数値目標=6",
        "KPI_SERIES, series, 中学校=1 女性=1 小学校=1 男性=1",
        // DatasetDraft 233-246; the national directions in the brackets of 141-157.
        "PROJECT, plan, isesaki.plan3=5",
        "NATIONAL_DIRECTION, kind, 国の施策の方向=4",
        // Summary 145-171.
        "DISTRICT, kind, 地区=4",
        "DISTRICT_DIRECTION, plan, isesaki.plan3=16",
        // Manifesto list 7 to 167 are 161 lines; six repeated heads take 12 of them, and six are blank.
        "MANIFESTO_ITEM, plan, isesaki.manifesto2=143",
        "SDG_GOAL, kind, SDGsのゴール=17",
        // Footnotes that explain a word: 62, 89, 91, 142, 169, 217, 219, 221, 242, 244, 246, 269, 271, 358, 386, 415,
        // 417, 419, 462, 464, 466, 508, 534, 556, 558, 560, 582, 631, 678 of the strategy.
        "TERM, plan, isesaki.strategy2=29",
        // The adopted one is the list of the SDGs.
        "DOCUMENT, status, adopted=1 article=1 draft=2 list=1 summary=1",
        // Footnotes with an actual value: 186, 309, 376, 406, 598 of the strategy.
        "OBSERVATION, plan, isesaki.manifesto1=8 isesaki.strategy2=5"
    })
    void elementsOfEachKind(Kind label, String by, String expected) {
        assertEquals(expected, counts(all(label).map(element -> property(element, by))));
    }

    @ParameterizedTest
    @CsvSource({
        "HAS_MEASURE, isesaki.plan3.policy., 1=5 2=7 3=5 4=6 5=4 6=3 7=4",
        // The marks ①… under each 基本目標.
        "HAS_MEASURE, isesaki.strategy2.goal., 1-1=4 1-2=3 2-1=2 2-2=2 3-1=4 3-2=2",
        // The bullets under each イセサク.
        "HAS_MEASURE, isesaki.manifesto2.policy., 1=4 2=5 3=3 4=6 5=4 6=3 7=1 8=7",
        // The bullets under each 主な取組: 20 + 14 + 9 + 8 + 21 + 9 = 81.
        "HAS_INITIATIVE, isesaki.strategy2.measure., 1-1-1=7 1-1-2=5 1-1-3=4 1-1-4=4 1-2-1=5 1-2-2=5 1-2-3=4 2-1-1=5"
                + " 2-1-2=4 2-2-1=5 2-2-2=3 3-1-1=6 3-1-2=5 3-1-3=4 3-1-4=6 3-2-1=7 3-2-2=2",
        // The rows of the tables of KPIs: 10 + 5 + 8 + 3 + 10 + 6 = 42.
        "MEASURED_BY, isesaki.strategy2.measure., 1-1-1=3 1-1-2=3 1-1-3=2 1-1-4=2 1-2-1=2 1-2-2=2 1-2-3=1 2-1-1=4"
                + " 2-1-2=4 2-2-1=2 2-2-2=1 3-1-1=3 3-1-2=2 3-1-3=3 3-1-4=2 3-2-1=5 3-2-2=1",
        "MEASURED_BY, isesaki.strategy2.goal., 1-1=1 1-2=1 2-1=1 2-2=1 3-1=1 3-2=1",
        // Two values in one cell: 479 and 521.
        "HAS_SERIES, isesaki.strategy2.kpi., 2-2-2-1=2 3-1-1-1=2",
        // Rows of the manifesto list by its two columns No.
        "HAS_ITEM, isesaki.manifesto2.measure., 1-1=9 1-2=5 1-3=6 1-4=4 2-1=5 2-2=3 2-3=1 2-4=7 2-5=6 3-1=4 3-2=2 3-3=3"
                + " 4-1=4 4-2=3 4-3=7 4-4=8 4-5=3 4-6=5 5-1=5 5-2=4 5-3=4 5-4=1 6-1=2 6-2=3 6-3=8 7-1=6"
                + " 8-1=2 8-2=4 8-3=4 8-4=5 8-5=4 8-6=4 8-7=2",
        "HAS_DIRECTION, isesaki.district., akabori=4 azuma=4 isesaki=4 sakai=4",
        // DatasetDraft 141-157, after each project's name.
        "CONSIDERS, isesaki.plan3.project., 1=2 2=2 3=1 4=1 5=1",
        // Summary 104-105: the seventh policy supports the other six.
        "SUPPORTS, isesaki.plan3.policy., 7=6"
    })
    void linksOfEachElement(RelationshipType type, String start, String expected) {
        Stream<String> from = links.stream()
                .filter(link -> link.type() == type && link.from().startsWith(start))
                .map(link -> link.from().substring(start.length()));
        assertEquals(expected, counts(from));
    }

    /** 24 + 22 + 9 + 30 + 14 + 13 + 6 + 25 = 143. */
    @Test
    void itemsOfEachPolicyOfTheManifesto() {
        assertEquals(
                "1=24 2=22 3=9 4=30 5=14 6=13 7=6 8=25",
                counts(all(Kind.MANIFESTO_ITEM)
                        .map(item -> property(item, "number").substring(0, 1))));
    }

    /** The pie charts of the newsletter: 129, 134, 148, 151, 154, 157, 160, 163. */
    @Test
    void ratesOfAchievementInTheOrderOfTheText() {
        List<Object> values = all(Kind.OBSERVATION)
                .filter(observation -> property(observation, "kind").equals("達成度"))
                .map(observation -> observation.properties().get("valueNumber"))
                .toList();
        assertEquals(List.<Object>of(93.5, 94.1, 80.6, 66.7, 92.3, 91.9, 84.6, 81.8), values);
    }

    /** 学府制 (466) is explained, but the word occurs nowhere else. */
    @Test
    void everyTermButOneExplainsAnElement() {
        List<String> explaining = links.stream()
                .filter(link -> link.type() == RelationshipType.DEFINES)
                .map(Link::from)
                .toList();
        assertEquals(
                List.of("isesaki.term.gakufu-system"),
                all(Kind.TERM)
                        .map(Element::id)
                        .filter(id -> !explaining.contains(id))
                        .toList());
    }

    /** So that no answer takes an element of a draft for one of an adopted document. */
    @Test
    void everyElementNamesTheDocumentsItWasTranscribedFrom() {
        assertEquals(
                List.of(),
                elements.stream()
                        .filter(e -> !e.label().isAnnotation() && e.label() != Kind.DOCUMENT)
                        .filter(e -> !(e.properties().get("documents") instanceof List<?> list) || list.isEmpty())
                        .map(Element::id)
                        .toList());
    }
}
