package plangraph.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import plangraph.answer.Answer;
import plangraph.body.NodeBody;
import plangraph.catalogue.SavedQuery;
import plangraph.graph.Graph;
import plangraph.graph.Revisions;
import plangraph.model.Basis;
import plangraph.model.Lack;

/** What is not known about an answer and why: from the answer itself, from records of discrepancies, from what the dataset lacks. */
final class Unknowns {
    private static final Pattern TYPE = Pattern.compile("[A-Z][A-Z_]{3,}");

    private final Graph graph;
    private final Language language;

    Unknowns(Graph graph, Language language) {
        this.graph = graph;
        this.language = language;
    }

    /** Records of where documents contradict each other about what the answer shows. */
    List<NodeBody> discrepancies(Answer answer, Optional<Counted> counted) {
        Map<String, NodeBody> found = new LinkedHashMap<>();
        counted.ifPresent(c -> c.discrepancies().forEach(d -> found.put(d.id(), d)));
        List<String> ids = answer.graph().nodes().stream().map(NodeBody::id).toList();
        graph.read("discrepancies-about", Map.of("ids", ids)).stream()
                .map(row -> NodeBody.of(row.get("discrepancy").asNode()))
                .forEach(d -> found.putIfAbsent(d.id(), d));
        return List.copyOf(found.values());
    }

    List<String> of(
            SavedQuery query, Answer answer, List<NodeBody> discrepancies, List<Lack> lacks, Documents documents) {
        List<String> said = new ArrayList<>();
        Optional.ofNullable(answer.explanation()).map(language::of).ifPresent(said::add);
        if (!query.isReviewed()) {
            said.add(language.say(Wording.NOT_REVIEWED));
        }
        if (answer.truncated()) {
            said.add(language.say(
                    Wording.TRUNCATED, answer.rowCount(), answer.rows().size()));
        }
        List<String> drafts = answer.sources().stream()
                .filter(source -> source.status().equals("draft"))
                .map(source -> language.quoted(source.title()))
                .toList();
        if (!drafts.isEmpty()) {
            said.add(language.say(Wording.DRAFT, language.list(drafts)));
        }
        long judged = answer.basisCounts().getOrDefault(Basis.ANALYST.word(), 0L);
        if (judged > 0) {
            said.add(language.say(Wording.ANALYST, judged));
        }
        discrepancies.forEach(discrepancy -> said.add(told(discrepancy, documents)));
        lacks.forEach(lack -> said.add(told(lack, documents)));
        return said;
    }

    private String told(NodeBody discrepancy, Documents documents) {
        return language.say(
                Wording.DISAGREE,
                discrepancy.title(),
                documents.title(field(discrepancy, "document")),
                language.quoted(field(discrepancy, "says")),
                documents.title(field(discrepancy, "otherDocument")),
                language.quoted(field(discrepancy, "otherSays")),
                field(discrepancy, "treatment"));
    }

    private static String field(NodeBody record, String name) {
        return record.properties().getOrDefault(name, "").toString();
    }

    private String told(Lack lack, Documents documents) {
        List<String> place = new ArrayList<>(List.of(documents.title(lack.document())));
        if (lack.lines() != null) {
            place.add(language.say(Wording.LINES, lack.lines().replace(";", "・")));
        }
        return language.say(Wording.LACK, language.of(lack.title()), language.of(lack.text()), String.join(" ", place));
    }

    /** Those about an element of the answer, and those about its plan that say why a relationship is not there to be found. */
    static List<Lack> lacks(SavedQuery query, Answer answer, List<NodeBody> discrepancies, Revisions.Now now) {
        Set<String> shown = new LinkedHashSet<>();
        answer.graph().nodes().forEach(node -> shown.add(node.id()));
        discrepancies.forEach(discrepancy -> shown.add(discrepancy.id()));
        Set<String> plans = new LinkedHashSet<>();
        answer.graph().nodes().forEach(node -> plans.add(field(node, "plan")));
        List<String> types =
                TYPE.matcher(query.cypher()).results().map(MatchResult::group).toList();
        return now.all().stream()
                .flatMap(revision -> revision.lines("lacks").stream())
                .map(Lack::of)
                .filter(lack -> lack.about().stream().anyMatch(shown::contains)
                        || (lack.about().stream().anyMatch(plans::contains)
                                && lack.relationships().stream().anyMatch(types::contains)))
                .toList();
    }
}
