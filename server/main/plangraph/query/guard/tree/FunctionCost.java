package plangraph.query.guard.tree;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import plangraph.model.LocalizedText;

/** Estimates the steps of a function for one row, and the size of what it gives. */
final class FunctionCost {
    private static final Set<String> NUMBERS = Set.of(
            ("abs avg ceil char_length character_length count date duration duration.between duration.indays duration.inmonths"
                            + " exists floor isempty length percentilecont percentiledisc round sign size stdev stdevp sum tofloat"
                            + " tofloatornull tointeger tointegerornull")
                    .split(" "));
    private static final Set<String> PARTS = Set.of("head", "last");
    private static final Set<String> OF_PATHS = Set.of("nodes", "relationships");
    private static final Set<String> WORDS = Set.of("labels", "keys");
    private static final Set<String> NODES = Set.of("startnode", "endnode");
    private static final double AT_A_TIME = 50;
    private static final ValueSize FEW_WORDS = ValueSize.list(40, ValueSize.text(30));
    private static final ValueSize PROPERTIES = ValueSize.list(40, ValueSize.TEXT);

    private final QueryCost query;

    FunctionCost(QueryCost query) {
        this.query = query;
    }

    /** @param steps of its arguments */
    ExpressionCost.Estimate of(SyntaxNode call, List<ValueSize> arguments, double steps) {
        String name = AllowedFunctions.name(call).toLowerCase(Locale.ROOT);
        ValueSize first = arguments.isEmpty() ? ValueSize.ONE : arguments.getFirst();
        ValueSize largest = arguments.stream().reduce(ValueSize.ONE, ValueSize::or);
        double each = first.length() / AT_A_TIME;
        if (NUMBERS.contains(name)) {
            return new ExpressionCost.Estimate(ValueSize.ONE, steps);
        } else if (PARTS.contains(name)) {
            return new ExpressionCost.Estimate(first.part(), steps);
        } else if (OF_PATHS.contains(name)) {
            return new ExpressionCost.Estimate(ValueSize.PATH, steps);
        } else if (WORDS.contains(name)) {
            return new ExpressionCost.Estimate(FEW_WORDS, steps + FEW_WORDS.length());
        } else if (NODES.contains(name)) {
            return new ExpressionCost.Estimate(ValueSize.NODE, steps);
        }
        return switch (name) {
            case "collect" -> new ExpressionCost.Estimate(ValueSize.gathered(first), steps);
            case "properties" -> new ExpressionCost.Estimate(PROPERTIES, steps + PROPERTIES.length());
            case "range" -> new ExpressionCost.Estimate(ValueSize.list(range(call), ValueSize.ONE), steps);
            case "split" ->
                new ExpressionCost.Estimate(
                        ValueSize.list(first.length() + 1, ValueSize.text(Math.min(first.length(), 100))),
                        steps + first.length());
            case "replace" -> {
                ValueSize made = replaced(call, arguments);
                yield new ExpressionCost.Estimate(made, steps + made.length() / 5);
            }
            case "tostring", "tostringornull", "type", "valuetype" ->
                new ExpressionCost.Estimate(first.number() ? ValueSize.text(40) : first, steps + each);
            default -> new ExpressionCost.Estimate(largest, steps + each);
        };
    }

    /** Every character may be one that is replaced, unless the text that is looked for is written there. */
    private static ValueSize replaced(SyntaxNode call, List<ValueSize> arguments) {
        ValueSize text = arguments.getFirst();
        double lookedFor =
                call.nodes("args").size() > 1 && call.nodes("args").get(1).is("StringLiteral")
                        ? Math.max(1, arguments.get(1).length())
                        : 1;
        double put = arguments.size() > 2 ? arguments.get(2).length() : 1;
        boolean empty = call.nodes("args").size() > 1
                && call.nodes("args").get(1).is("StringLiteral")
                && call.nodes("args").get(1).word("value").isEmpty();
        return ValueSize.text(text.length() * Math.max(1, put / lookedFor + (empty ? 1 : 0)));
    }

    private double range(SyntaxNode call) {
        List<SyntaxNode> ends = call.nodes("args");
        Optional<Double> from = end(ends.getFirst());
        Optional<Double> to = ends.size() > 1 ? end(ends.get(1)) : Optional.empty();
        if (from.isPresent() && to.isPresent()) {
            return Math.abs(to.get() - from.get()) + 1;
        }
        query.fault(
                call,
                new LocalizedText("range の終わりが値しだいです", "calls range with an end that any value can be"),
                new LocalizedText(
                        "数か size(…) を書いてください（例: range(1, 12)）", "write numbers or size(…), as in range(1, 12)"));
        return 1;
    }

    /** Of a number that is written there, or of the length of something; both with a little added or taken away. */
    private static Optional<Double> end(SyntaxNode node) {
        return switch (node.kind()) {
            case "SignedDecimalIntegerLiteral" -> Optional.of((double) node.number(Long.MAX_VALUE));
            case "UnarySubtract" -> node.node("rhs").flatMap(FunctionCost::end).map(number -> -number);
            case "Subtract", "Add" ->
                node.node("lhs")
                        .flatMap(FunctionCost::end)
                        .flatMap(left ->
                                node.node("rhs").flatMap(FunctionCost::end).map(right -> left + right));
            case "FunctionInvocation" ->
                Set.of("size", "length").contains(AllowedFunctions.name(node).toLowerCase(Locale.ROOT))
                        ? Optional.of(1_000.0)
                        : Optional.empty();
            default -> Optional.empty();
        };
    }
}
