package plangraph.http;

import static plangraph.http.ParamSpec.number;
import static plangraph.http.ParamSpec.oneOf;
import static plangraph.http.ParamSpec.text;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plangraph.answer.AnswerCsv;
import plangraph.answer.Answers;
import plangraph.answer.Arguments;
import plangraph.answer.Choices;
import plangraph.answer.Gaps;
import plangraph.body.BadRequest;
import plangraph.body.NotFound;
import plangraph.catalogue.Catalogue;
import plangraph.catalogue.Column;
import plangraph.catalogue.Parameter;
import plangraph.catalogue.SavedQuery;
import plangraph.model.Words;

/** Routes of the saved queries: the catalogue, choices, answers, gaps. */
final class QueryRoutes {
    private static final int MOST_ROWS = 5_000;
    private static final int MOST_CSV_ROWS = 10_000_000;

    private final Catalogue catalogue;
    private final Answers answers;
    private final AnswerCsv csv;
    private final Choices choices;
    private final Gaps gaps;

    QueryRoutes(Catalogue catalogue, Answers answers, AnswerCsv csv, Choices choices, Gaps gaps) {
        this.catalogue = catalogue;
        this.answers = answers;
        this.csv = csv;
        this.choices = choices;
        this.gaps = gaps;
    }

    static final List<ParamSpec> PAGING = List.of(
            text("cursor", "the next of the page before"), number("limit", "rows of this page", 1_000, 1, MOST_ROWS));

    static final List<ParamSpec> CSV = List.of(
            number("limit", "rows at most; without it, all", MOST_CSV_ROWS, 1, MOST_CSV_ROWS),
            oneOf("bom", "begin with a byte order mark, as Excel wants", "false", List.of("true", "false")));

    List<Route> routes() {
        return List.of(
                route("/queries", "listQueries", "The saved queries", "QueryList", List.of(), false, asked -> list()),
                route(
                        "/queries/{id}",
                        "getQuery",
                        "One saved query with its Cypher",
                        "Query",
                        List.of(),
                        false,
                        asked -> full(query(asked))),
                route(
                        "/queries/{id}/choices/{param}",
                        "listChoices",
                        "What a parameter may be, by name",
                        "Choices",
                        List.of(),
                        true,
                        this::choices),
                route(
                        "/queries/{id}/results",
                        "getResults",
                        "The answer of a saved query",
                        "Answer",
                        PAGING,
                        true,
                        this::results),
                route(
                        "/queries/{id}/results.json",
                        "getResultsJson",
                        "The answer of a saved query",
                        "Answer",
                        PAGING,
                        true,
                        this::results),
                route(
                        "/queries/{id}/results.csv",
                        "getResultsCsv",
                        "The answer as CSV, all rows",
                        "csv",
                        CSV,
                        true,
                        this::csv),
                route(
                        "/gaps",
                        "listGaps",
                        "Every gap rule with its count by basis",
                        "GapList",
                        List.of(),
                        false,
                        asked -> gaps.count(asked.now())));
    }

    private static Route route(
            String path,
            String id,
            String summary,
            String schema,
            List<ParamSpec> params,
            boolean open,
            Route.Handler handler) {
        return new Route("/api/v1" + path, id, summary, params, schema, open, handler);
    }

    record QueryList(List<QueryBody> queries) {}

    record QueryBody(
            String id,
            String revision,
            Words title,
            List<String> question,
            List<String> tags,
            List<ParamBody> params,
            List<ColumnBody> columns,
            List<String> views,
            Words whenEmpty) {}

    record FullQuery(
            String id,
            String revision,
            Words title,
            List<String> question,
            List<String> tags,
            List<ParamBody> params,
            List<ColumnBody> columns,
            List<String> views,
            Words whenEmpty,
            String cypher) {}

    record ParamBody(
            String name, String type, @Nullable String label, boolean required, Words title, boolean hasChoices) {}

    record ColumnBody(String name, Words title, String type) {}

    private QueryList list() {
        return new QueryList(catalogue.all().stream().map(QueryRoutes::brief).toList());
    }

    private static QueryBody brief(SavedQuery q) {
        return new QueryBody(
                q.id(),
                q.revision(),
                q.title(),
                q.question(),
                q.tags(),
                params(q),
                columns(q),
                q.views(),
                q.whenEmpty());
    }

    private static FullQuery full(SavedQuery q) {
        return new FullQuery(
                q.id(),
                q.revision(),
                q.title(),
                q.question(),
                q.tags(),
                params(q),
                columns(q),
                q.views(),
                q.whenEmpty(),
                q.cypher());
    }

    private static List<ParamBody> params(SavedQuery query) {
        return query.params().stream()
                .map(p -> new ParamBody(
                        p.name(), p.type().word(), p.labelWord(), p.required(), p.title(), Choices.offered(p)))
                .toList();
    }

    private static List<ColumnBody> columns(SavedQuery query) {
        return query.columns().stream()
                .map((Column c) -> new ColumnBody(c.name(), c.title(), c.type().word()))
                .toList();
    }

    SavedQuery query(Asked asked) {
        String id = asked.path("id");
        return catalogue
                .find(id)
                .orElseThrow(() -> new NotFound("No saved query is called '" + id + "'; /api/v1/queries lists them"));
    }

    private Object choices(Asked asked) {
        SavedQuery query = query(asked);
        String name = asked.path("param");
        Parameter parameter = query.param(name)
                .filter(Choices::offered)
                .orElseThrow(() -> new NotFound("The query " + query.id() + " offers no choices for '" + name + "'"));
        return choices.of(parameter, asked.others(), asked.now());
    }

    private Object results(Asked asked) {
        SavedQuery query = query(asked);
        return answers.answer(query, arguments(query, asked), asked.page(), asked.now());
    }

    private Arguments arguments(SavedQuery query, Asked asked) {
        Map<String, String> given = new LinkedHashMap<>(asked.others());
        // Both lists of faults are reported: the route's own and the query's.
        asked.faults().forEach(fault -> given.remove(fault.parameter()));
        Optional<Arguments> arguments = Optional.empty();
        List<BadRequest.Fault> faults = new ArrayList<>();
        try {
            arguments = Optional.of(answers.arguments(query, given, asked.now()));
        } catch (BadRequest e) {
            faults.addAll(e.faults());
        }
        asked.refuse(faults);
        return arguments.orElseThrow();
    }

    private Object csv(Asked asked) {
        SavedQuery query = query(asked);
        Arguments arguments = arguments(query, asked);
        var context = asked.context();
        context.contentType("text/csv; charset=utf-8");
        context.header("Content-Disposition", "attachment; filename=\"" + query.id() + ".csv\"");
        int limit = asked.number("limit", MOST_CSV_ROWS);
        try (var out = new OutputStreamWriter(context.outputStream(), StandardCharsets.UTF_8)) {
            if (asked.text("bom").orElse("false").equals("true")) {
                out.write('\uFEFF');
            }
            csv.write(query, arguments, limit, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Route.Sent.ALREADY;
    }
}
