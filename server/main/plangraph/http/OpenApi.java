package plangraph.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plangraph.catalogue.Parameter;
import plangraph.catalogue.SavedQuery;

/** The OpenAPI document, made from the routes that are served and the saved queries that are offered. */
final class OpenApi {
    private static final Pattern PATH_PARAMETER = Pattern.compile("\\{(\\w+)}");

    static Map<String, Object> document(List<Route> routes, Collection<SavedQuery> queries, String version) {
        Map<String, Object> paths = new LinkedHashMap<>();
        for (Route route : routes) {
            paths.put(
                    route.path(),
                    Map.of("get", operation(route, route.operationId(), route.summary(), parameters(route))));
            if (route.open() && route.path().contains("/results")) {
                queries.forEach(query ->
                        paths.put(route.path().replace("{id}", query.id()), Map.of("get", ofQuery(route, query))));
            }
        }
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("openapi", "3.1.0");
        document.put(
                "info",
                Map.of(
                        "title",
                        "Plangraph",
                        "version",
                        version,
                        "description",
                        "A city's plans as one graph, with evidence on every relationship. Read-only.",
                        "license",
                        Map.of("name", "Apache-2.0", "identifier", "Apache-2.0")));
        document.put("paths", paths);
        document.put("components", Map.of("schemas", schemas()));
        return document;
    }

    private static Map<String, Object> ofQuery(Route route, SavedQuery query) {
        List<Object> parameters = new ArrayList<>();
        query.params().forEach(parameter -> parameters.add(parameter(parameter)));
        parameters.add(given(
                "basis", "which bases count: stated, derived, analyst, machine, separated by commas, or all", "all"));
        parameters.add(given("dataset", "the dataset asked about; by default the city that is loaded", null));
        route.params().forEach(spec -> parameters.add(parameter(spec)));
        return operation(
                route,
                route.operationId() + "." + query.id(),
                query.title().ja() + " / " + query.title().en(),
                parameters);
    }

    private static Map<String, Object> operation(Route route, String id, String summary, List<Object> parameters) {
        Map<String, Object> operation = new LinkedHashMap<>();
        operation.put("operationId", id);
        operation.put("summary", summary);
        operation.put("parameters", parameters);
        operation.put(
                "responses",
                Map.of(
                        "200", Map.of("description", "the answer", "content", content(route.schema())),
                        "304", Map.of("description", "nothing has changed since the ETag in If-None-Match"),
                        "400", problem("wrong or missing parameters, all of them listed"),
                        "404", problem("nothing of that name"),
                        "503", problem("Neo4j does not answer")));
        return operation;
    }

    private static Map<String, Object> content(String schema) {
        return schema.equals("csv")
                ? Map.of("text/csv", Map.of("schema", Map.of("type", "string")))
                : Map.of("application/json", Map.of("schema", Map.of("$ref", "#/components/schemas/" + schema)));
    }

    private static Map<String, Object> problem(String description) {
        return Map.of(
                "description",
                description,
                "content",
                Map.of("application/problem+json", Map.of("schema", Map.of("$ref", "#/components/schemas/Problem"))));
    }

    private static List<Object> parameters(Route route) {
        List<Object> parameters = new ArrayList<>();
        for (Matcher m = PATH_PARAMETER.matcher(route.path()); m.find(); ) {
            parameters.add(
                    Map.of("name", m.group(1), "in", "path", "required", true, "schema", Map.of("type", "string")));
        }
        route.params().forEach(spec -> parameters.add(parameter(spec)));
        return parameters;
    }

    private static Map<String, Object> parameter(ParamSpec spec) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", spec.kind());
        if (spec.kind().equals("integer")) {
            schema.put("minimum", spec.least());
            schema.put("maximum", spec.most());
            schema.put("default", Integer.parseInt(Objects.requireNonNull(spec.fallback())));
        } else if (!spec.list() && !spec.allowed().isEmpty()) {
            schema.put("enum", spec.allowed());
        }
        String words = spec.list() ? " (comma-separated, of " + spec.allowed() + ")" : "";
        return Map.of(
                "name",
                spec.name(),
                "in",
                "query",
                "required",
                spec.required(),
                "description",
                spec.description() + words,
                "schema",
                schema);
    }

    private static Map<String, Object> parameter(Parameter parameter) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put(
                "type",
                switch (parameter.type()) {
                    case INTEGER -> "integer";
                    case NUMBER -> "number";
                    case BOOLEAN -> "boolean";
                    case STRING, ENUM, NODE -> "string";
                });
        if (parameter.type() == Parameter.Type.ENUM) {
            schema.put(
                    "enum",
                    parameter.choices().stream().map(Parameter.Choice::value).toList());
        }
        String what = parameter.type() == Parameter.Type.NODE ? ": id of a " + parameter.labelWord() : "";
        return Map.of(
                "name",
                parameter.name(),
                "in",
                "query",
                "required",
                parameter.required(),
                "description",
                parameter.title().ja() + " / " + parameter.title().en() + what,
                "schema",
                schema);
    }

    private static Map<String, Object> given(
            String name, String description, @org.jspecify.annotations.Nullable String fallback) {
        Map<String, Object> schema = new LinkedHashMap<>(Map.of("type", "string"));
        if (fallback != null) {
            schema.put("default", fallback);
        }
        return Map.of("name", name, "in", "query", "required", false, "description", description, "schema", schema);
    }

    private static JsonNode schemas() {
        try (InputStream file = OpenApi.class.getResourceAsStream("/openapi-schemas.yaml")) {
            return new YAMLMapper().readTree(Objects.requireNonNull(file, "openapi-schemas.yaml"));
        } catch (IOException e) {
            throw new IllegalStateException("openapi-schemas.yaml cannot be read", e);
        }
    }

    private OpenApi() {}
}
