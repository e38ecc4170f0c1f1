package plangraph.catalogue;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.QueryType;
import org.neo4j.driver.summary.ResultSummary;
import plangraph.fault.Faults;
import plangraph.graph.Graph;

/**
 * Refuses a query unless Neo4j's own plan for it only reads the graph. READ access alone would allow LOAD CSV, SHOW and
 * TERMINATE; so operators and functions must be on a list.
 */
public final class GuardedPlan implements QueryCheck {
    /** Part of remembered verdicts: raise it whenever the lists below change. */
    static final String RULES = "rules-1";

    /** Operators that leave the graph or administer the server. Whatever reads rows of the graph is fine. */
    private static final Pattern FORBIDDEN_OPERATOR = Pattern.compile(
            "(?i).*(LoadCSV|ProcedureCall|Show|Terminate|Create|Delete|Merge|SetProp|SetLabel|SetNode|SetRel|Remove|Foreach"
                    + "|Transaction|Administration|Alter|Drop|Grant|Deny|Revoke|Constraint|Index(?:es)?Command|UseGraph).*");

    private static final Set<String> FUNCTIONS = Set.of(
            "abs",
            "all",
            "any",
            "avg",
            "ceil",
            "coalesce",
            "collect",
            "count",
            "endnode",
            "exists",
            "floor",
            "head",
            "keys",
            "labels",
            "last",
            "left",
            "length",
            "ltrim",
            "max",
            "min",
            "none",
            "nodes",
            "properties",
            "reduce",
            "relationships",
            "replace",
            "reverse",
            "right",
            "round",
            "rtrim",
            "shortestpath",
            "single",
            "size",
            "split",
            "startnode",
            "substring",
            "sum",
            "tail",
            "tofloat",
            "tointeger",
            "tolower",
            "tostring",
            "toupper",
            "trim",
            "type",
            "valuetype");

    private static final Set<String> KEYWORDS = Set.of(
            "and",
            "as",
            "by",
            "call",
            "case",
            "collect",
            "contains",
            "count",
            "else",
            "exists",
            "in",
            "is",
            "match",
            "not",
            "on",
            "optional",
            "or",
            "return",
            "then",
            "union",
            "unwind",
            "when",
            "where",
            "with",
            "xor",
            "distinct",
            "order",
            "ends",
            "starts");

    private static final Pattern CALL = Pattern.compile("(?<![:\\w.$])([A-Za-z_][\\w.]*)\\s*\\(");

    private final Graph graph;

    public GuardedPlan(Graph graph) {
        this.graph = graph;
    }

    @Override
    public void check(Collection<SavedQuery> queries, Faults faults) {
        queries.forEach(query -> check(query, faults));
    }

    private void check(SavedQuery query, Faults faults) {
        for (String function : functions(query)) {
            faults.add(
                    query.file(),
                    1,
                    0,
                    "calls " + function + ", which is not on the list",
                    "use one of " + new TreeSet<>(FUNCTIONS));
        }
        Map<String, Object> parameters = new HashMap<>();
        query.params().forEach(parameter -> parameters.put(parameter.name(), ""));
        parameters.put("basis", List.of());
        parameters.put("dataset", "");
        try {
            graph.readCypher("EXPLAIN " + query.cypher(), parameters, result -> {
                checkColumns(query, result.keys(), faults);
                checkPlan(query, result.consume(), faults);
                return query;
            });
        } catch (Neo4jException e) {
            faults.add(query.file(), 1, 0, "Neo4j refuses it: " + e.getMessage(), "mend the Cypher");
        }
    }

    private static Set<String> functions(SavedQuery query) {
        Set<String> found = new TreeSet<>();
        String code = QueryText.of(query.file(), query.cypher()).code();
        for (Matcher m = CALL.matcher(code); m.find(); ) {
            String name = m.group(1).toLowerCase(Locale.ROOT);
            if (!FUNCTIONS.contains(name) && !KEYWORDS.contains(name)) {
                found.add(m.group(1));
            }
        }
        return found;
    }

    private static void checkColumns(SavedQuery query, List<String> returned, Faults faults) {
        List<String> declared = query.columns().stream().map(Column::name).toList();
        if (!declared.equals(returned)) {
            faults.add(
                    query.file(),
                    1,
                    0,
                    "returns " + returned + " but declares the columns " + declared,
                    "make them equal, in the same order");
        }
    }

    private static void checkPlan(SavedQuery query, ResultSummary summary, Faults faults) {
        if (summary.queryType() != QueryType.READ_ONLY) {
            faults.add(query.file(), 1, 0, "is not read-only", "a saved query only reads");
        }
        summary.queryPlan()
                .map(GuardedPlan::forbidden)
                .orElse(Set.of("none, for no plan came back"))
                .forEach(operator -> faults.add(
                        query.file(),
                        1,
                        0,
                        "its plan has the operator " + operator,
                        "read elements and relationships only"));
    }

    private static Set<String> forbidden(Plan plan) {
        Set<String> found = new TreeSet<>();
        if (FORBIDDEN_OPERATOR.matcher(plan.operatorType()).matches()) {
            found.add(plan.operatorType());
        }
        plan.children().forEach(child -> found.addAll(forbidden(child)));
        return found;
    }
}
