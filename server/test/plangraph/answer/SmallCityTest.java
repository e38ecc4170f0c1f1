package plangraph.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import plangraph.model.Kind;
import plangraph.query.Parameter;
import plangraph.query.SavedQuery;
import plangraph.testing.ManyCities;
import plangraph.testing.OwnLane;
import plangraph.testing.RunningServer;

/** A city that has two measures in a plan and nothing else: every question that it has elements for is answered, with whatever is missing. */
@OwnLane
@ExtendWith(ManyCities.class)
final class SmallCityTest {
    private final RunningServer server;

    SmallCityTest(RunningServer server) {
        this.server = server;
    }

    @Test
    void everyQuestionIsAnsweredInEveryFormat() throws Exception {
        List<String> failed = new ArrayList<>();
        int asked = 0;
        for (SavedQuery query : server.catalogue().all()) {
            Optional<Map<String, String>> parameters = parameters(query);
            for (String format : parameters.isPresent() ? List.of("", ".csv", ".md") : List.<String>of()) {
                HttpResponse<String> answer = server.get(
                        server.api("/queries/" + query.id() + "/results" + format, parameters.orElseThrow()));
                asked++;
                if (answer.statusCode() != 200) {
                    failed.add(query.id() + format + ": " + answer.statusCode() + " " + answer.body());
                }
            }
        }
        assertEquals(List.of(), failed);
        assertTrue(asked > 100, asked + " asked");
    }

    /** For each required parameter the first element of its kind; empty where the city has none. */
    private Optional<Map<String, String>> parameters(SavedQuery query) {
        Map<String, String> parameters = new LinkedHashMap<>(Map.of("dataset", ManyCities.TINY));
        for (Parameter parameter : query.params()) {
            if (parameter.required()) {
                List<String> ids = server.graph()
                        .readCypher(
                                "MATCH (e:Element) WHERE e.dataset IN [$city, 'sdg'] AND $label IN labels(e)"
                                        + " RETURN e.id AS id ORDER BY e.dataset = 'sdg', e.sortKey LIMIT 1",
                                Map.of(
                                        "city",
                                        ManyCities.TINY,
                                        "label",
                                        parameter.label().map(Kind::word).orElse("Element")),
                                result -> result.list(row -> row.get("id").asString()));
                if (ids.isEmpty()) {
                    return Optional.empty();
                }
                parameters.put(parameter.name(), ids.getFirst());
            }
        }
        return Optional.of(parameters);
    }
}
