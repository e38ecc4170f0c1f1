package plangraph.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import plangraph.answer.Answers;
import plangraph.answer.Arguments;
import plangraph.publish.sheet.AnswerSheet;
import plangraph.publish.sheet.DocxSheet;
import plangraph.publish.sheet.Language;
import plangraph.publish.sheet.MarkdownSheet;
import plangraph.publish.sheet.Sheets;
import plangraph.query.QueryCatalogue;
import plangraph.query.SavedQuery;

/** Routes of answer sheets: the model that the viewer prints, and the same as files. */
final class SheetRoutes {
    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    static final String MARKDOWN = "text/markdown";

    private final QueryCatalogue catalogue;
    private final Answers answers;
    private final Sheets sheets;

    SheetRoutes(QueryCatalogue catalogue, Answers answers, Sheets sheets) {
        this.catalogue = catalogue;
        this.answers = answers;
        this.sheets = sheets;
    }

    List<Route> routes() {
        return List.of(
                route("/sheet", "getSheet", "The answer as a sheet to lay before a council", "Sheet", this::sheet),
                route("/results.docx", "getResultsDocx", "The answer sheet as a Word file", DOCX, this::docx),
                route("/results.md", "getResultsMarkdown", "The answer sheet as Markdown", MARKDOWN, this::markdown));
    }

    private static Route route(String ending, String id, String summary, String schema, Route.Handler handler) {
        return new Route("/api/v1/queries/{id}" + ending, id, summary, ResultRoutes.LANGUAGE, schema, true, handler);
    }

    private AnswerSheet sheet(ApiRequest asked) {
        SavedQuery query = QueryRoutes.query(catalogue, asked);
        Arguments arguments = asked.checked(() -> answers.arguments(query, asked.others(), asked.now()));
        return sheets.sheet(query, arguments, Language.of(asked.text("lang").orElse("ja")), asked.now());
    }

    private Object docx(ApiRequest asked) {
        return docx(asked, asked.path("id"), sheet(asked));
    }

    private Object markdown(ApiRequest asked) {
        return markdown(asked, asked.path("id"), sheet(asked));
    }

    /** @param name of the file, without its ending */
    static Object docx(ApiRequest asked, String name, AnswerSheet sheet) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        try {
            DocxSheet.write(sheet, body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file(asked, name + ".docx", DOCX, body.toByteArray());
    }

    static Object markdown(ApiRequest asked, String name, AnswerSheet sheet) {
        byte[] body = MarkdownSheet.of(sheet).getBytes(StandardCharsets.UTF_8);
        return file(asked, name + ".md", MARKDOWN + "; charset=utf-8", body);
    }

    private static Object file(ApiRequest asked, String name, String mediaType, byte[] body) {
        asked.context()
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .contentType(mediaType)
                .result(body);
        return Route.Sent.ALREADY;
    }
}
