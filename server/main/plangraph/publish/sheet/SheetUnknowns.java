package plangraph.publish.sheet;

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
import plangraph.answer.NodeBody;
import plangraph.model.Basis;
import plangraph.model.Lack;
import plangraph.query.SavedQuery;
import plangraph.store.Graph;
import plangraph.store.Revisions;

/** What is not known about an answer and why: from the answer itself, from records of discrepancies, from what the dataset lacks. */
final class SheetUnknowns {
    private static final Pattern TYPE = Pattern.compile("[A-Z][A-Z_]{3,}");

    private final Graph graph;
    private final Language language;

    SheetUnknowns(Graph graph, Language language) {
        this.graph = graph;
        this.language = language;
    }

    /** Records of where documents contradict each other about what the answer shows. */
    List<NodeBody> discrepancies(Answer answer, Optional<SheetPopulation> counted) {
        Map<String, NodeBody> found = new LinkedHashMap<>();
        counted.ifPresent(c -> c.discrepancies().forEach(d -> found.put(d.id(), d)));
        List<String> ids = answer.graph().nodes().stream().map(NodeBody::id).toList();
        graph.read("discrepancies-about", Map.of("ids", ids)).stream()
                .map(row -> NodeBody.of(row.get("discrepancy").asNode()))
                .forEach(d -> found.putIfAbsent(d.id(), d));
        return List.copyOf(found.values());
    }

    List<String> of(
            SavedQuery query, Answer answer, List<NodeBody> discrepancies, List<Lack> lacks, SheetDocuments documents) {
        List<String> said = new ArrayList<>();
        Optional.ofNullable(answer.explanation()).map(language::of).ifPresent(said::add);
        if (!query.isReviewed()) {
            said.add(language.say(SheetWording.NOT_REVIEWED));
        }
        if (answer.truncated()) {
            said.add(language.say(
                    SheetWording.TRUNCATED, answer.rowCount(), answer.rows().size()));
        }
        List<String> drafts = answer.sources().stream()
                .filter(source -> source.status().equals("draft"))
                .map(source -> language.quoted(source.title()))
                .toList();
        if (!drafts.isEmpty()) {
            said.add(language.say(SheetWording.DRAFT, language.list(drafts)));
        }
        long judged = answer.basisCounts().getOrDefault(Basis.ANALYST.word(), 0L);
        if (judged > 0) {
            said.add(language.say(SheetWording.ANALYST, judged));
        }
        discrepancies.forEach(discrepancy -> said.add(told(discrepancy, documents)));
        lacks.forEach(lack -> said.add(told(lack, documents)));
        return said;
    }

    private String told(NodeBody discrepancy, SheetDocuments documents) {
        return language.say(
                SheetWording.DISAGREE,
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

    private String told(Lack lack, SheetDocuments documents) {
        List<String> place = new ArrayList<>(List.of(documents.title(lack.document())));
        if (lack.lines() != null) {
            place.add(language.say(SheetWording.LINES, lack.lines().replace(";", "・")));
        }
        return language.say(
                SheetWording.LACK, language.of(lack.title()), language.of(lack.text()), String.join(" ", place));
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
