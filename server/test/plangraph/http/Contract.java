package plangraph.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.StreamSupport;
import plangraph.testing.RunningServer;

/** What the parts of the API's contract have in common: a server over the real datasets, wherever its graph is. */
interface Contract {
    ObjectMapper JSON = new ObjectMapper();

    RunningServer server();

    /** @param address with its query string, encoded */
    default HttpResponse<String> get(String address, String... headers) throws IOException, InterruptedException {
        return server().get(server().base().resolve(address), headers);
    }

    default JsonNode body(String address) throws IOException, InterruptedException {
        HttpResponse<String> response = get(address);
        assertEquals(200, response.statusCode(), response.body());
        return JSON.readTree(response.body());
    }

    static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** Compares as JSON: white space and the order of properties do not matter, all else does. */
    static void assertJson(String expected, JsonNode actual) throws JsonProcessingException {
        assertEquals(
                JSON.readTree(expected).toPrettyString(),
                JSON.readTree(actual.toString()).toPrettyString());
    }

    static List<String> texts(JsonNode array, String pointer) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(element -> element.at(pointer).asText())
                .toList();
    }
}
