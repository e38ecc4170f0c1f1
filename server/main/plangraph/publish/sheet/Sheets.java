package plangraph.publish.sheet;

import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import plangraph.answer.Answer;
import plangraph.answer.Answers;
import plangraph.answer.Arguments;
import plangraph.answer.Citations;
import plangraph.answer.ElementCache;
import plangraph.answer.NodeBody;
import plangraph.answer.NodeRef;
import plangraph.answer.PageRequest;
import plangraph.answer.explore.RevisionChanges;
import plangraph.model.Change;
import plangraph.model.Lack;
import plangraph.query.SavedQuery;
import plangraph.store.Graph;
import plangraph.store.Revisions;

/** Makes answer sheets. */
public final class Sheets {
    /** A sheet is read by people; who wants more rows takes a spreadsheet, and the sheet says so. */
    private static final PageRequest ROWS = new PageRequest(0, 2_000);

    private static final int UPRIGHT_COLUMNS = 5;

    private final Answers answers;
    private final ElementCache known;
    private final Citations citations;
    private final Graph graph;
    private final Clock clock;

    /** @param clock in whose zone times are told */
    public Sheets(Answers answers, ElementCache known, Graph graph, Clock clock) {
        this.answers = answers;
        this.known = known;
        this.citations = new Citations(graph);
        this.graph = graph;
        this.clock = clock;
    }

    public AnswerSheet sheet(SavedQuery query, Arguments arguments, Language language, Revisions.Now now) {
        Answer answer = answers.answer(query, arguments, ROWS, now);
        Optional<SheetPopulation> counted =
                answers.population(query, arguments, now).map(members -> SheetPopulation.of(members, graph));
        SheetUnknowns unknowns = new SheetUnknowns(graph, language);
        List<NodeBody> discrepancies = unknowns.discrepancies(answer, counted);
        List<Lack> lacks = SheetUnknowns.lacks(query, answer, discrepancies, now);
        SheetDocuments documents = documents(answer, counted, discrepancies, lacks, now, language);
        SheetQuestion asked = SheetQuestion.of(query, answer.parameters(), known, now, language);
        SheetCitations cited = new SheetCitations(answer, citations.of(elementsIn(answer)), language);
        SheetTable.Split split = new SheetTable(answer, cited, language).split();
        return new AnswerSheet(
                language.word(),
                split.table().columns().size() > UPRIGHT_COLUMNS,
                SheetFacts.headings(language),
                language.of(query.title()),
                asked.question(),
                asked.parameters(),
                new SheetSentences(answer, documents, language).of(counted),
                split.common(),
                split.table(),
                cited.documents(),
                SheetFacts.bases(answer, language),
                unknowns.of(query, answer, discrepancies, lacks, documents),
                SheetFacts.record(answer, now, language, clock.getZone()),
                query.cypher());
    }

    public AnswerSheet changes(RevisionChanges.Difference difference, Language language, Revisions.Now now) {
        List<Change> shown = difference.changes().stream().limit(ROWS.limit()).toList();
        return new ChangeSheet(difference, language, clock.getZone())
                .of(new ChangeTable(shown, known, now.name(), language).of(shown), now, clock.instant());
    }

    private static Set<String> elementsIn(Answer answer) {
        return answer.rows().stream()
                .flatMap(row -> row.values().stream())
                .flatMap(cell -> SheetCitations.members(cell).stream())
                .filter(NodeRef.class::isInstance)
                .map(member -> ((NodeRef) member).id())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private SheetDocuments documents(
            Answer answer,
            Optional<SheetPopulation> counted,
            List<NodeBody> discrepancies,
            List<Lack> lacks,
            Revisions.Now now,
            Language language) {
        Set<String> ids = new LinkedHashSet<>();
        answer.sources().forEach(source -> ids.add(source.document()));
        counted.ifPresent(c -> ids.addAll(c.members().documents()));
        for (NodeBody discrepancy : discrepancies) {
            ids.add(String.valueOf(discrepancy.properties().get("document")));
            ids.add(String.valueOf(discrepancy.properties().get("otherDocument")));
        }
        lacks.forEach(lack -> ids.add(lack.document()));
        Map<String, NodeBody> byId = new HashMap<>();
        known.find(ids, now.name()).forEach(document -> byId.put(document.id(), document));
        return new SheetDocuments(byId, language);
    }
}
