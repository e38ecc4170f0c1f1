package plangraph.sheet;

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
import plangraph.answer.KnownElements;
import plangraph.body.NodeBody;
import plangraph.body.NodeRef;
import plangraph.body.Page;
import plangraph.catalogue.SavedQuery;
import plangraph.explore.Changes;
import plangraph.graph.Graph;
import plangraph.graph.Revisions;
import plangraph.model.Change;
import plangraph.model.Lack;

/** Makes answer sheets. */
public final class Sheets {
    /** A sheet is read by people; who wants more rows takes a spreadsheet, and the sheet says so. */
    private static final Page ROWS = new Page(0, 2_000);

    private static final int UPRIGHT_COLUMNS = 5;

    private final Answers answers;
    private final KnownElements known;
    private final Citations citations;
    private final Graph graph;
    private final Clock clock;

    /** @param clock in whose zone times are told */
    public Sheets(Answers answers, KnownElements known, Graph graph, Clock clock) {
        this.answers = answers;
        this.known = known;
        this.citations = new Citations(graph);
        this.graph = graph;
        this.clock = clock;
    }

    public AnswerSheet sheet(SavedQuery query, Arguments arguments, Language language, Revisions.Now now) {
        Answer answer = answers.answer(query, arguments, ROWS, now);
        Optional<Counted> counted =
                answers.population(query, arguments, now).map(members -> Counted.of(members, graph));
        Unknowns unknowns = new Unknowns(graph, language);
        List<NodeBody> discrepancies = unknowns.discrepancies(answer, counted);
        List<Lack> lacks = Unknowns.lacks(query, answer, discrepancies, now);
        Documents documents = documents(answer, counted, discrepancies, lacks, now, language);
        Asked asked = Asked.of(query, answer.parameters(), id -> name(id, now, language), language);
        Cited cited = new Cited(answer, citations.of(elementsIn(answer)), language);
        SheetTable.Split split = new SheetTable(answer, cited, language).split();
        return new AnswerSheet(
                language.word(),
                split.table().columns().size() > UPRIGHT_COLUMNS,
                SheetFacts.headings(language),
                language.of(query.title()),
                asked.question(),
                asked.parameters(),
                new Sentences(answer, documents, language).of(counted),
                split.common(),
                split.table(),
                cited.documents(),
                SheetFacts.bases(answer, language),
                unknowns.of(query, answer, discrepancies, lacks, documents),
                SheetFacts.record(answer, now, language, clock.getZone()),
                query.cypher());
    }

    public AnswerSheet changes(Changes.Difference difference, Language language, Revisions.Now now) {
        List<Change> shown = difference.changes().stream().limit(ROWS.limit()).toList();
        return new ChangeSheet(difference, language, clock.getZone())
                .of(new ChangeTable(shown, known, now.name(), language).of(shown), now, clock.instant());
    }

    private static Set<String> elementsIn(Answer answer) {
        return answer.rows().stream()
                .flatMap(row -> row.values().stream())
                .flatMap(cell -> Cited.members(cell).stream())
                .filter(NodeRef.class::isInstance)
                .map(member -> ((NodeRef) member).id())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Documents documents(
            Answer answer,
            Optional<Counted> counted,
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
        return new Documents(byId, language);
    }

    private String name(String id, Revisions.Now now, Language language) {
        return known.find(List.of(now.today(id)), now.name()).stream()
                .map(element -> language == Language.EN
                        ? element.properties()
                                .getOrDefault("titleEn", element.title())
                                .toString()
                        : element.title())
                .findFirst()
                .orElse(id);
    }
}
