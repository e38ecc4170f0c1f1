package plangraph.answer.ask;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
    /** Below, nothing is claimed. */
    private static final double SURE = 0.45;

    /** Beside a sure one, others may be meant too; what fits much worse is noise. */
    private static final double ALSO = 0.3;

    private static final double OF_THE_BEST = 0.4;

    private static final double NEAR = 0.2;
    private static final int NEAREST = 3;

    /** A few megabytes each. */
    private static final int LEXICONS = 4;

    /** Finding the words in some element says less than answering a question about it. */
    private static final double FOUND = 0.9;

    private final Path words;
    private final QueryCatalogue catalogue;
    private final Choices choices;
    private final Search search;
    private final Graph graph;
    private final Cache<Made, Lexicon> lexicons =
            Caffeine.newBuilder().maximumSize(LEXICONS).build();

    /**
     * What a lexicon is good for.
     *
     * @param state of data and queries
     * @param dataset whose names it knows, when one was named
     */
    private record Made(String state, Optional<String> dataset) {}

    /** @param words the file of the words that people ask with */
    public Ask(Path words, QueryCatalogue catalogue, Choices choices, Search search, Graph graph) {
        this.words = words;
        this.catalogue = catalogue;
        this.choices = choices;
        this.search = search;
        this.graph = graph;
    }

    /**
     * @param dataset that is asked about; without one, names of the first cities are known
     * @param inEither whether a word that both languages have, as SDGs, is in Japanese
     */
    public AskResult understand(String text, int limit, Optional<String> dataset, boolean inEither, Revisions.Now now) {
        Lexicon lexicon =
                lexicons.get(new Made(now.name() + catalogue.revision(), dataset), made -> make(dataset, now));
        Sentence sentence = lexicon.sentence(text, inEither);
        List<Mention> mentions = lexicon.mentions(sentence);
        List<Fit> fits = lexicon.fits(sentence, mentions);
        SuggestionText telling = new SuggestionText(sentence, dataset);
        List<Suggestion> matches =
                new ArrayList<>(sure(fits).stream().map(telling::query).toList());
        boolean anyQuery = !matches.isEmpty();
        List<SentenceTopic> topics = lexicon.topics(sentence, mentions);
        Optional<String> searched = dataset.or(() -> Optional.of(now.city()));
        Optional<SentenceTopic> found = topics.stream()
                .filter(topic -> !topic.words().isBlank())
                .filter(topic -> search.find(topic.words(), Optional.empty(), searched, 1, now)
                                .total()
                        > 0)
                .findFirst();
        found.ifPresent(topic -> matches.add(telling.search(topic.words(), topic.share() * FOUND)));
        matches.sort(Comparator.comparingDouble(Suggestion::score).reversed());
        return new AskResult(
                matches.stream().limit(limit).toList(),
                anyQuery ? List.of() : nearest(fits, topics.getLast(), found.isPresent(), telling, text));
    }

    /** Those that may be claimed: one that is sure, and others that come near it. */
    private static List<Fit> sure(List<Fit> fits) {
        List<Fit> asked = fits.stream().filter(Fit::asked).toList();
        if (asked.isEmpty() || asked.getFirst().score() < SURE) {
            return List.of();
        }
        double least = Math.max(ALSO, asked.getFirst().score() * OF_THE_BEST);
        return asked.stream().filter(fit -> fit.score() >= least).toList();
    }

    /** For a person to choose from: queries that may be meant, and the search for what was typed. */
    private static List<Suggestion> nearest(
            List<Fit> fits, SentenceTopic topic, boolean found, SuggestionText telling, String text) {
        List<Suggestion> nearest = new ArrayList<>(fits.stream()
                .filter(fit -> fit.score() >= NEAR)
                .limit(NEAREST)
                .map(telling::query)
                .toList());
        if (!found) {
            nearest.add(telling.search(topic.words().isBlank() ? text.strip() : topic.words(), 0));
        }
        return nearest;
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
