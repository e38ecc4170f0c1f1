package plangraph.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import plangraph.testing.Rows;
import plangraph.testing.RunningServer;
import plangraph.testing.SharedServer;

/** Measures, their initiatives, projects and continuation. */
@ExtendWith(SharedServer.class)
final class MeasureAnswersTest {
    private final RunningServer server;

    MeasureAnswersTest(RunningServer server) {
        this.server = server;
    }

    /** 骨子（案） 62-108, in the order of their numbers. */
    @Test
    void measuresOfTheComprehensivePlan() throws Exception {
        List<String> numbers = Rows.of(server.ask("plan-measures", Map.of()), "number");
        assertEquals(34, numbers.size());
        assertEquals(List.of("1-1", "1-2", "1-3", "1-4", "1-5", "2-1"), numbers.subList(0, 6));
        assertEquals("7-4", numbers.getLast());
    }

    /** Lines under 主な取組 of the seventeen 具体的な施策 in 改訂素案: 161-167, 190-194, 212-215, … 675-676. */
    @Test
    void initiativesAreCountedByMeasure() throws Exception {
        List<String> counts = Rows.of(server.ask("measures-with-initiatives", Map.of()), "initiatives");
        assertEquals("7 5 4 4 5 5 4 5 4 5 3 6 5 4 6 7 2", String.join(" ", counts));
        assertEquals(81, counts.stream().mapToInt(Integer::parseInt).sum());
    }

    /** 改訂素案 212-215. */
    @Test
    void initiativesOfAMeasure() throws Exception {
        assertEquals(
                List.of(
                        "strategy2.initiative.1-1-3-1 draft",
                        "strategy2.initiative.1-1-3-2 draft",
                        "strategy2.initiative.1-1-3-3 draft",
                        "strategy2.initiative.1-1-3-4 draft"),
                Rows.of(
                        server.ask("measure-initiatives", Map.of("measure", "isesaki.strategy2.measure.1-1-3")),
                        "initiative",
                        "documentStatus"));
    }

    /** BUNDLES of 防災・減災プロジェクト in the seed; the policy is that of the measure's number. */
    @Test
    void measuresThatAProjectBundles() throws Exception {
        assertEquals(
                List.of(
                        "plan3.measure.5-1 plan3.policy.5 primary analyst",
                        "plan3.measure.4-2 plan3.policy.4 secondary analyst",
                        "plan3.measure.4-6 plan3.policy.4 secondary analyst",
                        "plan3.measure.5-4 plan3.policy.5 secondary analyst"),
                Rows.of(
                        server.ask("project-measures", Map.of("project", "isesaki.plan3.project.3")),
                        "measure",
                        "policy",
                        "strength",
                        "basis"));
    }

    /** 骨子（案） 141 and 143, 157 (two), 152, 149, 146. */
    @Test
    void nationalDirectionsThatProjectsConsider() throws Exception {
        assertEquals(
                List.of(
                        "plan3.project.1 national-direction.3",
                        "plan3.project.1 national-direction.4",
                        "plan3.project.2 national-direction.1",
                        "plan3.project.2 national-direction.2",
                        "plan3.project.3 national-direction.4",
                        "plan3.project.4 national-direction.4",
                        "plan3.project.5 national-direction.4"),
                Rows.of(server.ask("project-national-directions", Map.of("basis", "stated")), "project", "direction"));
    }

    /** CONTINUED_BY in the seed: all seventeen go on somewhere; 関係人口 only in parts of three measures. */
    @Test
    void everyMeasureOfTheStrategyAndWhereItGoesOn() throws Exception {
        JsonNode answer = server.ask("measure-continuation", Map.of());
        assertEquals(34, answer.get("rowCount").asInt());
        assertEquals(17, Rows.of(answer, "measure").stream().distinct().count());
        assertEquals(
                List.of(
                        "strategy2.measure.1-2-2 plan3.measure.2-4 continued secondary",
                        "strategy2.measure.1-2-2 plan3.measure.7-3 continued secondary",
                        "strategy2.measure.1-2-2 plan3.measure.7-4 continued secondary"),
                Rows.of(answer, "measure", "continuation", "state", "strength").stream()
                        .filter(row -> row.startsWith("strategy2.measure.1-2-2 "))
                        .toList());
    }

    /** No document says where each measure goes on; that an analyst found it is said, not shown. */
    @Test
    void onWhatIsStatedNoMeasureGoesOnButAnAnalystSaysMore() throws Exception {
        JsonNode answer = server.ask("measure-continuation", Map.of("basis", "stated"));
        assertEquals(
                Collections.nCopies(17, "- on-other-bases [analyst] []"),
                Rows.of(answer, "continuation", "state", "otherBases", "evidence"));
    }

    /** 骨子（案） 97 and 改訂素案 512 have the same name; the other two pairs are district directions. */
    @Test
    void elementsOfTheSameName() throws Exception {
        assertEquals(
                List.of(
                        "district.akabori.direction.3 district.sakai.direction.3 derived",
                        "district.akabori.direction.4 district.azuma.direction.4 derived",
                        "plan3.measure.2-2 strategy2.measure.3-1-1 derived"),
                Rows.of(server.ask("same-names", Map.of()), "element", "other", "basis"));
    }
}
