package plangraph.http.route;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import plangraph.answer.Answers;
import plangraph.answer.Arguments;
import plangraph.answer.InvalidInput;
import plangraph.http.core.ApiRequest;
import plangraph.http.core.Response;
import plangraph.http.core.Route;
import plangraph.http.core.RouteFormat;
import plangraph.publish.Exporter;
import plangraph.publish.Format;
import plangraph.publish.Format.Content;
import plangraph.publish.Formats;
import plangraph.publish.files.FormatChoices;
import plangraph.publish.files.FormatOption;
import plangraph.query.QueryCatalogue;
import plangraph.query.SavedQuery;

/** Declares the routes of the answers of saved queries: as JSON, and as a file of each format that can hold an answer. */
public final class ResultRoutes {
    private final QueryCatalogue catalogue;
    private final Answers answers;
    private final Exporter exporter;

    public ResultRoutes(QueryCatalogue catalogue, Answers answers, Exporter exporter) {
        this.catalogue = catalogue;
        this.answers = answers;
        this.exporter = exporter;
    }

    public List<Route> routes() {
        List<Route> routes = new ArrayList<>();
        routes.add(route("", "getResults", "The answer of a saved query", FormatOption.PAGE)
                .with(Route.Trait.DESCRIBED_FOR_EACH_QUERY)
                .json("Answer")
                .answersWith(this::json));
        // As JSON an answer is kept in memory with its ETag, as files are not.
        routes.add(route(RouteFormat.JSON.suffix(), "getResultsJson", "The same", FormatOption.PAGE)
                .json("Answer")
                .answersWith(this::json));
        Formats.of(Content.ANSWER).stream()
                .filter(format -> !format.equals(Formats.JSON))
                .forEach(format -> routes.add(file(format)));
        return routes;
    }

    private static Route.Declaration route(String suffix, String id, String summary, List<FormatOption> options) {
        return Route.get("/api/v1/queries/{id}/results" + suffix, id, summary)
                .parameters(SharedParameters.of(options))
                .with(Route.Trait.TAKES_QUERY_PARAMETERS, Route.Trait.CHANGES_WITH_QUERIES);
    }

    private Route file(Format format) {
        Route.Declaration route = route(
                "." + format.id(),
                "getResults" + SharedParameters.operation(format),
                format.answerSummary(),
                format.answerOptions());
        if (format.id().equals("csv")) {
            route.with(Route.Trait.DESCRIBED_FOR_EACH_QUERY);
        }
        if (mayTruncate(format)) {
            route.with(Route.Trait.MAY_TRUNCATE);
        }
        return route.file(RouteFormat.of(format.id(), format.mediaType()))
                .handledBy(request -> answer(format, request));
    }

    private static boolean mayTruncate(Format format) {
        return format.answerOptions().stream().anyMatch(option -> option.name().equals(FormatOption.LIMIT));
    }

    private Object json(ApiRequest request) {
        SavedQuery query = QueryRoutes.query(catalogue, request);
        Arguments arguments = request.checked(() -> answers.arguments(query, request.others(), request.now()));
        return answers.answer(query, arguments, request.page(), request.now());
    }

    /**
     * Sends rows as they come when all of them are wanted. With a limit they are few enough to be held until it is known whether some
     * were left out, for a header goes before the body; a sheet is held too.
     */
    private Response answer(Format format, ApiRequest request) {
        SavedQuery query = QueryRoutes.query(catalogue, request);
        Map<String, String> chosen = chosen(format, request);
        Arguments arguments = request.checked(() -> InvalidInput.all(
                FormatChoices.faults(chosen), () -> answers.arguments(query, request.others(), request.now())));
        // Only now is the page known to be right.
        FormatChoices choices = new FormatChoices(chosen, request.page());
        String name = query.id() + "." + format.id();
        String contentType = format.contentType(choices);
        if (format.sheet() == null && choices.text(FormatOption.LIMIT).isEmpty()) {
            return Response.file(
                    name,
                    contentType,
                    mayTruncate(format) ? Map.of(Response.TRUNCATED, "false") : Map.of(),
                    out -> exporter.answer(format, query, arguments, choices, request.now(), out));
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        boolean truncated = exporter.answer(format, query, arguments, choices, request.now(), body);
        return Response.file(
                name,
                contentType,
                mayTruncate(format) ? Map.of(Response.TRUNCATED, Boolean.toString(truncated)) : Map.of(),
                body.toByteArray());
    }

    private static Map<String, String> chosen(Format format, ApiRequest request) {
        Map<String, String> values = new HashMap<>();
        format.answerOptions()
                .forEach(option -> request.text(option.name()).ifPresent(value -> values.put(option.name(), value)));
        return values;
    }
}
