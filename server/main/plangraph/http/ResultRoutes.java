package plangraph.http;

import static plangraph.http.RouteParameter.number;
import static plangraph.http.RouteParameter.oneOf;
import static plangraph.http.RouteParameter.text;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.OptionalInt;
import plangraph.answer.Answers;
import plangraph.answer.Arguments;
import plangraph.answer.InvalidInput;
import plangraph.model.LocalizedText;
import plangraph.publish.files.AnswerCsv;
import plangraph.publish.files.AnswerFiles;
import plangraph.query.QueryCatalogue;
import plangraph.query.SavedQuery;

/** Routes of the answers of saved queries. */
final class ResultRoutes {
    static final String TRUNCATED = "X-Truncated";

    private static final InvalidInput.Fault NO_MARK = new InvalidInput.Fault(
            "bom",
            new LocalizedText(
                    "バイト順マークは Unicode のものです。charset=cp932 のときは外してください",
                    "a byte order mark belongs to Unicode; leave it out with charset=cp932"));

    private static final int MOST_ROWS = 5_000;
    private static final int MOST_LIMITED_CSV_ROWS = 10_000;

    private static final List<RouteParameter> PAGING = List.of(
            text("cursor", "the next of the page before"), number("limit", "rows of this page", 1_000, 1, MOST_ROWS));

    static final List<RouteParameter> LANGUAGE =
            List.of(oneOf("lang", "language of headings", "ja", List.of("ja", "en")));

    private static final List<RouteParameter> CSV = List.of(
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

    ResultRoutes(QueryCatalogue catalogue, Answers answers, AnswerFiles files) {
        this.catalogue = catalogue;
        this.answers = answers;
        this.files = files;
    }

    List<Route> routes() {
        return List.of(
                route("", "getResults", "The answer of a saved query", "Answer", PAGING, this::json),
                route(".json", "getResultsJson", "The same", "Answer", PAGING, this::json),
                route(
                        ".xlsx",
                        "getResultsXlsx",
                        "The answer as an Excel file, all rows, their citations on a second sheet",
                        AnswerFiles.XLSX,
                        LANGUAGE,
                        this::xlsx),
                route(
                        ".graphml",
                        "getResultsGraphml",
                        "The elements and relationships of the whole answer as GraphML",
                        AnswerFiles.GRAPHML,
                        List.of(),
                        this::graphml),
                route(".csv", "getResultsCsv", "The answer as CSV, all rows", Route.CSV, CSV, this::csv));
    }

    private static Route route(
            String ending,
            String id,
            String summary,
            String schema,
            List<RouteParameter> params,
            Route.Handler handler) {
        return new Route("/api/v1/queries/{id}/results" + ending, id, summary, params, schema, true, handler);
    }

    /** The file is whole before its first byte is sent: what goes wrong is a problem, not half a file. */
    private Object xlsx(ApiRequest asked) {
        SavedQuery query = QueryRoutes.query(catalogue, asked);
        Arguments arguments = arguments(query, asked);
        boolean english = asked.text("lang").orElse("").equals("en");
        OutputStream out = file(asked, "xlsx", AnswerFiles.XLSX);
        files.xlsx(query, arguments, words -> english ? words.en() : words.ja(), asked.now(), out);
        return Route.Sent.ALREADY;
    }

    private Object graphml(ApiRequest asked) {
        SavedQuery query = QueryRoutes.query(catalogue, asked);
        Arguments arguments = arguments(query, asked);
        files.graphml(query, arguments, asked.now(), file(asked, "graphml", AnswerFiles.GRAPHML));
        return Route.Sent.ALREADY;
    }

    private static OutputStream file(ApiRequest asked, String ending, String mediaType) {
        return asked.context()
                .contentType(mediaType)
                .header("Content-Disposition", "attachment; filename=\"" + asked.path("id") + "." + ending + "\"")
                .outputStream();
    }

    private Object json(ApiRequest asked) {
        SavedQuery query = QueryRoutes.query(catalogue, asked);
        return answers.answer(query, arguments(query, asked), asked.page(), asked.now());
    }

    private Arguments arguments(SavedQuery query, ApiRequest asked) {
        return asked.checked(() -> answers.arguments(query, asked.others(), asked.now()));
    }

    /**
     * Without a limit rows are sent as they come, and all of them. With one they are few enough to be held until it is known
     * whether some were left out, for a header goes before the body.
     */
    private Object csv(ApiRequest asked) {
        SavedQuery query = QueryRoutes.query(catalogue, asked);
        boolean cp932 = asked.text("charset").orElse("").equals("cp932");
        Arguments arguments = asked.checked(() -> InvalidInput.all(
                cp932 && asked.flag("bom") ? List.of(NO_MARK) : List.of(),
                () -> answers.arguments(query, asked.others(), asked.now())));
        var context = asked.context();
        context.contentType(cp932 ? "text/csv; charset=windows-31j" : "text/csv; charset=utf-8");
        context.header("Content-Disposition", "attachment; filename=\"" + query.id() + ".csv\"");
        if (asked.text("limit").isPresent()) {
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            boolean truncated = write(query, arguments, asked, body);
            context.header(TRUNCATED, Boolean.toString(truncated)).result(body.toByteArray());
        } else {
            context.header(TRUNCATED, "false");
            // Not closed: whoever closes a stream says that all of it was sent, also when writing has failed.
            write(query, arguments, asked, context.outputStream());
        }
        return Route.Sent.ALREADY;
    }

    private boolean write(SavedQuery query, Arguments arguments, ApiRequest asked, OutputStream out) {
        OptionalInt limit =
                asked.text("limit").map(Integer::parseInt).map(OptionalInt::of).orElse(OptionalInt.empty());
        boolean cp932 = asked.text("charset").orElse("").equals("cp932");
        AnswerCsv.Options options = new AnswerCsv.Options(limit, asked.flag("bom"), cp932);
        return files.csv(query, arguments, options, out);
    }
}
