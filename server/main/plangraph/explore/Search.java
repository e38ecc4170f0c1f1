package plangraph.explore;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Record;
import plangraph.body.NodeBody;
import plangraph.graph.Graph;
import plangraph.model.Label;
import plangraph.text.Folded;
import plangraph.text.Spelling;

/** Finds elements by their words, folded the same way as what was typed. */
public final class Search {
    /** Candidates that Neo4j has already put into rough order, to be put into fine order here. */
    private static final int CANDIDATES = 500;

    /** Characters of context on each side of a match. */
    private static final int CONTEXT = 30;

    private static final List<String> FIELDS =
            List.of("titleEn", "reading", "text", "number", "series", "note", "footnote", "rawText");

    private final Graph graph;

    public Search(Graph graph) {
        this.graph = graph;
    }

    public record Hits(List<Hit> hits, long total) {}

    /**
     * @param passage the words around the match, as they stand in the element
     * @param matched the part of the passage that matched
     * @param score 1 for the very title, towards 0 the further the match is from it
     */
    public record Hit(NodeBody node, String passage, String matched, double score) {}

    private record Candidate(NodeBody node, int place, int fine) {}

    public Hits find(String typed, Optional<Label> label, int limit, Spelling spelling) {
        SearchTerms terms = SearchTerms.of(typed, spelling);
        if (terms.terms().isEmpty()) {
            return new Hits(List.of(), 0);
        }
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("terms", terms.terms());
        parameters.put("longest", terms.longest());
        parameters.put("joined", terms.joined());
        parameters.put("label", label.map(Label::word).orElse(null));
        parameters.put("limit", Math.max(CANDIDATES, limit));
        List<Hit> hits = graph.read("search-hits", parameters).stream()
                .map(row -> candidate(row, terms, spelling))
                .sorted(Comparator.comparingInt(Candidate::place).thenComparingInt(Candidate::fine))
                .limit(limit)
                .map(candidate -> hit(candidate, terms, spelling))
                .toList();
        long total = hits.size() < limit
                ? hits.size()
                : graph.read("search-total", parameters).getFirst().get("total").asLong();
        return new Hits(hits, total);
    }

    /** Fine order: matches that begin a word come before those inside one, so that 境 finds 境町 before 環境. */
    private static Candidate candidate(Record row, SearchTerms terms, Spelling spelling) {
        NodeBody node = NodeBody.of(row.get("element").asNode());
        String title = spelling.fold(node.title()).text();
        int at = title.indexOf(terms.joined());
        boolean beginsWord = at >= 0 && (at == 0 || !isKanji(title.charAt(at)) || !isKanji(title.charAt(at - 1)));
        int kind = Label.of(node.label()).orElseThrow() == Label.DISTRICT ? 0 : 1;
        return new Candidate(node, row.get("place").asInt(), (beginsWord ? 0 : 2) + kind);
    }

    private static boolean isKanji(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }

    private static Hit hit(Candidate candidate, SearchTerms terms, Spelling spelling) {
        double score = 1.0 / (1 + candidate.place() * 4 + candidate.fine());
        Optional<Hit> whole = passage(candidate.node(), terms.joined(), score, spelling);
        return whole.or(() -> passage(candidate.node(), terms.longest(), score, spelling))
                .orElseGet(() -> new Hit(candidate.node(), candidate.node().title(), "", score));
    }

    private static Optional<Hit> passage(NodeBody node, String term, double score, Spelling spelling) {
        Optional<Hit> inTitle = passage(node, node.title(), term, score, spelling);
        if (inTitle.isPresent()) {
            return inTitle;
        }
        return FIELDS.stream()
                .filter(node.properties()::containsKey)
                .map(field -> passage(node, String.valueOf(node.properties().get(field)), term, score, spelling))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Hit> passage(NodeBody node, String raw, String term, double score, Spelling spelling) {
        Folded folded = spelling.fold(raw);
        int at = folded.text().indexOf(term);
        if (at < 0) {
            return Optional.empty();
        }
        int start = folded.start(at);
        int end = folded.end(at + term.length() - 1);
        int from = raw.offsetByCodePoints(start, -Math.min(CONTEXT, raw.codePointCount(0, start)));
        int to = raw.offsetByCodePoints(end, Math.min(CONTEXT, raw.codePointCount(end, raw.length())));
        String passage = (from > 0 ? "…" : "") + raw.substring(from, to) + (to < raw.length() ? "…" : "");
        return Optional.of(new Hit(node, passage, raw.substring(start, end), score));
    }
}
