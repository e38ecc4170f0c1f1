package plangraph.http;

import static plangraph.http.OrderedJson.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plangraph.answer.BasisFilter;
import plangraph.query.Parameter;
import plangraph.query.SavedQuery;

/** Parameters of routes and of saved queries, as OpenAPI describes them. */
final class OpenApiParameters {
    private static final Pattern IN_PATH = Pattern.compile("\\{(\\w+)}");

    /** Of a route, whatever saved query it is asked for. */
    static List<Object> of(Route route) {
        List<Object> parameters = new ArrayList<>();
        for (Matcher m = IN_PATH.matcher(route.path()); m.find(); ) {
            parameters.add(map("name", m.group(1), "in", "path", "required", true, "schema", type("string")));
        }
        if (route.open()) {
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
        route.params().forEach(spec -> parameters.add(of(spec)));
        return parameters;
    }

    /** Of a route when it is asked for this saved query. */
    static List<Object> of(Route route, SavedQuery query) {
        List<Object> parameters = new ArrayList<>();
        query.params().forEach(parameter -> parameters.add(of(parameter)));
        parameters.addAll(given());
        route.params().forEach(spec -> parameters.add(of(spec)));
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
                        type("string")));
    }

    private static Map<String, Object> of(RouteParameter spec) {
        String fallback = spec.fallback();
        if (spec.kind().equals("integer")) {
            Integer usual = fallback == null ? null : Integer.valueOf(fallback);
            return inQuery(
                    spec.name(),
                    spec.required(),
                    spec.description(),
                    map("type", "integer", "minimum", spec.least(), "maximum", spec.most(), "default", usual));
        }
        boolean closed = !spec.list() && !spec.allowed().isEmpty();
        String words = spec.list() ? "; some of " + String.join(", ", spec.allowed()) + ", separated by commas" : "";
        return inQuery(
                spec.name(),
                spec.required(),
                spec.description() + words,
                map(
                        "type",
                        spec.kind(),
                        "enum",
                        closed ? spec.allowed() : null,
                        "maxLength",
                        spec.most() == 0 ? null : spec.most(),
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

    private OpenApiParameters() {}
}
