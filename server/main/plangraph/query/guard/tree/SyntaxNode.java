package plangraph.query.guard.tree;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Holds a node of Neo4j's syntax tree.
 *
 * @param kind as Neo4j calls it, say {@code NodePattern}
 * @param at index of the character at which it begins
 * @param fields nodes, and words and numbers; where Neo4j has nothing, the list is empty
 */
record SyntaxNode(String kind, int at, Map<String, List<Object>> fields) {
    SyntaxNode {
        fields = Map.copyOf(fields);
    }

    boolean is(Set<String> kinds) {
        return kinds.contains(kind);
    }

    boolean is(String what) {
        return kind.equals(what);
    }

    /**
     * What the field holds.
     *
     * @throws IllegalStateException when this Neo4j has no such field: rules must not pass what they cannot see
     */
    List<Object> values(String field) {
        List<Object> values = fields.get(field);
        if (values == null) {
            throw new IllegalStateException(kind + " has no " + field + " but " + fields.keySet());
        }
        return values;
    }

    List<SyntaxNode> nodes(String field) {
        return values(field).stream().flatMap(SyntaxNode::node).toList();
    }

    Optional<SyntaxNode> node(String field) {
        return nodes(field).stream().findFirst();
    }

    /** The word or number of the field; empty text where there is none. */
    String word(String field) {
        List<Object> values = values(field);
        return values.isEmpty() ? "" : String.valueOf(values.getFirst());
    }

    /**
     * The number that it is, in decimal digits.
     *
     * @param otherwise what one that is written otherwise counts as
     */
    long number(long otherwise) {
        String digits = word("stringVal").replace("_", "");
        return digits.matches("-?\\d{1,18}") ? Long.parseLong(digits) : otherwise;
    }

    List<SyntaxNode> children() {
        return fields.values().stream()
                .flatMap(Collection::stream)
                .flatMap(SyntaxNode::node)
                .toList();
    }

    /** This and all below it. */
    Stream<SyntaxNode> all() {
        return Stream.concat(Stream.of(this), children().stream().flatMap(SyntaxNode::all));
    }

    private static Stream<SyntaxNode> node(Object value) {
        return value instanceof SyntaxNode node ? Stream.of(node) : Stream.empty();
    }
}
