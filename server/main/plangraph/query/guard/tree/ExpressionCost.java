package plangraph.query.guard.tree;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import plangraph.model.Property;

/** Estimates the steps that an expression takes for one row, and the size of its value. */
final class ExpressionCost {
    private static final Set<String> ARITHMETIC =
            Set.of("Subtract", "Multiply", "Divide", "Modulo", "Pow", "UnaryAdd", "UnarySubtract", "CountStar");
    private static final Set<String> GROWING = Set.of(
            "Add",
            "Concatenate",
            "ListLiteral",
            "MapExpression",
            "MapProjection",
            "FunctionInvocation",
            "ListComprehension");
    private static final Set<String> SUMS = Set.of("Add", "Concatenate");
    private static final Set<String> PREDICATES =
            Set.of("AllIterablePredicate", "AnyIterablePredicate", "NoneIterablePredicate", "SingleIterablePredicate");
    private static final Set<String> SUBQUERIES = Set.of("CollectExpression", "CountExpression", "ExistsExpression");
    private static final Set<String> PATTERNS = Set.of("PatternExpression", "ShortestPathExpression");
    private static final Set<String> NUMBERS = Set.of(
            "SignedDecimalIntegerLiteral",
            "SignedHexIntegerLiteral",
            "SignedOctalIntegerLiteral",
            "DecimalDoubleLiteral",
            "True",
            "False",
            "Null",
            "Infinity",
            "NaN");

    /** Characters that are copied or compared in the time of one step. */
    private static final double AT_A_TIME = 50;

    /** Within a subquery Neo4j looks at the clock again. */
    private static final double SUBQUERY = 10;

    private static final ValueSize BASES = ValueSize.list(4, ValueSize.text(20));
    private static final ValueSize GIVEN = ValueSize.text(2_000);
    private static final ValueSize PROPERTIES = ValueSize.list(40, ValueSize.TEXT);

    private static final Estimate NOTHING = new Estimate(ValueSize.ONE, 1);

    /** Nested ones are estimated several times at each depth. */
    private static final int DEEPEST_REDUCE = 3;

    private final QueryCost query;
    private final FunctionCost functions;
    private int reducing;

    ExpressionCost(QueryCost query) {
        this.query = query;
        this.functions = new FunctionCost(query);
    }

    record Estimate(ValueSize size, double steps) {}

    Estimate of(SyntaxNode node, Map<String, ValueSize> scope) {
        Estimate found = estimate(node, scope);
        ValueSize size = node.is(GROWING) ? query.size(node, found.size()) : found.size();
        return new Estimate(size, query.steps(node, found.steps()));
    }

    private Estimate estimate(SyntaxNode node, Map<String, ValueSize> scope) {
        if (node.is(NUMBERS)) {
            return new Estimate(ValueSize.ONE, 1);
        } else if (node.is(PREDICATES)) {
            return new Estimate(ValueSize.ONE, walk(node, scope).steps());
        } else if (node.is(SUBQUERIES)) {
            return subquery(node, scope);
        } else if (node.is(PATTERNS)) {
            query.patterns(node.nodes("pattern"), new HashMap<>(scope));
            return new Estimate(ValueSize.PATH, SUBQUERY);
        }
        return switch (node.kind()) {
            case "StringLiteral" ->
                new Estimate(ValueSize.text(node.word("value").length()), 1);
            case "Variable" -> new Estimate(scope.getOrDefault(node.word("name"), ValueSize.TEXT), 1);
            case "ExplicitParameter" -> new Estimate(node.word("name").equals("basis") ? BASES : GIVEN, 1);
            case "ListComprehension" -> walk(node, scope);
            case "ReduceExpression" -> reduced(node, scope);
            case "PatternComprehension" -> patterns(node, scope);
            default -> ofParts(node, scope);
        };
    }

