package plangraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plangraph.catalogue.Parameter;
import plangraph.catalogue.SavedQuery;
import plangraph.dataset.DatasetFolder;
import plangraph.model.Label;
import plangraph.settings.Settings;

/** A city that has two measures in a plan and nothing else: every question that it has elements for is answered, with whatever is missing. */
@OwnLane
final class SmallCityTest {
    private static final String CITY = "small";
    private static final List<String> FORMATS = List.of("", ".csv", ".md");

    @Test
    void everyQuestionIsAnsweredInEveryFormat(@TempDir Path folder) throws Exception {
        List<Path> folders =
                List.of(Path.of("seed/sdg"), DatasetFolder.in(folder, CITY).path());
        Settings settings = new Settings("127.0.0.1", 0, folder.resolve("data"), Optional.empty(), "", "", folders);
        List<String> failed = new ArrayList<>();
        int asked = 0;
        try (RunningServer server = new RunningServer(settings)) {
            for (SavedQuery query : server.catalogue().all()) {
                Optional<Map<String, String>> parameters = parameters(server, query);
                for (String format : parameters.isPresent() ? FORMATS : List.<String>of()) {
                    HttpResponse<String> answer = server.get(
                            server.api("/queries/" + query.id() + "/results" + format, parameters.orElseThrow()));
                    asked++;
                    if (answer.statusCode() != 200) {
                        failed.add(query.id() + format + ": " + answer.statusCode() + " " + answer.body());
                    }
                }
            }
        }
        assertEquals(List.of(), failed);
        assertTrue(asked > 100, asked + " asked");
    }

    /** For each required parameter the first element of its kind; empty where the city has none. */
    private static Optional<Map<String, String>> parameters(RunningServer server, SavedQuery query) {
        Map<String, String> parameters = new LinkedHashMap<>(Map.of("dataset", CITY));
        for (Parameter parameter : query.params()) {
            if (parameter.required()) {
                List<String> ids = server.graph()
                        .readCypher(
                                "MATCH (e:Element) WHERE e.dataset IN [$city, 'sdg'] AND $label IN labels(e)"
                                        + " RETURN e.id AS id ORDER BY e.dataset = 'sdg', e.sortKey LIMIT 1",
                                Map.of(
                                        "city",
                                        CITY,
                                        "label",
                                        parameter.label().map(Label::word).orElse("Element")),
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
