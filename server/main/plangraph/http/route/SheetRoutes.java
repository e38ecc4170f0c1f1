package plangraph.http.route;

import static plangraph.http.route.SharedParameters.LANGUAGE;

import java.util.List;
import plangraph.answer.Answers;
import plangraph.answer.Arguments;
import plangraph.http.core.ApiRequest;
import plangraph.http.core.Route;
import plangraph.publish.sheet.AnswerSheet;
import plangraph.publish.sheet.Language;
import plangraph.publish.sheet.Sheets;
import plangraph.query.QueryCatalogue;
import plangraph.query.SavedQuery;

/** Declares the route of answer sheets as the viewer prints them; {@link ResultRoutes} has the files. */
public final class SheetRoutes {
    private final QueryCatalogue catalogue;
    private final Answers answers;
    private final Sheets sheets;

    public SheetRoutes(QueryCatalogue catalogue, Answers answers, Sheets sheets) {
        this.catalogue = catalogue;
        this.answers = answers;
        this.sheets = sheets;
    }

    public List<Route> routes() {
        return List.of(Route.get("/api/v1/queries/{id}/sheet", "getSheet", "The answer as an answer sheet")
                .parameters(LANGUAGE)
                .with(Route.Trait.TAKES_QUERY_PARAMETERS, Route.Trait.CHANGES_WITH_QUERIES)
                .json("Sheet")
                .answersWith(this::sheet));
    }

    private AnswerSheet sheet(ApiRequest request) {
        SavedQuery query = QueryRoutes.query(catalogue, request);
        Arguments arguments = request.checked(() -> answers.arguments(query, request.others(), request.now()));
        return sheets.sheet(query, arguments, Language.of(request.text("lang").orElse("ja")), request.now());
    }
}
