package plangraph.query.guard.tree;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import plangraph.model.LocalizedText;

/**
 * Refuses what Neo4j's own limits do not stop: it looks at the clock between rows, not within one expression, and counts the memory
 * of what it collects, not of what it puts together. So the steps that one row can take, and the size of each value, are estimated
 * from the tree, however they are written.
 */
final class QueryCost {
    /** Some seconds of one processor. */
    private static final double MOST_STEPS = 2e8;

    /** Ten times the largest list that can be collected. */
    private static final double MOST_WEIGHT = 5e9;

    /** What stands in no transaction's account. */
    private static final double MOST_UNCOUNTED = 2e6;

    private static final Set<String> UNIONS = Set.of("UnionDistinct", "UnionAll");
    private static final LocalizedText ENDLESS =
            new LocalizedText("一行のための計算が終わらないことがあります", "may compute without an end for a single row");
    private static final LocalizedText SHORTER = new LocalizedText(
            "リストを短くする（例: list[..100]）か、UNWIND か MATCH を使ってください",
            "cut lists short, as in list[..100], or use UNWIND or MATCH instead");
    private static final LocalizedText TOO_LARGE =
            new LocalizedText("際限なく大きな値を作ることがあります", "may make a value of any size");
    private static final LocalizedText FEWER =
            new LocalizedText("まとめる値を減らすか、短くしてください", "put fewer values together, or cut them short");

    private final Collection<TreeFault> faults;
    private final ExpressionCost expressions = new ExpressionCost(this);

    QueryCost(Collection<TreeFault> faults) {
        this.faults = faults;
    }

    void check(SyntaxNode tree) {
        query(tree, Map.of());
    }

    /** The steps of what stands at the node; what is too many is told once, where it becomes so. */
    double steps(SyntaxNode node, double steps) {
        if (steps <= MOST_STEPS) {
            return steps;
        }
        faults.add(new TreeFault(node.at(), ENDLESS, SHORTER));
        return 1;
    }

    /** The same for the size of a value. */
    ValueSize size(SyntaxNode node, ValueSize size) {
        if (size.weight() <= MOST_WEIGHT && size.uncounted() <= MOST_UNCOUNTED) {
            return size;
        }
        faults.add(new TreeFault(node.at(), TOO_LARGE, FEWER));
        return ValueSize.TEXT;
    }

    void fault(SyntaxNode node, LocalizedText problem, LocalizedText remedy) {
        faults.add(new TreeFault(node.at(), problem, remedy));
    }

    /** Sizes of its columns, in their order. */
    Map<String, ValueSize> query(SyntaxNode query, Map<String, ValueSize> known) {
        if (query.is(UNIONS)) {
            Map<String, ValueSize> left = query(query.node("lhs").orElseThrow(), known);
            Map<String, ValueSize> both = new HashMap<>(query(query.node("rhs").orElseThrow(), known));
            left.forEach((name, size) -> both.merge(name, size, ValueSize::or));
            return both;
        }
        Map<String, ValueSize> scope = known;
        for (SyntaxNode clause : query.nodes("clauses")) {
            scope = clause(clause, scope);
        }
        return scope;
    }

    /** Sizes of what is in scope after the clause. */
    private Map<String, ValueSize> clause(SyntaxNode clause, Map<String, ValueSize> before) {
        Map<String, ValueSize> after = new HashMap<>(before);
        switch (clause.kind()) {
            case "Match" -> {
                patterns(clause.node("pattern").orElseThrow().nodes("patternParts"), after);
                clause.nodes("where").forEach(condition -> expressions.of(condition, after));
            }
            case "Unwind" -> {
                ValueSize list = expressions
                        .of(clause.node("expression").orElseThrow(), before)
                        .size();
                after.put(clause.node("variable").orElseThrow().word("name"), list.part());
            }
            case "ScopeClauseSubqueryCall", "ImportingWithSubqueryCall" ->
                after.putAll(query(clause.node("innerQuery").orElseThrow(), before));
            case "With", "Return" -> {
                return projected(clause, before);
            }
            default -> expressions.of(clause, before);
        }
        return after;
    }

    private Map<String, ValueSize> projected(SyntaxNode clause, Map<String, ValueSize> before) {
        SyntaxNode items = clause.node("returnItems").orElseThrow();
        Map<String, ValueSize> named = new HashMap<>();
        for (SyntaxNode item : items.nodes("items")) {
            SyntaxNode value = item.node("expression").orElseThrow();
            ValueSize size = expressions.of(value, before).size();
            if (item.is("AliasedReturnItem")) {
                named.put(item.node("variable").orElseThrow().word("name"), size);
            } else {
                named.put(value.is("Variable") ? value.word("name") : item.word("inputText"), size);
            }
        }
        Map<String, ValueSize> both = new HashMap<>(before);
        both.putAll(named);
        clause.fields().keySet().stream()
                .filter(field -> !field.equals("returnItems"))
                .flatMap(field -> clause.nodes(field).stream())
                .forEach(other -> expressions.of(other, both));
        if (clause.is("Return") && items.word("projectionType").equals("FreeProjection")) {
            return named;
        }
        // Names that are out of scope make no difference: a query that uses them is refused by Neo4j.
        return both;
    }

    /** Adds what the patterns bind. */
    void patterns(List<SyntaxNode> patterns, Map<String, ValueSize> scope) {
        List<SyntaxNode> conditions = new ArrayList<>();
        for (SyntaxNode pattern : patterns) {
            PathShape shape = PathShape.of(pattern);
            shape.variables().forEach(name -> scope.put(name, ValueSize.PATH));
            conditions.addAll(shape.expressions());
        }
        conditions.forEach(condition -> expressions.of(condition, scope));
    }
}
