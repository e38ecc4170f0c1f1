package plangraph.http.route;

import static plangraph.http.route.SharedParameters.LANGUAGE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import plangraph.answer.Answers;
import plangraph.answer.Arguments;
import plangraph.http.core.ApiRequest;
import plangraph.http.core.Response;
import plangraph.http.core.Route;
import plangraph.http.core.RouteFormat;
import plangraph.publish.sheet.AnswerSheet;
import plangraph.publish.sheet.DocxSheet;
import plangraph.publish.sheet.Language;
import plangraph.publish.sheet.MarkdownSheet;
import plangraph.publish.sheet.Sheets;
import plangraph.query.QueryCatalogue;
import plangraph.query.SavedQuery;

/** Declares the routes of answer sheets: the model that the viewer prints, and the same as files. */
public final class SheetRoutes {
    static final RouteFormat DOCX =
            new RouteFormat("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    static final RouteFormat MARKDOWN = new RouteFormat("md", "text/markdown");

    private final QueryCatalogue catalogue;
    private final Answers answers;
    private final Sheets sheets;

    public SheetRoutes(QueryCatalogue catalogue, Answers answers, Sheets sheets) {
        this.catalogue = catalogue;
        this.answers = answers;
        this.sheets = sheets;
    }

    public List<Route> routes() {
        return List.of(
                route("/sheet", "getSheet", "The answer as a sheet to lay before a council")
                        .json("Sheet")
                        .answersWith(this::sheet),
                route("/results.docx", "getResultsDocx", "The answer sheet as a Word file")
                        .file(DOCX)
                        .handledBy(request -> docx(request.path("id"), sheet(request))),
                route("/results.md", "getResultsMarkdown", "The answer sheet as Markdown")
                        .file(MARKDOWN)
                        .handledBy(request -> markdown(request.path("id"), sheet(request))));
    }

    private static Route.Declaration route(String ending, String id, String summary) {
        return Route.get("/api/v1/queries/{id}" + ending, id, summary)
                .parameters(LANGUAGE)
                .with(Route.Trait.TAKES_QUERY_PARAMETERS, Route.Trait.CHANGES_WITH_QUERIES);
    }

    private AnswerSheet sheet(ApiRequest request) {
        SavedQuery query = QueryRoutes.query(catalogue, request);
        Arguments arguments = request.checked(() -> answers.arguments(query, request.others(), request.now()));
        return sheets.sheet(query, arguments, Language.of(request.text("lang").orElse("ja")), request.now());
    }

    /** @param name of the file, without its ending */
    static Response docx(String name, AnswerSheet sheet) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        try {
            DocxSheet.write(sheet, body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Response.file(name + DOCX.suffix(), DOCX.mediaType(), body.toByteArray());
    }

    /** @param name of the file, without its ending */
    static Response markdown(String name, AnswerSheet sheet) {
        byte[] body = MarkdownSheet.of(sheet).getBytes(StandardCharsets.UTF_8);
        return Response.file(name + MARKDOWN.suffix(), MARKDOWN.mediaType() + "; charset=utf-8", body);
    }
}
