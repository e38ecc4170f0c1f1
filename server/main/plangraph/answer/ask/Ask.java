package plangraph.answer.ask;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plangraph.answer.Answers;
import plangraph.answer.Choices;
import plangraph.answer.NodeBody;
import plangraph.answer.ask.AskResult.Suggestion;
import plangraph.answer.explore.Search;
import plangraph.model.Kind;
import plangraph.query.Parameter;
import plangraph.query.QueryCatalogue;
import plangraph.query.SavedQuery;
import plangraph.store.Graph;
import plangraph.store.Revisions;

/** Finds the saved queries that fit a sentence. What it knows is made at the first question after each change of the data or of the queries. */
public final class Ask {
    /** A few megabytes each. */
    private static final int LEXICONS = 4;

    private final Path words;
    private final QueryCatalogue catalogue;
    private final Choices choices;
    private final Search search;
    private final Graph graph;
    private final QuestionFrames frames;
    private final QuestionLimits limits;
    private final Narrowing narrowing;
    private final Cache<Made, Lexicon> lexicons =
            Caffeine.newBuilder().maximumSize(LEXICONS).build();

    /**
     * What a lexicon is good for.
     *
     * @param state of data and queries
     * @param dataset whose names it knows, when one was named
     */
    private record Made(String state, Optional<String> dataset) {}

    /** @param words the file of the words that people ask with; frames and limits of questions stand beside it */
    public Ask(Path words, QueryCatalogue catalogue, Choices choices, Answers answers, Search search, Graph graph) {
        this.words = words;
        this.catalogue = catalogue;
        this.choices = choices;
        this.search = search;
        this.graph = graph;
        this.frames = QuestionFrames.read(words.resolveSibling("question-frames.csv"));
        this.limits = QuestionLimits.read(words.resolveSibling("question-limits.csv"));
        this.narrowing = new Narrowing(answers);
    }

    /**
     * @param dataset that is asked about; without one, names of the first cities are known
     * @param inEither whether a word that both languages have, as SDGs, is in Japanese
     */
    public AskResult understand(String text, int limit, Optional<String> dataset, boolean inEither, Revisions.Now now) {
        Lexicon lexicon =
                lexicons.get(new Made(now.name() + catalogue.revision(), dataset), made -> make(dataset, now));
        Optional<String> searched = dataset.or(() -> Optional.of(now.city()));
        Understanding understanding = new Understanding(
                lexicon,
                narrowing,
                limits,
                topic -> search.find(topic, Optional.empty(), searched, 1, now).total() > 0,
                dataset,
                now);
        QuestionFrames.Framed framed = frames.in(text);
        List<AskResult> understood = framed.questions().stream()
                .map(question -> understanding.of(question, inEither))
                .toList();
        List<List<String>> others = framed.questions().stream()
                .map(question -> framed.questions().stream()
                        .filter(other -> !other.equals(question))
                        .toList())
                .toList();
        List<AskResult.Limit> untold = new ArrayList<>(
                understood.stream().flatMap(one -> one.limits().stream()).toList());
        if (!framed.opinion().isEmpty()) {
            untold.add(QuestionLimits.opinion(framed.opinion()));
        }
        List<Suggestion> matches =
                inTurns(withUnread(understood.stream().map(AskResult::matches).toList(), others));
        List<Suggestion> nearest =
                inTurns(withUnread(understood.stream().map(AskResult::nearest).toList(), others));
        return untold.isEmpty()
                ? new AskResult(matches.stream().limit(limit).toList(), nearest, untold)
                : new AskResult(
                        List.of(),
                        Stream.concat(matches.stream().limit(limit), nearest.stream())
                                .toList(),
                        untold);
    }

    /** What reads one question leaves the others unread. */
    private static List<List<Suggestion>> withUnread(List<List<Suggestion>> all, List<List<String>> others) {
        List<List<Suggestion>> told = new ArrayList<>();
        for (int at = 0; at < all.size(); at++) {
            List<String> unread = others.get(at);
            told.add(all.get(at).stream().map(one -> one.withUnread(unread)).toList());
        }
        return told;
    }

    /** The best of each question, then the second best of each. */
    private static List<Suggestion> inTurns(List<List<Suggestion>> all) {
        if (all.size() == 1) {
            return all.getFirst();
        }
        List<Suggestion> turns = new ArrayList<>();
        int longest = all.stream().mapToInt(List::size).max().orElse(0);
        for (int at = 0; at < longest; at++) {
            for (List<Suggestion> one : all) {
                if (at < one.size()) {
                    turns.add(one.get(at));
                }
            }
        }
        return turns;
    }

    private Lexicon make(Optional<String> dataset, Revisions.Now now) {
        Map<String, NodeBody> elements = new HashMap<>();
        List<String> named = dataset.map(now::with).orElseGet(now::named);
        graph.read("named-elements", Map.of("datasets", named)).stream()
                .map(row -> NodeBody.of(row.get("element").asNode()))
                .filter(element ->
                        Kind.of(element.label()).filter(Kind::isAnnotation).isEmpty())
                .forEach(element -> elements.put(element.id(), element));
        List<String> cities = dataset.map(List::of).orElseGet(now::namedCities);
        Map<String, Set<String>> offered = new HashMap<>();
        return new Lexicon(
                QuestionWords.read(words),
                catalogue.all(),
                elements.values(),
                (query, parameter) -> Choices.offered(parameter)
                        ? offered.computeIfAbsent(source(parameter), ignored -> offered(query, parameter, cities, now))
                        : elements.keySet(),
                now.spelling());
    }

    /** Parameters with the same source offer the same. */
    private static String source(Parameter parameter) {
        return parameter.choicesQuery().orElseGet(() -> "label " + parameter.labelWord());
    }

    private Set<String> offered(SavedQuery query, Parameter parameter, List<String> cities, Revisions.Now now) {
        return cities.stream()
                .flatMap(city -> choices.of(query, parameter, Map.of("dataset", city), now).choices().stream())
                .map(Choices.Choice::value)
                .collect(Collectors.toSet());
    }
}
