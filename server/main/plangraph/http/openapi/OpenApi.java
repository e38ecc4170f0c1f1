package plangraph.http.openapi;

import static plangraph.http.core.Json.map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.neo4j.driver.exceptions.Neo4jException;
import plangraph.http.core.Json;
import plangraph.http.core.Route;
import plangraph.model.Basis;
import plangraph.model.Kind;
import plangraph.model.RelationshipType;
import plangraph.query.OwnQueries;
import plangraph.query.QueryCatalogue;
import plangraph.query.SavedQuery;

/** Makes the OpenAPI document from the routes that are served and the saved queries that are offered. */
public final class OpenApi {
    private static final String EXPLORE = "見て回る / Look around";
    private static final String QUERIES = "保存された質問 / Saved queries";
    private static final String WRITING = "書き込み / Writing";
    private static final String OPERATION = "運用 / Operation";
    private static final String DESCRIPTION =
            "A city's plans as one graph, with evidence on every relationship. Reading is open; HEAD answers as GET does, without the body. What writes needs a token."
                    + " Ids are stable. Every fault of a request is listed at once, as application/problem+json, in Japanese or English"
                    + " as Accept-Language asks, in English without it.";

    private final List<Route> routes;
    private final QueryCatalogue catalogue;
    private final OwnQueries own;
    private final String version;
    private final String root;

    private String queries = "";
    private byte[] made = {};

    /**
     * Describes these routes.
     *
     * @param version of the program
     * @param root path below which a proxy offers the server; empty: none
     */
    public OpenApi(List<Route> routes, QueryCatalogue catalogue, OwnQueries own, String version, String root) {
        this.root = root;
        this.routes = List.copyOf(routes);
        this.catalogue = catalogue;
        this.own = own;
        this.version = version;
    }

    /** Returns the document, made when it is first asked for after a change of the queries: it is long, and a start is in a hurry. */
    public byte[] bytes() {
        try {
            own.refresh();
        } catch (Neo4jException e) {
            // Neo4j is away: the document is then about what was there when it last answered.
        }
        return current();
    }

    private synchronized byte[] current() {
        String now = catalogue.revision();
        if (made.length == 0 || !queries.equals(now)) {
            made = Json.bytes(document(catalogue.all()));
            queries = now;
        }
        return made;
    }

    private Map<String, Object> document(Collection<SavedQuery> offered) {
        Map<String, Object> license = map("name", "Apache-2.0", "identifier", "Apache-2.0");
        return map(
                "openapi",
                "3.1.0",
                "info",
                map("title", "Plangraph", "version", version, "description", DESCRIPTION, "license", license),
                "servers",
                List.of(map("url", root.isEmpty() ? "/" : root)),
                "paths",
                paths(offered),
                "components",
                map(
                        "schemas",
                        schemas(),
                        "headers",
                        OpenApiOperation.HEADERS,
                        "securitySchemes",
                        OpenApiOperation.SECURITY_SCHEMES));
    }

    /** Lists what everybody may read, then its answers query by query, then what needs a token, then the operation of the server. */
    private Map<String, Object> paths(Collection<SavedQuery> offered) {
        Map<String, Object> paths = map();
        List<Route> open =
                routes.stream().filter(route -> route.role().isEmpty()).toList();
        open.forEach(route -> add(paths, route.path(), route, OpenApiOperation.of(route, tag(route))));
        open.stream()
                .filter(route -> route.is(Route.Trait.DESCRIBED_FOR_EACH_QUERY))
                .forEach(route -> offered.forEach(query -> add(
                        paths,
                        route.path().replace("{id}", query.id()),
                        route,
                        OpenApiOperation.of(route, tag(query), query))));
        routes.stream()
                .filter(route -> route.role().isPresent())
                .forEach(route -> add(paths, route.path(), route, OpenApiOperation.of(route, WRITING)));
        paths.put("/health/live", get("live", "Whether the program runs", OpenApiOperation.json("Live")));
        paths.put(
                "/health/ready",
                get("ready", "Whether it can answer questions; 503 when not", OpenApiOperation.json("Ready")));
        paths.put("/openapi.json", get("openApi", "This document", map("application/json", map())));
        return paths;
    }

    /** Adds an operation beside those of other methods at the same path. */
    @SuppressWarnings("unchecked") // Every value of paths is an object.
    private static void add(Map<String, Object> paths, String path, Route route, Map<String, Object> operation) {
        ((Map<String, Object>) paths.computeIfAbsent(path, ignored -> map()))
                .put(route.method().name().toLowerCase(Locale.ROOT), operation);
    }

    private static String tag(Route route) {
        return route.is(Route.Trait.CHANGES_WITH_QUERIES) ? QUERIES : EXPLORE;
    }

    private static String tag(SavedQuery query) {
        return QUERIES + ": " + query.tags().stream().findFirst().orElse("");
    }

    private static Map<String, Object> get(String id, String summary, Map<String, Object> content) {
        return map("get", OpenApiOperation.of(OPERATION, id, summary, content));
    }

    /** Returns the schemas that were written by hand, and the words of the model. */
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
}
