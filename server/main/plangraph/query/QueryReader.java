package plangraph.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import plangraph.model.Fault;
import plangraph.model.Faults;
import plangraph.model.LocalizedText;
import plangraph.model.YamlText;
import plangraph.query.guard.CypherWords;
import plangraph.query.guard.GuardedPlan;
import plangraph.query.guard.QueryText;

/** Reads the text of a query file: what the text alone tells, and what its Cypher would do. */
public final class QueryReader {
    static final LocalizedText REMEDY =
            new LocalizedText("見出しの書き方は cypher/README.md にあります", "see cypher/README.md for the header");
    static final LocalizedText NO_HEADER = new LocalizedText("見出しがありません", "has no header");

    private static final LocalizedText NO_WORDS = new LocalizedText("", "");

    private final GuardedPlan plan;

    public QueryReader(GuardedPlan plan) {
        this.plan = plan;
    }

    /**
     * The query when it may be offered; else all that is wrong with it.
     *
     * @param file as its author knows it; the id before its ending
     * @param offering finds the queries that may offer its choices
     */
    public Optional<SavedQuery> read(
            String file, String content, Function<String, Optional<SavedQuery>> offering, Faults faults) {
        QueryText text = QueryText.of(file, content);
        Optional<SavedQuery> query = readText(text, offering, faults);
        if (isSound(text)) {
            plan.check(query.orElseGet(() -> without(text)), query.isPresent(), faults);
        }
        return faults.isEmpty() ? query : Optional.empty();
    }

    /** As {@link #read} without what only Neo4j can tell. */
    public static Optional<SavedQuery> readText(
            String file, String content, Function<String, Optional<SavedQuery>> offering, Faults faults) {
        Optional<SavedQuery> query = readText(QueryText.of(file, content), offering, faults);
        return faults.isEmpty() ? query : Optional.empty();
    }

    private static Optional<SavedQuery> readText(
            QueryText text, Function<String, Optional<SavedQuery>> offering, Faults faults) {
        Optional<SavedQuery> query = fromText(text, faults);
        query.ifPresent(
                read -> new ChoiceRules(id -> offering.apply(id).isPresent(), offering).check(read, text, faults));
        return query;
    }

    /** The columns that the Cypher returns; none when it may not even be planned. */
    public List<String> returned(String cypher) {
        QueryText text = QueryText.of("/returned.cypher", cypher);
        return isSound(text) ? plan.columns(without(text)) : List.of();
    }

    /** A revision as a query with this text has it. */
    public static String revision(String content) {
        return QueryText.hash(content);
    }

    /** Of a file alone. What is too long is not looked at more closely. */
    static Optional<SavedQuery> fromText(QueryText text, Faults faults) {
        CypherWords.check(text, faults);
        if (CypherWords.isTooLong(text)) {
            return Optional.empty();
        }
        return header(text, faults).flatMap(header -> header.complete(text, faults));
    }

    /** How a header begins. */
    static LocalizedText begin(String id) {
        return LocalizedText.of("//+ id: %s のような行で始めてください", "begin with lines like //+ id: %s", id);
    }

    private static Optional<QueryHeader> header(QueryText text, Faults faults) {
        if (text.header().isBlank()) {
            faults.add(text.file(), 1, 0, NO_HEADER, begin(text.name()));
            return Optional.empty();
        }
        return new YamlText(text.file(), REMEDY, faults).read(text.header(), QueryHeader.class);
    }

    /** Whether Neo4j may be asked to plan it. */
    private static boolean isSound(QueryText text) {
        Faults faults = new Faults();
        CypherWords.check(text, faults);
        return faults.isEmpty();
    }

    /** The Cypher alone, so that what is wrong in it is told beside what is wrong in the header. */
    private static SavedQuery without(QueryText text) {
        List<Parameter> used = new ArrayList<>();
        text.parametersUsed().stream()
                .map(QueryText.Use::name)
                .distinct()
                .filter(name -> !SavedQuery.GIVEN.contains(name))
                .forEach(name -> used.add(new Parameter(
                        name, Parameter.Type.STRING, Optional.empty(), false, NO_WORDS, List.of(), Optional.empty())));
        return new SavedQuery(
                text.name(),
                NO_WORDS,
                List.of(),
                List.of(),
                used,
                List.of(),
                List.of(),
                NO_WORDS,
                Optional.empty(),
                List.of(),
                text.cypher(),
                text.revision(),
                text.file(),
                text.begins());
    }

    /** By file, for many that were checked at once. */
    public static Map<String, List<Fault>> byFile(Faults faults) {
        return faults.all().stream().collect(Collectors.groupingBy(Fault::file));
    }
}
