package plangraph.query.guard;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.neo4j.driver.Result;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.DatabaseException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.summary.QueryType;
import org.neo4j.driver.summary.ResultSummary;
import plangraph.model.Faults;
import plangraph.model.LocalizedText;
import plangraph.query.guard.tree.TreeFault;
import plangraph.query.guard.tree.TreeRules;
import plangraph.store.Graph;

/**
 * Refuses a query unless its syntax tree keeps to the rules, and Neo4j's own plan for it only reads the graph, by operators and functions that are on a list. READ
 * access alone would allow LOAD CSV, SHOW and TERMINATE.
 */
public final class GuardedPlan implements QueryCheck {
    /** Part of remembered verdicts: raise it whenever the rules below change. */
    static final String RULES = "rules-7";

    private static final Pattern PLACE = Pattern.compile("\\s*\\(line (\\d+), column (\\d+) \\(offset: \\d+\\)\\)");
    private static final LocalizedText LATER = new LocalizedText(
            "ファイルの誤りではありません。機械が空いているときにもう一度試してください",
            "the file is not at fault; start again when the machine is less busy");
    private static final LocalizedText MEND = new LocalizedText("Cypher を直してください", "correct the Cypher");
    private static final QueryFault NO_PLAN =
            new QueryFault(new LocalizedText("実行計画が返りませんでした", "Neo4j returned no plan"), CypherWords.READ_ONLY);
    /** A server of another version than the parser that comes with the program may read what that one does not. */
    private static final TreeFault NO_TREE =
            new TreeFault(0, new LocalizedText("構文を読み取れません", "cannot be parsed by Plangraph"), CypherWords.READ_ONLY);

    private static final Pattern RETURN = Pattern.compile("(?i)\\bRETURN\\b");

    private final Graph graph;

    public GuardedPlan(Graph graph) {
        this.graph = graph;
    }

    @Override
    public void check(Collection<? extends GuardedQuery> queries, Faults faults) {
        // Planning is what takes long, and Neo4j plans as many at once as there are processors.
        queries.parallelStream().map(this::check).toList().forEach(faults::addAll);
    }

    private Faults check(GuardedQuery query) {
        Faults faults = new Faults();
        check(query, true, faults);
        return faults;
    }

    /** @param whole whether its columns are declared; else they are no fault of its Cypher */
    public void check(GuardedQuery query, boolean whole, Faults faults) {
        Optional<List<TreeFault>> ofTree = TreeRules.faults(query.cypher());
        if (ofTree.filter(found -> !found.isEmpty()).isPresent()) {
            tell(query, ofTree.get(), faults);
            return;
        }
        boolean planned = checkPlan(query, whole, faults);
        if (planned && ofTree.isEmpty()) {
            tell(query, List.of(NO_TREE), faults);
        }
    }

    /** As if its tree had not been looked at; whether Neo4j makes a plan of it at all. */
    boolean checkPlan(GuardedQuery query, boolean whole, Faults faults) {
        try {
            explain(query, result -> {
                if (whole) {
                    checkColumns(query, result.keys(), faults);
                }
                checkPlan(query, result.consume(), faults);
                return query;
            });
            return true;
        } catch (ClientException | DatabaseException e) {
            refused(query, e, faults);
            return false;
        }
    }

    private static void tell(GuardedQuery query, List<TreeFault> ofTree, Faults faults) {
        String cypher = query.cypher();
        for (TreeFault fault : ofTree) {
            String before = cypher.substring(0, fault.at());
            int line = (int) before.chars().filter(c -> c == '\n').count();
            faults.add(
                    query.file(),
                    query.begins() + line,
                    fault.at() - before.lastIndexOf('\n'),
                    fault.problem(),
                    fault.remedy());
        }
    }

    /** What its answer's columns are called; none when Neo4j refuses it. */
    public List<String> columns(GuardedQuery query) {
        if (TreeRules.faults(query.cypher()).filter(List::isEmpty).isEmpty()) {
            return List.of();
        }
        try {
            return explain(query, Result::keys);
        } catch (ClientException | DatabaseException e) {
            return List.of();
        }
    }

    private <T> T explain(GuardedQuery query, Function<Result, T> use) {
        // On a line of its own, so that columns stay what they are. With values of the right types Neo4j keeps the plan
        // for
        // the first question, and planning is most of its time.
        return graph.readCypher("EXPLAIN\n" + query.cypher(), query.sampleValues(), use);
    }

    private static void refused(GuardedQuery query, Neo4jException e, Faults faults) {
        String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        Matcher place = PLACE.matcher(message);
        boolean found = place.find();
        int line = query.begins() + (found ? Math.max(0, Integer.parseInt(place.group(1)) - 2) : 0);
        faults.add(
                query.file(),
                line,
                found ? Integer.parseInt(place.group(2)) : 0,
                LocalizedText.of("Neo4j が受け付けません: %s", "Neo4j refuses it: %s", place.replaceAll("")),
                isTimeOut(e) ? LATER : MEND);
    }

    /** Planning has the time limit of a question, which a cold planner on a very busy machine can exceed. */
    private static boolean isTimeOut(Neo4jException e) {
        return String.valueOf(e.code()).contains("TransactionTimedOut");
    }

    private static void checkColumns(GuardedQuery query, List<String> returned, Faults faults) {
        List<String> declared = query.columnNames();
        if (!declared.equals(returned)) {
            faults.add(
                    query.file(),
                    lineOfReturn(query),
                    0,
                    LocalizedText.of(
                            "返すのは %s ですが、書かれている列は %s です", "returns %s but declares the columns %s", returned, declared),
                    new LocalizedText("同じものを同じ順に並べてください", "make them equal, in the same order"));
        }
    }

    /** The last RETURN is the query's own; those of its subqueries come before. */
    private static int lineOfReturn(GuardedQuery query) {
        QueryText text = QueryText.of(query.file(), query.cypher());
        return query.begins()
                - 1
                + RETURN.matcher(text.code())
                        .results()
                        .mapToInt(match -> text.line(match.start()))
                        .max()
                        .orElse(1);
    }

    private static void checkPlan(GuardedQuery query, ResultSummary summary, Faults faults) {
        if (summary.queryType() != QueryType.READ_ONLY) {
            faults.add(
                    query.file(),
                    query.begins(),
                    0,
                    new LocalizedText("読むだけではありません", "is not read-only"),
                    new LocalizedText("保存した質問は読むだけです", "a saved query only reads"));
        }
        summary.queryPlan()
                .map(PlanRules::refusals)
                .orElse(Set.of(NO_PLAN))
                .forEach(wrong -> faults.add(query.file(), query.begins(), 0, wrong.problem(), wrong.remedy()));
    }
}
