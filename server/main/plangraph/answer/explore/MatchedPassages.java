package plangraph.answer.explore;

import java.util.Map;
import java.util.Optional;
import plangraph.answer.NodeBody;
import plangraph.answer.Topic;
import plangraph.model.text.Folded;
import plangraph.model.text.SearchTerms;
import plangraph.model.text.Spelling;

/** Shows where an element matches, in the words of the element. */
final class MatchedPassages {
    /** Characters of context on each side of a match. */
    private static final int CONTEXT = 30;

    private static final String CUT = "…";

    private final SearchTerms terms;
    private final Map<String, KanaReadings.Place> read;
    private final Spelling spelling;

    MatchedPassages(SearchTerms terms, Map<String, KanaReadings.Place> read, Spelling spelling) {
        this.terms = terms;
        this.read = read;
        this.spelling = spelling;
    }

    Search.Hit hit(NodeBody node, double score) {
        return passage(node, terms.joined(), score)
                .or(() -> Optional.ofNullable(read.get(node.id()))
                        .map(place -> around(node, node.title(), place.start(), place.end(), score)))
                .or(() -> passage(node, terms.longest(), score))
                .orElseGet(() -> new Search.Hit(node, node.title(), "", -1, score));
    }

    private Optional<Search.Hit> passage(NodeBody node, String term, double score) {
        Optional<Search.Hit> inTitle = passage(node, node.title(), term, score);
        if (inTitle.isPresent()) {
            return inTitle;
        }
        return Topic.FIELDS.stream()
                .filter(node.properties()::containsKey)
                .map(field -> passage(node, String.valueOf(node.properties().get(field)), term, score))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Search.Hit> passage(NodeBody node, String raw, String term, double score) {
        Folded folded = spelling.fold(raw);
        int at = folded.text().indexOf(term);
        return at < 0
                ? Optional.empty()
                : Optional.of(around(node, raw, folded.start(at), folded.end(at + term.length() - 1), score));
    }

    private static Search.Hit around(NodeBody node, String raw, int start, int end, double score) {
        int from = raw.offsetByCodePoints(start, -Math.min(CONTEXT, raw.codePointCount(0, start)));
        int to = raw.offsetByCodePoints(end, Math.min(CONTEXT, raw.codePointCount(end, raw.length())));
        String before = (from > 0 ? CUT : "") + raw.substring(from, start);
        String matched = raw.substring(start, end);
        String passage = before + matched + raw.substring(end, to) + (to < raw.length() ? CUT : "");
        return new Search.Hit(node, passage, matched, before.length(), score);
    }
}
