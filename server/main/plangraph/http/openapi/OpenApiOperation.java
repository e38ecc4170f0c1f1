package plangraph.http.openapi;

import static plangraph.http.core.Json.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plangraph.access.Role;
import plangraph.answer.BasisFilter;
import plangraph.http.core.Response;
import plangraph.http.core.Route;
import plangraph.http.core.RouteParameter;
import plangraph.query.Parameter;
import plangraph.query.SavedQuery;

/** Describes one operation: the parameters and bodies that a route takes, the answers and problems that it sends. */
final class OpenApiOperation {
    private static final Pattern IN_PATH = Pattern.compile("\\{(\\w+)}");
    private static final String SCHEME = "token";

    /** Describes how a client shows who it is. */
    static final Map<String, Object> SECURITY_SCHEMES = map(
            SCHEME,
            map(
                    "type",
                    "http",
                    "scheme",
                    "bearer",
                    "description",
                    "made by plangraph token; the role it needs is in the description of each operation"));

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

    /** Describes the headers that the document writes once. */
    static final Map<String, Object> HEADERS = map(
            LANGUAGE,
            map(
                    "description",
                    "what the problem is told in: Japanese or English as Accept-Language asks by quality, English without it",
                    "schema",
                    map("type", "string", "enum", List.of("ja", "en"))));

    /** Describes a route, whatever saved query it is asked for. */
    static Map<String, Object> of(Route route, String tag) {
        return operation(route, tag, route.operationId(), route.summary(), parameters(route));
    }

    /** Describes a route when it is asked for this saved query, whose parameters are spelled out. */
    static Map<String, Object> of(Route route, String tag, SavedQuery query) {
        String summary = query.title().ja() + " / " + query.title().en();
        return operation(route, tag, route.operationId() + "." + query.id(), summary, parameters(route, query));
    }

    /** Describes an address that takes nothing and is no route of the API. */
    static Map<String, Object> of(String tag, String id, String summary, Map<String, Object> content) {
        Map<String, Object> responses = map("200", map("description", "the answer", "content", content));
        responses.putAll(failures());
        return map("tags", List.of(tag), "operationId", id, "summary", summary, "responses", responses);
    }

    private static Map<String, Object> operation(
            Route route, String tag, String id, String summary, List<Object> parameters) {
        String role = route.role().map(Role::word).orElse("");
        return map(
                "tags",
                List.of(tag),
                "operationId",
                id,
                "summary",
                summary,
                "description",
                role.isEmpty() ? null : "Needs a token with the role " + role + ".",
                "security",
                role.isEmpty() ? null : List.of(map(SCHEME, List.of())),
                "parameters",
                parameters,
                "requestBody",
                route.body().isNone() ? null : map("required", true, "content", bodies(route.body())),
                "responses",
                role.isEmpty() ? readings(route) : guarded(route));
    }

    private static List<Object> parameters(Route route) {
        List<Object> parameters = new ArrayList<>();
        for (Matcher m = IN_PATH.matcher(route.path()); m.find(); ) {
            parameters.add(map("name", m.group(1), "in", "path", "required", true, "schema", type("string")));
        }
        if (route.is(Route.Trait.TAKES_QUERY_PARAMETERS)) {
            parameters.add(map(
                    "name",
                    "parameters",
                    "in",
                    "query",
                    "description",
                    "the parameters that the saved query declares, each under its own name",
                    "style",
                    "form",
                    "explode",
                    true,
                    "schema",
                    map("type", "object", "additionalProperties", type("string"))));
            parameters.addAll(given());
        }
        route.parameters().forEach(declared -> parameters.add(of(declared)));
        if (route.is(Route.Trait.TAKES_IF_MATCH)) {
            parameters.add(map(
                    "name",
                    "If-Match",
                    "in",
                    "header",
                    "required",
                    route.is(Route.Trait.NEEDS_IF_MATCH),
                    "description",
                    "the revision that this changes, in quotes, or the ETag of the query",
                    "schema",
                    type("string")));
        }
        return parameters;
    }

    private static List<Object> parameters(Route route, SavedQuery query) {
        List<Object> parameters = new ArrayList<>();
        query.params().forEach(parameter -> parameters.add(of(parameter)));
        parameters.addAll(given());
        route.parameters().forEach(declared -> parameters.add(of(declared)));
        return parameters;
    }

    private static List<Object> given() {
        return List.of(
                inQuery(
                        "basis",
                        false,
                        "which bases count: stated, derived, analyst, machine, separated by commas; all = stated, derived, analyst",
                        map("type", "string", "default", BasisFilter.ALL)),
                inQuery(
                        "dataset",
                        false,
                        "the dataset asked about; by default that of the elements given, else the first city that was loaded",
                        type("string")),
                inQuery(
                        SavedQuery.ABOUT,
                        false,
                        "only rows whose principal element, that of the first column that holds elements, has all of"
                                + " these words, with their spelling variants; not where no column holds elements",
                        type("string")));
    }

