package plangraph.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import plangraph.testing.RunningServer;
import plangraph.testing.SharedServer;

/** Which documents an answer rests on, and whether one is a draft, is said of the whole: a page of it says the same. */
@ExtendWith(SharedServer.class)
final class SourcesTest {
    private final RunningServer server;

    SourcesTest(RunningServer server) {
        this.server = server;
    }

    @TestFactory
    Stream<DynamicTest> aPageNamesTheSourcesOfTheWhole() {
        return server.catalogue().all().stream()
                .map(query -> DynamicTest.dynamicTest(query.id(), () -> {
                    SampleQuestion question = SampleQuestion.of(query).on("all");
                    assertEquals(sources(question, 1000), sources(question, 1));
                }));
    }

    private JsonNode sources(SampleQuestion question, int limit) throws Exception {
        Map<String, String> parameters = new HashMap<>(question.parameters());
        parameters.put("limit", Integer.toString(limit));
        return server.ask(question.query(), parameters).get("sources");
    }
}
