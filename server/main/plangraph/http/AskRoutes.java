package plangraph.http;

import static plangraph.http.RouteParameter.number;
import static plangraph.http.RouteParameter.oneOf;
import static plangraph.http.RouteParameter.sentence;
import static plangraph.http.RouteParameter.text;

import java.util.List;
import plangraph.answer.ask.Ask;
import plangraph.model.LocalizedText;

/** The route of the question box. */
final class AskRoutes {
    /** A question that is spoken in a minute; a page of text is none. */
    static final int LONGEST = 300;

    private final Ask ask;

    AskRoutes(Ask ask) {
        this.ask = ask;
    }

    List<Route> routes() {
        return List.of(new Route(
                "/api/v1/ask",
                "ask",
                "Saved queries that a sentence asks, with their parameters filled in from its words",
                List.of(
                        sentence("text", new LocalizedText("日本語か英語の質問", "a question in Japanese or English"), LONGEST),
                        text(
                                "dataset",
                                "the city asked about, whose names are recognised; without it, the first eight"),
                        oneOf(
                                "lang",
                                "language of the sentences where the question is one word of either, as SDGs or KPI",
                                "en",
                                List.of("ja", "en")),
                        number("limit", "how many matches at most", 5, 1, 50)),
                "Understood",
                false,
                asked -> ask.understand(
                        asked.text("text").orElse(""),
                        asked.number("limit", 5),
                        SharedParameters.dataset(asked),
                        asked.text("lang").filter("ja"::equals).isPresent(),
                        asked.now())));
    }
}