    private Estimate ofParts(SyntaxNode node, Map<String, ValueSize> scope) {
        Parts parts = new Parts(node, scope);
        double steps = 1 + parts.steps();
        if (node.is(SUMS)) {
            ValueSize sum = parts.size("lhs").and(parts.size("rhs"));
            return new Estimate(sum, steps + sum.length() / AT_A_TIME);
        } else if (node.is(ARITHMETIC)) {
            return new Estimate(ValueSize.ONE, steps);
        }
        ValueSize largest = parts.largest();
        return switch (node.kind()) {
            case "FunctionInvocation" -> functions.of(node, parts.sizes("args"), steps);
            case "Property" -> new Estimate(property(node, parts.size("map")), steps);
            case "ContainerIndex" -> new Estimate(parts.size("expr").part(), steps);
            case "ListSlice" -> new Estimate(slice(node, parts.size("list")), steps);
            case "ListLiteral" ->
                new Estimate(ValueSize.list(node.nodes("expressions").size(), largest), steps);
            case "MapExpression" -> new Estimate(ValueSize.list(node.children().size() / 2.0, largest), steps);
            case "MapProjection" ->
                new Estimate(
                        ValueSize.list(PROPERTIES.length() + node.nodes("items").size(), largest.or(ValueSize.TEXT)),
                        steps + PROPERTIES.length());
            case "In" -> new Estimate(ValueSize.ONE, steps + parts.size("rhs").length() / AT_A_TIME);
            case "RegexMatch" -> {
                double tries = RegexRules.tries(node, parts.size("lhs").length(), query);
                yield new Estimate(ValueSize.ONE, steps + tries / AT_A_TIME);
            }
            case "CaseExpression" -> new Estimate(largest, steps);
            default -> new Estimate(ValueSize.ONE, steps);
        };
    }

    /** What a node consists of, each part estimated once: twice at every depth would be too often. */
    private final class Parts {
        private final SyntaxNode node;
        private final IdentityHashMap<SyntaxNode, Estimate> known = new IdentityHashMap<>();

        private Parts(SyntaxNode node, Map<String, ValueSize> scope) {
            this.node = node;
            node.children().forEach(child -> known.put(child, of(child, scope)));
        }

        private double steps() {
            return known.values().stream().mapToDouble(Estimate::steps).sum();
        }

        private ValueSize largest() {
            return known.values().stream().map(Estimate::size).reduce(ValueSize.ONE, ValueSize::or);
        }

        private List<ValueSize> sizes(String field) {
            return node.nodes(field).stream()
                    .map(part -> known.getOrDefault(part, NOTHING).size())
                    .toList();
        }

        private ValueSize size(String field) {
            return sizes(field).stream().findFirst().orElse(ValueSize.ONE);
        }
    }

    private static ValueSize property(SyntaxNode node, ValueSize owner) {
        boolean number = Property.of(node.node("propertyKey").orElseThrow().word("name"))
                .filter(property -> property.type() == Property.ValueType.NUMBER)
                .isPresent();
        if (owner.member() == null || owner.equals(ValueSize.PATH)) {
            return number ? ValueSize.ONE : ValueSize.TEXT;
        }
        return owner.part().or(ValueSize.TEXT);
    }

    private static ValueSize slice(SyntaxNode node, ValueSize list) {
        long from = node.node("from").map(ExpressionCost::whole).orElse(0L);
        long to = node.node("to")
                .map(ExpressionCost::whole)
                .orElse(node.node("from").isPresent() ? 0 : Long.MAX_VALUE);
        boolean sameEnd = (from >= 0 && to > 0) || (from < 0 && to <= 0);
        return sameEnd && to > from ? list.cutTo((double) to - from) : list;
    }

    /** The number that is written there; 0, as if nothing were, when it is computed. */
    private static long whole(SyntaxNode node) {
        if (node.is("UnarySubtract")) {
            return -node.node("rhs").map(ExpressionCost::whole).orElse(0L);
        }
        return node.is("SignedDecimalIntegerLiteral") ? node.number(0) : 0;
    }

