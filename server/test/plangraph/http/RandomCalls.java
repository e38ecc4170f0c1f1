package plangraph.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Calls as nobody would make them, put together from what the API says of itself; the same seed makes the same calls. */
final class RandomCalls {
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private static final List<String> ODD = List.of(
            "",
            " ",
            "0",
            "-1",
            "1e9",
            "99999999999999999999",
            "NaN",
            "null",
            "true",
            "[]",
            "{}",
            "%",
            "%zz",
            "..",
            "../../etc/passwd",
            "'",
            "\"",
            "\\",
            "`",
            "$basis",
            "'; MATCH (n) DETACH DELETE n //",
            "<script>alert(1)</script>",
            "=1+1",
            "a\u0000b",
            "\r\nX-Injected: 1",
            "𠮷髙😀",
            "境",
            "ＫＰＩ",
            "\u202e",
            "\uFFFF",
            "ア".repeat(300),
            "x".repeat(5_000),
            "a,b,,c",
            ",",
            "*",
            "sdg.1",
            "isesaki.plan3",
            "isesaki.district.sakai",
            "stated",
            "all",
            "stated,analyst",
            "2-ffffffff",
            "1");

    private static final List<String> TYPES = List.of(
            "application/json", "text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "nonsense");

    private static final List<String> BODIES = List.of(
            "",
            "{",
            "null",
            "[]",
            "{}",
            "{\"cypher\": 1}",
            "{\"title\": {\"ja\": null}, \"cypher\": \"RETURN 1\"}",
            "//+ id: x\nRETURN 1",
            "x".repeat(300_000),
            "\u0000");

    private final Random random;
    private final URI base;
    private final List<String> operations = new ArrayList<>();
    private final JsonNode paths;
    private int strangersLeft;

    /** @param strangers calls, at most, that need a token; none of them has a good one */
    RandomCalls(URI base, JsonNode openApi, long seed, int strangers) {
        this.base = base;
        this.strangersLeft = strangers;
        this.random = new Random(seed);
        this.paths = openApi.get("paths");
        paths.properties()
                .forEach(path -> path.getValue().fieldNames().forEachRemaining(method -> {
                    if (List.of("get", "post", "put", "delete").contains(method)) {
                        operations.add(method + " " + path.getKey());
                    }
                }));
    }

    HttpRequest next() {
        String[] operation = operation().split(" ");
        JsonNode described = paths.get(operation[1]).get(operation[0]);
        String path = operation[1];
        StringBuilder query = new StringBuilder();
        for (JsonNode parameter : described.path("parameters")) {
            String name = parameter.path("name").asText();
            if (parameter.path("in").asText().equals("path")) {
                path = path.replace("{" + name + "}", segment(value(parameter)));
            } else if (random.nextInt(3) > 0) {
                query.append(pair(name, value(parameter)));
            }
        }
        if (random.nextInt(8) == 0) {
            query.append(pair(odd(), odd()));
        }
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path + "?" + query)).timeout(LONGEST);
        header(request, "Accept", List.of("*/*", "application/json", "image/png", "text/csv;q=0.1", "nonsense"));
        header(request, "If-None-Match", List.of("*", "\"a\"", "W/\"a\", \"b\"", "nonsense"));
        header(request, "Accept-Encoding", List.of("gzip", "br", "identity;q=0", "nonsense"));
        header(request, "Range", List.of("bytes=0-10", "nonsense"));
        header(request, "Authorization", List.of("Bearer x", "Basic eDp5", "nonsense"));
        return body(request, operation[0].toUpperCase(java.util.Locale.ROOT)).build();
    }

    private String operation() {
        while (true) {
            String picked = pick(operations);
            boolean needsToken = paths.at("/" + picked.split(" ")[1].replace("/", "~1"))
                    .get(picked.split(" ")[0])
                    .has("security");
            if (!needsToken || strangersLeft-- > 0) {
                return picked;
            }
        }
    }

    private HttpRequest.Builder body(HttpRequest.Builder request, String method) {
        if (method.equals("GET")) {
            return random.nextInt(30) == 0
                    ? request.method("PATCH", HttpRequest.BodyPublishers.ofString("x"))
                    : request.GET();
        }
        header(request, "Content-Type", TYPES);
        return request.method(method, HttpRequest.BodyPublishers.ofString(pick(BODIES)));
    }

    private void header(HttpRequest.Builder request, String name, List<String> values) {
        if (random.nextInt(4) == 0) {
            request.header(name, pick(values));
        }
    }

    /** What the description allows, or something odd. */
    private String value(JsonNode parameter) {
        JsonNode schema = parameter.path("schema");
        JsonNode allowed = schema.path("enum").isArray()
                ? schema.get("enum")
                : schema.path("items").path("enum");
        if (random.nextInt(3) > 0 && allowed.isArray() && !allowed.isEmpty()) {
            return allowed.get(random.nextInt(allowed.size())).asText();
        }
        if (random.nextBoolean() && schema.path("type").asText().equals("integer")) {
            return Integer.toString(random.nextInt(-5, 6_000));
        }
        return odd();
    }

    private String odd() {
        return random.nextInt(10) == 0
                ? random.ints(random.nextInt(40), 1, 0x10000)
                        .filter(c -> c < 0xD800 || c > 0xDFFF)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString()
                : pick(ODD);
    }

    private String pair(String name, String value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)
                + "&";
    }

    private static String segment(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** For the report of a failure. */
    static Map<String, Object> told(HttpRequest request) {
        return Map.of(
                "method",
                request.method(),
                "uri",
                request.uri(),
                "headers",
                request.headers().map());
    }
}