    private static Map<String, Object> of(RouteParameter declared) {
        String fallback = declared.fallback();
        if (declared.kind().equals("integer")) {
            Integer usual = fallback == null ? null : Integer.valueOf(fallback);
            return inQuery(
                    declared.name(),
                    declared.required(),
                    declared.description(),
                    map("type", "integer", "minimum", declared.least(), "maximum", declared.most(), "default", usual));
        }
        boolean closed = !declared.list() && !declared.allowed().isEmpty();
        String words =
                declared.list() ? "; some of " + String.join(", ", declared.allowed()) + ", separated by commas" : "";
        return inQuery(
                declared.name(),
                declared.required(),
                declared.description() + words,
                map(
                        "type",
                        declared.kind(),
                        "enum",
                        closed ? declared.allowed() : null,
                        "maxLength",
                        declared.most() == 0 ? null : declared.most(),
                        "default",
                        fallback));
    }

    private static Map<String, Object> of(Parameter parameter) {
        Map<String, Object> schema = type(
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
        String what = parameter.type() == Parameter.Type.NODE ? "; id of one: " + parameter.labelWord() : "";
        return inQuery(
                parameter.name(),
                parameter.required(),
                parameter.title().ja() + " / " + parameter.title().en() + what,
                schema);
    }

    private static Map<String, Object> inQuery(
            String name, boolean required, String description, Map<String, Object> schema) {
        return map("name", name, "in", "query", "required", required, "description", description, "schema", schema);
    }

    private static Map<String, Object> type(String name) {
        return map("type", name);
    }

    private static Map<String, Object> bodies(Route.BodyFormat body) {
        Map<String, Object> content = map();
        for (String mediaType : body.mediaTypes()) {
            boolean json = mediaType.equals(Route.BodyFormat.JSON);
            Map<String, Object> file = map("type", "string", "description", "a query file, see cypher/README.md");
            content.putAll(json ? json(body.schema()) : map(mediaType, map("schema", file)));
        }
        return content;
    }

    private static Map<String, Object> readings(Route route) {
        Map<String, Object> headers =
                map("ETag", ETAG, Response.TRUNCATED, route.is(Route.Trait.MAY_TRUNCATE) ? TRUNCATED : null);
        Map<String, Object> responses = map(
                "200", map("description", "the answer", "headers", headers, "content", content(route)),
                "304", map("description", "nothing has changed since the ETag in If-None-Match"),
                "308",
                        route.is(Route.Trait.REDIRECTS)
                                ? map("description", "the id has changed; Location says what it is now")
                                : null,
                "400",
                        problem(
                                "wrong or missing parameters, all of them listed; or the answer has more rows than may be read"),
                "404", isNamed(route) ? problem("nothing of that name") : null,
                "406", problem("the Accept header leaves out what this address sends"));
        responses.putAll(failures());
        return responses;
    }

    private static Map<String, Object> guarded(Route route) {
        boolean takesBody = !route.body().isNone();
        boolean sendsNothing = route.schema().isEmpty() && !route.sendsFile();
        Map<String, Object> responses = map(
                Integer.toString(route.status()),
                map("description", "done", "content", sendsNothing ? null : content(route)),
                "400",
                problem("faults, all of them listed, with line and column where they have one"),
                "401",
                problem("no token, or one that is not known"),
                "403",
                problem("the token's role is not enough, or nobody was given a token"),
                "404",
                isNamed(route) ? problem("nothing of that name") : null,
                "409",
                route.is(Route.Trait.AUDITED) ? problem("the name is taken") : null,
                "412",
                route.is(Route.Trait.TAKES_IF_MATCH) ? problem("it has changed meanwhile") : null,
                "413",
                takesBody ? problem("the body is too large") : null,
                "415",
                takesBody ? problem("the body is of another kind") : null,
                "428",
                route.is(Route.Trait.NEEDS_IF_MATCH) ? problem("If-Match is missing") : null);
        responses.putAll(failures());
        return responses;
    }

    private static boolean isNamed(Route route) {
        return route.path().contains("{");
    }

    private static Map<String, Object> failures() {
        return map("503", problem("the database does not answer"), "default", problem("anything else"));
    }

    /** Describes what a route sends. Text is a string; other files are their bytes, which a schema says nothing about. */
    private static Map<String, Object> content(Route route) {
        if (!route.sendsFile()) {
            return json(route.schema());
        }
        String mediaType = route.format().mediaType();
        return map(mediaType, mediaType.startsWith("text/") ? map("schema", type("string")) : map());
    }

    /** Describes a JSON body by the name of its schema. */
    static Map<String, Object> json(String schema) {
        return map("application/json", map("schema", reference(schema)));
    }

    private static Map<String, Object> problem(String description) {
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

    private OpenApiOperation() {}
}