    /** One evaluation of what stands behind the list for every member of it. */
    private Estimate walk(SyntaxNode node, Map<String, ValueSize> scope) {
        Estimate list = of(node.node("expression").orElseThrow(), scope);
        SyntaxNode body = node.node("scope").orElseThrow();
        Map<String, ValueSize> within = new HashMap<>(scope);
        within.put(body.node("variable").orElseThrow().word("name"), list.size().part());
        double steps = 1;
        ValueSize member = list.size().part();
        for (SyntaxNode condition : body.nodes("innerPredicate")) {
            steps += of(condition, within).steps();
        }
        if (body.is("ExtractScope")) {
            for (SyntaxNode value : body.nodes("extractExpression")) {
                Estimate extracted = of(value, within);
                steps += extracted.steps();
                member = extracted.size();
            }
        }
        return new Estimate(list.size().of(member), list.steps() + list.size().length() * steps);
    }

    /** What is kept grows by as much at each step, or as many times; the first steps tell. */
    private Estimate reduced(SyntaxNode node, Map<String, ValueSize> scope) {
        if (reducing == DEEPEST_REDUCE) {
            return new Estimate(ValueSize.TEXT, Double.POSITIVE_INFINITY);
        }
        Estimate list = of(node.node("list").orElseThrow(), scope);
        Estimate start = of(node.node("init").orElseThrow(), scope);
        SyntaxNode body = node.node("scope").orElseThrow();
        SyntaxNode expression = body.node("expression").orElseThrow();
        Map<String, ValueSize> within = new HashMap<>(scope);
        within.put(body.node("variable").orElseThrow().word("name"), list.size().part());
        String kept = body.node("accumulator").orElseThrow().word("name");
        UnaryOperator<ValueSize> step = before -> {
            within.put(kept, before);
            return estimate(expression, within).size().or(before);
        };
        reducing++;
        ValueSize first = step.apply(start.size());
        ValueSize second = step.apply(first);
        ValueSize third = step.apply(second);
        reducing--;
        double times = list.size().length();
        double growth = third.weight() - second.weight();
        double before = Math.max(1, second.weight() - first.weight());
        double weight = growth > before * 1.5
                ? third.weight() * Math.pow(growth / before, Math.min(times, 1_000))
                : third.weight() + growth * times;
        double larger = Math.max(1, weight / third.weight());
        ValueSize result = query.size(
                node,
                new ValueSize(third.length() * larger, third.member(), third.number(), third.collected() * larger));
        within.put(kept, result);
        reducing++;
        double steps = estimate(expression, within).steps();
        reducing--;
        return new Estimate(result, list.steps() + start.steps() + times * (1 + steps));
    }

    private Estimate patterns(SyntaxNode node, Map<String, ValueSize> scope) {
        Map<String, ValueSize> within = new HashMap<>(scope);
        query.patterns(node.nodes("pattern"), within);
        node.nodes("predicate").forEach(condition -> of(condition, within));
        Estimate value = of(node.node("projection").orElseThrow(), within);
        return new Estimate(ValueSize.gathered(value.size()), SUBQUERY);
    }

    private Estimate subquery(SyntaxNode node, Map<String, ValueSize> scope) {
        SyntaxNode inner = node.node("query").orElseThrow();
        ValueSize column = query.query(inner, scope).values().stream().reduce(ValueSize.ONE, ValueSize::or);
        if (!node.is("CollectExpression")) {
            return new Estimate(ValueSize.ONE, SUBQUERY);
        }
        double rows = inner.is("SingleQuery")
                ? inner.nodes("clauses").getLast().nodes("limit").stream()
                        .flatMap(limit -> limit.nodes("expression").stream())
                        .filter(limit -> limit.is("SignedDecimalIntegerLiteral"))
                        .mapToDouble(limit -> limit.number(Long.MAX_VALUE))
                        .findFirst()
                        .orElse(ValueSize.MANY)
                : ValueSize.MANY;
        return new Estimate(ValueSize.gathered(column).cutTo(rows), SUBQUERY);
    }
}
