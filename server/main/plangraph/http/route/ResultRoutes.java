package plangraph.http.route;

import static plangraph.http.core.RouteParameter.number;
import static plangraph.http.core.RouteParameter.oneOf;
import static plangraph.http.core.RouteParameter.text;
import static plangraph.http.route.SharedParameters.LANGUAGE;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import plangraph.answer.Answers;
import plangraph.answer.Arguments;
import plangraph.answer.InvalidInput;
import plangraph.http.core.ApiRequest;
import plangraph.http.core.Response;
import plangraph.http.core.Route;
import plangraph.http.core.RouteFormat;
import plangraph.http.core.RouteParameter;
import plangraph.model.LocalizedText;
import plangraph.publish.files.AnswerCsv;
import plangraph.publish.files.AnswerFiles;
import plangraph.query.QueryCatalogue;
import plangraph.query.SavedQuery;

/** Declares the routes of the answers of saved queries. */
public final class ResultRoutes {
    private static final RouteFormat CSV = new RouteFormat("csv", "text/csv");
    private static final RouteFormat XLSX = new RouteFormat("xlsx", AnswerFiles.XLSX);
    private static final RouteFormat GRAPHML = new RouteFormat("graphml", AnswerFiles.GRAPHML);

    private static final InvalidInput.Fault NO_MARK = new InvalidInput.Fault(
            "bom",
            new LocalizedText(
                    "バイト順マークは Unicode のものです。charset=cp932 のときは外してください",
                    "a byte order mark belongs to Unicode; leave it out with charset=cp932"));

    private static final int MOST_ROWS = 5_000;
    private static final int MOST_LIMITED_CSV_ROWS = 10_000;

    private static final List<RouteParameter> PAGING = List.of(
            text("cursor", "the next of the page before"), number("limit", "rows of this page", 1_000, 1, MOST_ROWS));

    private static final List<RouteParameter> CSV_PARAMETERS = List.of(
            number("limit", "rows at most; without it, all", null, 1, MOST_LIMITED_CSV_ROWS),
            oneOf("bom", "begin with a byte order mark, as Excel wants", "false", List.of("true", "false")),
            oneOf(
                    "charset",
                    "cp932 is Japanese Windows; its last lines list the characters that it does not have",
                    "utf-8",
                    List.of("utf-8", "cp932")));

    private final QueryCatalogue catalogue;
    private final Answers answers;
    private final AnswerFiles files;

    public ResultRoutes(QueryCatalogue catalogue, Answers answers, AnswerFiles files) {
        this.catalogue = catalogue;
        this.answers = answers;
        this.files = files;
    }

    public List<Route> routes() {
        return List.of(
                route("", "getResults", "The answer of a saved query", PAGING)
                        .with(Route.Trait.DESCRIBED_FOR_EACH_QUERY)
                        .json("Answer")
                        .answersWith(this::json),
                route(RouteFormat.JSON.suffix(), "getResultsJson", "The same", PAGING)
                        .json("Answer")
                        .answersWith(this::json),
                route(
                                XLSX.suffix(),
                                "getResultsXlsx",
                                "The answer as an Excel file, all rows, their citations on a second sheet",
                                LANGUAGE)
                        .file(XLSX)
                        .handledBy(this::xlsx),
                route(
                                GRAPHML.suffix(),
                                "getResultsGraphml",
                                "The elements and relationships of the whole answer as GraphML",
                                List.of())
                        .file(GRAPHML)
                        .handledBy(this::graphml),
                route(CSV.suffix(), "getResultsCsv", "The answer as CSV, all rows", CSV_PARAMETERS)
                        .with(Route.Trait.DESCRIBED_FOR_EACH_QUERY, Route.Trait.MAY_TRUNCATE)
                        .file(CSV)
                        .handledBy(this::csv));
    }

    private static Route.Declaration route(String suffix, String id, String summary, List<RouteParameter> parameters) {
        return Route.get("/api/v1/queries/{id}/results" + suffix, id, summary)
                .parameters(parameters)
                .with(Route.Trait.TAKES_QUERY_PARAMETERS, Route.Trait.CHANGES_WITH_QUERIES);
    }

    /** Sends a file that is whole before its first byte is: what goes wrong is a problem, not half a file. */
    private Response xlsx(ApiRequest request) {
        SavedQuery query = QueryRoutes.query(catalogue, request);
        Arguments arguments = arguments(query, request);
        boolean english = request.text("lang").orElse("").equals("en");
        return Response.file(
                fileName(request, XLSX),
                XLSX.mediaType(),
                out -> files.xlsx(query, arguments, words -> english ? words.en() : words.ja(), request.now(), out));
    }

    private Response graphml(ApiRequest request) {
        SavedQuery query = QueryRoutes.query(catalogue, request);
        Arguments arguments = arguments(query, request);
        return Response.file(
                fileName(request, GRAPHML),
                GRAPHML.mediaType(),
                out -> files.graphml(query, arguments, request.now(), out));
    }

    private static String fileName(ApiRequest request, RouteFormat format) {
        return request.path("id") + format.suffix();
    }

    private Object json(ApiRequest request) {
        SavedQuery query = QueryRoutes.query(catalogue, request);
        return answers.answer(query, arguments(query, request), request.page(), request.now());
    }

    private Arguments arguments(SavedQuery query, ApiRequest request) {
        return request.checked(() -> answers.arguments(query, request.others(), request.now()));
    }

    /**
     * Sends rows as they come, and all of them, when there is no limit. With one they are few enough to be held until it is known
     * whether some were left out, for a header goes before the body.
     */
    private Response csv(ApiRequest request) {
        SavedQuery query = QueryRoutes.query(catalogue, request);
        boolean cp932 = request.text("charset").orElse("").equals("cp932");
        Arguments arguments = request.checked(() -> InvalidInput.all(
                cp932 && request.flag("bom") ? List.of(NO_MARK) : List.of(),
                () -> answers.arguments(query, request.others(), request.now())));
        String contentType = cp932 ? "text/csv; charset=windows-31j" : "text/csv; charset=utf-8";
        String name = query.id() + CSV.suffix();
        if (request.text("limit").isEmpty()) {
            return Response.file(
                    name,
                    contentType,
                    Map.of(Response.TRUNCATED, "false"),
                    out -> write(query, arguments, request, out));
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        boolean truncated = write(query, arguments, request, body);
        return Response.file(
                name, contentType, Map.of(Response.TRUNCATED, Boolean.toString(truncated)), body.toByteArray());
    }

    private boolean write(SavedQuery query, Arguments arguments, ApiRequest request, OutputStream out) {
        OptionalInt limit = request.text("limit")
                .map(Integer::parseInt)
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
        boolean cp932 = request.text("charset").orElse("").equals("cp932");
        AnswerCsv.Options options = new AnswerCsv.Options(limit, request.flag("bom"), cp932);
        return files.csv(query, arguments, options, out);
    }
}
