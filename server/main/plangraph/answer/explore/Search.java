package plangraph.answer.explore;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.neo4j.driver.Record;
import plangraph.answer.NodeBody;
import plangraph.model.Kind;
import plangraph.model.text.SearchTerms;
import plangraph.model.text.Spelling;
import plangraph.store.Graph;
import plangraph.store.Revisions;

/** Finds elements by their words, folded the same way as what was typed, and by how their names are read or said. */
public final class Search {
    /** Candidates that Neo4j has already put into rough order, to be put into fine order here. */
    private static final int CANDIDATES = 500;

    private static final Spelling AS_TYPED = new Spelling(List.of());

    private final Graph graph;
    private final KanaReadings readings;
    private final NamesByRevision names;

    public Search(Graph graph) {
        this.graph = graph;
        this.readings = new KanaReadings(graph);
        this.names = new NamesByRevision(graph);
    }

    /** @param groups how many of all hits are of which kind, in the order of the best of each */
    public record Hits(List<Hit> hits, List<Group> groups, long total) {}

    /** @param label of the elements */
    public record Group(String label, long count) {}

    /**
     * @param passage the words around the match, as they stand in the element
     * @param matched the part of the passage that matched
     * @param start where that part begins in the passage; -1 when the words stand apart
     * @param score 1 for a district whose title it is, 0.5 for others; towards 0 the further the match is from the title
     */
    public record Hit(NodeBody node, String passage, String matched, int start, double score) {}

    private record Candidate(NodeBody node, int place, int fine) {
        double score() {
            return 1.0 / (1 + place * 4 + fine);
        }
    }

    /** @param dataset that is looked in, with those that are no city; empty: every one */
    public Hits find(String asked, Optional<Kind> label, Optional<String> dataset, int limit, Revisions.Now now) {
        String typed = names.corrected(asked, now);
        SearchTerms terms = SearchTerms.of(typed, now.spelling());
        if (terms.terms().isEmpty()) {
            return new Hits(List.of(), List.of(), 0);
        }
        Map<String, KanaReadings.Place> read = new LinkedHashMap<>(names.called(typed, now));
        Set<String> called = Set.copyOf(read.keySet());
        readings.places(typed, now).forEach(read::putIfAbsent);
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("terms", terms.terms());
        parameters.put("longest", terms.longest());
        parameters.put("joined", terms.joined());
        parameters.put("read", List.copyOf(read.keySet()));
        parameters.put("label", label.map(Kind::word).orElse(null));
        parameters.put("datasets", now.within(dataset));
        int candidates = Math.max(CANDIDATES, limit);
        parameters.put("limit", candidates);
        List<Candidate> found = graph.read("search-hits", parameters).stream()
                .map(row -> candidate(row, terms, AS_TYPED.fold(typed).text(), now.spelling()))
                .map(candidate ->
                        called.contains(candidate.node().id()) ? new Candidate(candidate.node(), 0, 0) : candidate)
                .sorted(Comparator.comparingInt(Candidate::place).thenComparingInt(Candidate::fine))
                .toList();
        MatchedPassages passages = new MatchedPassages(terms, read, now.spelling());
        List<Group> groups = groups(found, found.size() < candidates ? Map.of() : counted(parameters));
        return new Hits(
                found.stream()
                        .limit(limit)
                        .map(candidate -> passages.hit(candidate.node(), candidate.score()))
                        .toList(),
                groups,
                groups.stream().mapToLong(Group::count).sum());
    }

    /**
     * Fine order. What is written as it was typed comes before its variants; matches that begin a word come before those inside
     * one, so that 境 finds 境町 before 環境; and districts come first.
     */
    private static Candidate candidate(Record row, SearchTerms terms, String asTyped, Spelling spelling) {
        NodeBody node = NodeBody.of(row.get("element").asNode());
        String title = spelling.fold(node.title()).text();
        int at = title.indexOf(terms.joined());
        boolean beginsWord = at >= 0 && (at == 0 || !isKanji(title.charAt(at)) || !isKanji(title.charAt(at - 1)));
        boolean variant = at >= 0 && !AS_TYPED.fold(node.title()).text().contains(asTyped);
        boolean district = Kind.of(node.label()).orElseThrow() == Kind.DISTRICT;
        int fine = (beginsWord ? 0 : 4) + (variant ? 2 : 0) + (district ? 0 : 1);
        return new Candidate(node, row.get("place").asInt(), fine);
    }

    private static boolean isKanji(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }

    private Map<String, Long> counted(Map<String, Object> parameters) {
        Map<String, Long> counts = new HashMap<>();
        graph.read("search-groups", parameters)
                .forEach(row ->
                        counts.put(row.get("label").asString(), row.get("count").asLong()));
        return counts;
    }

    /** @param counted of all hits, where there are more than were looked at */
    private static List<Group> groups(List<Candidate> found, Map<String, Long> counted) {
        Map<String, Long> counts = new LinkedHashMap<>();
        found.forEach(candidate -> counts.merge(candidate.node().label(), 1L, Long::sum));
        counts.putAll(counted);
        return counts.entrySet().stream()
                .map(entry -> new Group(entry.getKey(), entry.getValue()))
                .toList();
    }
}
