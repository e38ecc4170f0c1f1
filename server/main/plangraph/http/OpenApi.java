package plangraph.http;

import static plangraph.http.OrderedJson.map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import plangraph.model.Basis;
import plangraph.model.Kind;
import plangraph.model.RelationshipType;
import plangraph.query.SavedQuery;

/** The OpenAPI document, made from the routes that are served and the saved queries that are offered. */
final class OpenApi {
    private static final String EXPLORE = "見て回る / Look around";
    private static final String QUERIES = "保存された質問 / Saved queries";
    private static final String OPERATION = "運用 / Operation";
    private static final String DESCRIPTION =
            "A city's plans as one graph, with evidence on every relationship. Reading is open; HEAD answers as GET does, without the body. What writes needs a token."
                    + " Ids are stable. Every fault of a request is listed at once, as application/problem+json, in Japanese or English"
                    + " as Accept-Language asks, in English without it.";

    static Map<String, Object> document(
            List<Route> routes, List<GuardedRoute> guarded, Collection<SavedQuery> queries, String version) {
        Map<String, Object> license = map("name", "Apache-2.0", "identifier", "Apache-2.0");
        return map(
                "openapi",
                "3.1.0",
                "info",
                map("title", "Plangraph", "version", version, "description", DESCRIPTION, "license", license),
                "servers",
                List.of(map("url", "/")),
                "paths",
                paths(routes, guarded, queries),
                "components",
                map(
                        "schemas",
                        schemas(),
                        "headers",
                        OpenApiResponses.HEADERS,
                        "securitySchemes",
                        OpenApiGuarded.SCHEMES));
    }

    private static Map<String, Object> paths(
            List<Route> routes, List<GuardedRoute> guarded, Collection<SavedQuery> queries) {
        Map<String, Object> paths = map();
        for (Route route : routes) {
            String tag = route.ofQueries() ? QUERIES : EXPLORE;
            paths.put(route.path(), get(route, tag, route.operationId(), route.summary(), OpenApiParameters.of(route)));
        }
        routes.stream()
                .filter(OpenApi::hasPathOfEachQuery)
                .forEach(route -> queries.forEach(query -> {
                    String id = route.operationId() + "." + query.id();
                    String summary = query.title().ja() + " / " + query.title().en();
                    paths.put(
                            route.path().replace("{id}", query.id()),
                            get(route, tag(query), id, summary, OpenApiParameters.of(route, query)));
                }));
        OpenApiGuarded.add(guarded, paths);
        paths.put("/health/live", get("live", "Whether the program runs", content("Live")));
        paths.put("/health/ready", get("ready", "Whether it can answer questions; 503 when not", content("Ready")));
        paths.put("/openapi.json", get("openApi", "This document", map("application/json", map())));
        return paths;
    }

    /** Answers, with the parameters of the query spelled out; {@code results.json} is {@code results} once more. */
    private static boolean hasPathOfEachQuery(Route route) {
        return route.path().endsWith("/results") || route.path().endsWith("/results.csv");
    }

    private static String tag(SavedQuery query) {
        return QUERIES + ": " + query.tags().stream().findFirst().orElse("");
    }

    private static Map<String, Object> get(
            Route route, String tag, String id, String summary, List<Object> parameters) {
        return map(
                "get",
                map(
                        "tags",
                        List.of(tag),
                        "operationId",
                        id,
                        "summary",
                        summary,
                        "parameters",
                        parameters,
                        "responses",
                        OpenApiResponses.of(route)));
    }

    private static Map<String, Object> get(String id, String summary, Map<String, Object> content) {
        return map(
                "get",
                map(
                        "tags",
                        List.of(OPERATION),
                        "operationId",
                        id,
                        "summary",
                        summary,
                        "responses",
                        OpenApiResponses.of(content)));
    }

    private static Map<String, Object> content(String schema) {
        return OpenApiResponses.json(schema);
    }

    /** Those written by hand, and the words of the model. */
    private static Map<String, Object> schemas() {
        Map<String, Object> schemas = new TreeMap<>();
        try (InputStream file = OpenApi.class.getResourceAsStream("/openapi-schemas.yaml")) {
            JsonNode written = new YAMLMapper().readTree(Objects.requireNonNull(file, "openapi-schemas.yaml"));
            written.properties().forEach(schema -> schemas.put(schema.getKey(), schema.getValue()));
        } catch (IOException e) {
            throw new IllegalStateException("openapi-schemas.yaml cannot be read", e);
        }
        schemas.put(
                "Label",
                words(
                        "A kind of element",
                        Arrays.stream(Kind.values()).map(Kind::word).toList()));
        schemas.put(
                "RelationshipType",
                words(
                        "A type of relationship",
                        Arrays.stream(RelationshipType.values()).map(Enum::name).toList()));
        schemas.put(
                "Basis",
                words(
                        "Who says so: a source (stated), a rule (derived), a person (analyst), the program (machine)",
                        Arrays.stream(Basis.values()).map(Basis::word).toList()));
        return schemas;
    }

    private static Map<String, Object> words(String description, List<String> words) {
        return map("description", description, "type", "string", "enum", words);
    }

    private OpenApi() {}
}
