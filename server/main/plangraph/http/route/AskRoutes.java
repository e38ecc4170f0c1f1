package plangraph.http.route;

import static plangraph.http.core.RouteParameter.number;
import static plangraph.http.core.RouteParameter.oneOf;
import static plangraph.http.core.RouteParameter.sentence;
import static plangraph.http.core.RouteParameter.text;

import java.util.List;
import plangraph.answer.ask.Ask;
import plangraph.http.core.Route;
import plangraph.model.LocalizedText;

/** Declares the route of the question box. */
public final class AskRoutes {
    /** Allows a question as it stands in the minutes, with what is said before it; several pages are none. */
    private static final int LONGEST = 2_000;

    private final Ask ask;

    public AskRoutes(Ask ask) {
        this.ask = ask;
    }

    public List<Route> routes() {
        return List.of(Route.get(
                        "/api/v1/ask",
                        "ask",
                        "Saved queries that fit a sentence, with their parameters filled in from its words")
                .parameters(List.of(
                        sentence("text", new LocalizedText("日本語か英語の質問", "a question in Japanese or English"), LONGEST),
                        text(
                                "dataset",
                                "the city asked about, whose names are recognised; without it, the first eight"),
                        oneOf(
                                "lang",
                                "language of the sentences where the question is one word of either, as SDGs or KPI",
                                "en",
                                List.of("ja", "en")),
                        number("limit", "how many matches at most", 5, 1, 50)))
                .with(Route.Trait.CHANGES_WITH_QUERIES)
                .json("Understood")
                .answersWith(request -> ask.understand(
                        request.text("text").orElse(""),
                        request.number("limit", 5),
                        SharedParameters.dataset(request),
                        request.text("lang").filter("ja"::equals).isPresent(),
                        request.now())));
    }
}
