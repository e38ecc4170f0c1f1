package plangraph.http;

import static plangraph.http.OrderedJson.map;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Routes behind the gate, as OpenAPI describes them. */
final class OpenApiGuarded {
    private static final String TAG = "書き込み / Writing";
    private static final String SCHEME = "token";

    static final Map<String, Object> SCHEMES = map(
            SCHEME,
            map(
                    "type",
                    "http",
                    "scheme",
                    "bearer",
                    "description",
                    "made by plangraph token; the role it needs is in the description of each operation"));

    /** Beside what the same address answers to others. */
    @SuppressWarnings("unchecked") // Every value of paths is an object.
    static void add(List<GuardedRoute> routes, Map<String, Object> paths) {
        for (GuardedRoute guarded : routes) {
            Map<String, Object> path =
                    (Map<String, Object>) paths.computeIfAbsent(guarded.route().path(), ignored -> map());
            path.put(guarded.method().name().toLowerCase(Locale.ROOT), operation(guarded));
        }
    }

    private static Map<String, Object> operation(GuardedRoute guarded) {
        Route route = guarded.route();
        List<Object> parameters = OpenApiParameters.of(route);
        if (conditional(guarded)) {
            parameters.add(map(
                    "name",
                    "If-Match",
                    "in",
                    "header",
                    "required",
                    required(guarded),
                    "description",
                    "the revision that this changes, in quotes, or the ETag of the query",
                    "schema",
                    map("type", "string")));
        }
        return map(
                "tags",
                List.of(TAG),
                "operationId",
                route.operationId(),
                "summary",
                route.summary(),
                "description",
                "Needs a token with the role " + guarded.role().word() + ".",
                "security",
                List.of(map(SCHEME, List.of())),
                "parameters",
                parameters,
                "requestBody",
                guarded.takes().isEmpty() ? null : map("required", true, "content", content(guarded)),
                "responses",
                responses(guarded));
    }

    private static boolean conditional(GuardedRoute guarded) {
        return guarded.route().path().contains("/queries/")
                && !guarded.route().operationId().startsWith("create");
    }

    private static boolean required(GuardedRoute guarded) {
        return guarded.route().operationId().startsWith("replace");
    }

    private static Map<String, Object> content(GuardedRoute guarded) {
        Map<String, Object> content = map();
        for (String type : guarded.takes()) {
            boolean json = type.equals(GuardedRoute.JSON);
            Map<String, Object> file = map("type", "string", "description", "a query file, see cypher/README.md");
            content.putAll(json ? OpenApiResponses.json(guarded.body()) : map(type, map("schema", file)));
        }
        return content;
    }

    private static Map<String, Object> responses(GuardedRoute guarded) {
        boolean named = guarded.route().path().contains("{");
        String schema = guarded.route().schema();
        Map<String, Object> responses = map(
                Integer.toString(guarded.status()),
                map(
                        "description",
                        "done",
                        "content",
                        schema.isEmpty() ? null : OpenApiResponses.content(guarded.route())),
                "400",
                OpenApiResponses.problem("faults, all of them listed, with line and column where they have one"),
                "401",
                OpenApiResponses.problem("no token, or one that is not known"),
                "403",
                OpenApiResponses.problem("the token's role is not enough, or nobody was given a token"),
                "404",
                named ? OpenApiResponses.problem("nothing of that name") : null,
                "409",
                guarded.writes() ? OpenApiResponses.problem("the name is taken") : null,
                "412",
                conditional(guarded) ? OpenApiResponses.problem("it has changed meanwhile") : null,
                "413",
                guarded.takes().isEmpty() ? null : OpenApiResponses.problem("the body is too large"),
                "415",
                guarded.takes().isEmpty() ? null : OpenApiResponses.problem("the body is of another kind"),
                "428",
                required(guarded) ? OpenApiResponses.problem("If-Match is missing") : null);
        responses.putAll(OpenApiResponses.failures());
        return responses;
    }

    private OpenApiGuarded() {}
}
