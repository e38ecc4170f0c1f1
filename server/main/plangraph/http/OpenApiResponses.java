package plangraph.http;

import static plangraph.http.OrderedJson.map;

import java.util.List;
import java.util.Map;

/** What a route may answer, as OpenAPI describes it. */
final class OpenApiResponses {
    private static final Map<String, Object> ETAG = map(
            "description",
            "strong; moves with the data, the saved query, the parameters and the version of the program",
            "schema",
            map("type", "string"));
    private static final Map<String, Object> TRUNCATED = map(
            "description",
            "true when limit left rows out; then the last line says so too",
            "schema",
            map("type", "string", "enum", List.of("true", "false")));

    private static final String LANGUAGE = "Content-Language";

    /** Those that the document writes once. */
    static final Map<String, Object> HEADERS = map(
            LANGUAGE,
            map(
                    "description",
                    "what the problem is told in: Japanese or English as Accept-Language asks by quality, English without it",
                    "schema",
                    map("type", "string", "enum", List.of("ja", "en"))));

    static Map<String, Object> of(Route route) {
        boolean csv = route.schema().equals(Route.CSV);
        boolean named = route.path().contains("{");
        Map<String, Object> headers = map("ETag", ETAG, ResultRoutes.TRUNCATED, csv ? TRUNCATED : null);
        Map<String, Object> responses = map(
                "200", map("description", "the answer", "headers", headers, "content", content(route)),
                "304", map("description", "nothing has changed since the ETag in If-None-Match"),
                "308",
                        route.ofElements()
                                ? map("description", "the id has changed; Location says what it is now")
                                : null,
                "400",
                        problem(
                                "wrong or missing parameters, all of them listed; or the answer has more rows than may be read"),
                "404", named ? problem("nothing of that name") : null,
                "406", problem("the Accept header leaves out what this address sends"));
        responses.putAll(failures());
        return responses;
    }

    static Map<String, Object> of(Map<String, Object> content) {
        Map<String, Object> responses = map("200", map("description", "the answer", "content", content));
        responses.putAll(failures());
        return responses;
    }

    static Map<String, Object> failures() {
        return map("503", problem("the database does not answer"), "default", problem("anything else"));
    }

    /** What a route sends. */
    static Map<String, Object> content(Route route) {
        return route.isFile() ? file(route.schema()) : json(route.schema());
    }

    /** Text is a string; other files are their bytes, which a schema says nothing about. */
    private static Map<String, Object> file(String mediaType) {
        boolean text = mediaType.startsWith("text/");
        return map(mediaType, text ? map("schema", map("type", "string")) : map());
    }

    static Map<String, Object> json(String schema) {
        return map("application/json", map("schema", reference(schema)));
    }

    static Map<String, Object> problem(String description) {
        return map(
                "description",
                description,
                "headers",
                map(LANGUAGE, map("$ref", "#/components/headers/" + LANGUAGE)),
                "content",
                map("application/problem+json", map("schema", reference("Problem"))));
    }

    private static Map<String, Object> reference(String schema) {
        return map("$ref", "#/components/schemas/" + schema);
    }

    private OpenApiResponses() {}
}
