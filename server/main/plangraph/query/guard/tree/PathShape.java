package plangraph.query.guard.tree;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Tells which nodes of a path pattern have a relationship in any case, and which may be one and the same. */
final class PathShape {
    private static final Set<String> WRAPPERS = Set.of(
            "PrefixedPatternPart",
            "NamedPatternPart",
            "PathPatternPart",
            "ParenthesizedPath",
            "RelationshipsPattern",
            "ShortestPathsPatternPart");
    private static final Set<String> EXPRESSIONS =
            Set.of("properties", "predicate", "optionalWhereExpression", "optionalWhereClause");

    /** Nodes that only paths without a relationship may join. */
    private static final class Cluster {
        private final List<SyntaxNode> nodes = new ArrayList<>();
        private boolean reached;

        private Cluster(boolean reached) {
            this.reached = reached;
        }

        private boolean isAnchored(Predicate<SyntaxNode> isElement) {
            return reached || nodes.stream().anyMatch(isElement);
        }
    }

    private final List<Cluster> clusters = new ArrayList<>(List.of(new Cluster(false)));
    private final List<PathShape> repeated = new ArrayList<>();
    private final Set<String> variables = new HashSet<>();
    private final List<SyntaxNode> expressions = new ArrayList<>();

    private PathShape() {}

    static PathShape of(SyntaxNode pattern) {
        PathShape shape = new PathShape();
        shape.add(pattern);
        return shape;
    }

    /** What it binds. */
    Set<String> variables() {
        return variables;
    }

    /** Properties and conditions within it. */
    List<SyntaxNode> expressions() {
        return expressions;
    }

    /** Variables of nodes that are elements for sure. */
    List<String> anchored(Predicate<SyntaxNode> isElement) {
        return clusters.stream()
                .filter(cluster -> cluster.isAnchored(isElement))
                .flatMap(cluster -> cluster.nodes.stream())
                .flatMap(node -> node.nodes("variable").stream())
                .map(variable -> variable.word("name"))
                .toList();
    }

    /** The first node of each group of which none is an element for sure. */
    List<SyntaxNode> unanchored(Predicate<SyntaxNode> isElement) {
        List<SyntaxNode> found = new ArrayList<>();
        for (Cluster cluster : clusters) {
            if (!cluster.isAnchored(isElement)) {
                cluster.nodes.stream().findFirst().ifPresent(found::add);
            }
        }
        repeated.forEach(part -> found.addAll(part.unanchored(isElement)));
        return found;
    }

    private void add(SyntaxNode part) {
        if (part.is("NodePattern")) {
            bind(part);
            clusters.getLast().nodes.add(part);
        } else if (part.is("RelationshipChain")) {
            add(part.node("element").orElseThrow());
            SyntaxNode relationship = part.node("relationship").orElseThrow();
            bind(relationship);
            link(PathLength.ofRelationship(relationship).mayBeEmpty());
            add(part.node("rightNode").orElseThrow());
        } else if (part.is("PathConcatenation")) {
            part.nodes("factors").forEach(this::add);
        } else if (part.is("QuantifiedPath")) {
            PathShape inner = of(part.node("part").orElseThrow());
            repeated.add(inner);
            variables.addAll(inner.variables);
            expressions.addAll(inner.expressions);
            bind(part);
            boolean walks = inner.clusters.size() > 1;
            link(!walks || PathLength.ofRepetition(part).mayBeEmpty());
        } else if (part.is(WRAPPERS)) {
            bind(part);
            inner(part).ifPresent(this::add);
        } else {
            throw new IllegalStateException("a pattern of " + part.kind());
        }
    }

    private static Optional<SyntaxNode> inner(SyntaxNode wrapper) {
        return List.of("part", "patternPart", "element").stream()
                .filter(wrapper.fields()::containsKey)
                .findFirst()
                .flatMap(wrapper::node);
    }

    private void bind(SyntaxNode part) {
        if (part.fields().containsKey("variable")) {
            part.nodes("variable").forEach(variable -> variables.add(variable.word("name")));
        }
        EXPRESSIONS.stream()
                .filter(part.fields()::containsKey)
                .flatMap(field -> part.nodes(field).stream())
                .forEach(expressions::add);
    }

    private void link(boolean mayBeEmpty) {
        if (!mayBeEmpty) {
            clusters.getLast().reached = true;
            clusters.add(new Cluster(true));
        }
    }
}
