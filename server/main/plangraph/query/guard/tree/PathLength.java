package plangraph.query.guard.tree;

import java.util.Collection;
import java.util.Optional;
import plangraph.model.LocalizedText;

/**
 * Holds how often a relationship or a part of a path is repeated.
 *
 * @param most absent when there is no end
 */
record PathLength(long least, Optional<Long> most) {
    /** Relationships of one path at most. */
    private static final long LONGEST = 10;

    private static final PathLength ONCE = new PathLength(1, Optional.of(1L));

    private static final LocalizedText REMEDY =
            LocalizedText.of("%s以下の終わりを書いてください（例: *1..%1$s）", "write an end of at most %s, as in *1..%1$s", LONGEST);
    private static final LocalizedText ENDLESS = new LocalizedText("終わりのない道をたどります", "follows paths without an end");

    static PathLength ofRelationship(SyntaxNode relationship) {
        if (relationship.values("length").isEmpty()) {
            return ONCE;
        }
        Optional<SyntaxNode> range = relationship.node("length");
        return new PathLength(
                range.flatMap(given -> number(given, "lower", 0)).orElse(1L),
                range.flatMap(given -> number(given, "upper", Long.MAX_VALUE)));
    }

    static PathLength ofRepetition(SyntaxNode path) {
        SyntaxNode given = path.node("quantifier").orElseThrow();
        return switch (given.kind()) {
            case "IntervalQuantifier" ->
                new PathLength(number(given, "lower", 0).orElse(0L), number(given, "upper", Long.MAX_VALUE));
            case "FixedQuantifier" ->
                new PathLength(number(given, "value", 0).orElse(0L), number(given, "value", Long.MAX_VALUE));
            case "PlusQuantifier" -> new PathLength(1, Optional.empty());
            default -> new PathLength(0, Optional.empty());
        };
    }

    private static Optional<Long> number(SyntaxNode of, String field, long otherwise) {
        return of.node(field).map(node -> node.number(otherwise));
    }

    boolean mayBeEmpty() {
        return least <= 0 || most.filter(end -> end <= 0).isPresent();
    }

    /** Adds a fault for every path that has no end, or one too far away. */
    static void check(SyntaxNode tree, Collection<TreeFault> faults) {
        tree.all().forEach(node -> {
            if (node.is("RelationshipPattern")) {
                ofRelationship(node).checkEnd(node, faults);
            } else if (node.is("QuantifiedPath")) {
                ofRepetition(node).checkEnd(node, faults);
            }
        });
    }

    private void checkEnd(SyntaxNode node, Collection<TreeFault> faults) {
        if (most.isEmpty()) {
            faults.add(new TreeFault(node.at(), ENDLESS, REMEDY));
        } else if (most.get() > LONGEST) {
            faults.add(new TreeFault(
                    node.at(),
                    LocalizedText.of("つながり%s本の道をたどります", "follows paths of %s relationships", most.get()),
                    REMEDY));
        }
    }
}
