package plangraph.query.guard.tree;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import plangraph.model.Kind;
import plangraph.model.LocalizedText;
import plangraph.model.RelationshipType;

/**
 * Refuses patterns whose nodes could be anything. What is no part of the city's data has other labels than Element and no
 * relationships. So a node is an element when its pattern says so by a label, when a relationship leads to it, or when its variable
 * was bound before, by a pattern of which this was checked. A path that may have no relationship leads nowhere.
 */
final class ElementPatterns {
    private static final String ELEMENT = "Element";
    private static final LocalizedText EVERY_NODE = new LocalizedText("すべてのノードを見ます", "looks at every node");
    private static final LocalizedText REMEDY = new LocalizedText(
            "ラベルを書いてください。何でもよければ Element です。長さ0の道では両端の一方に要ります",
            "name a label, Element for any; of a path that may have no relationship, one end needs it");

    private static final Set<String> UNIONS = Set.of("UnionDistinct", "UnionAll");
    private static final Set<String> SCOPES = Set.of("FilterScope", "ExtractScope", "ReduceScope");
    private static final Set<String> PROJECTIONS = Set.of("With", "Return");
    private static final Set<String> NAMES = Set.of("LabelName", "RelTypeName", "LabelOrRelTypeName");

    private final Collection<TreeFault> faults;

    ElementPatterns(Collection<TreeFault> faults) {
        this.faults = faults;
    }

    void check(SyntaxNode tree) {
        tree.all().filter(node -> node.is(NAMES)).forEach(this::checkName);
        if (faults.isEmpty()) {
            walk(tree, Set.of());
        }
    }

    private void checkName(SyntaxNode name) {
        String word = name.word("name");
        boolean known = word.equals(ELEMENT)
                || Kind.of(word).isPresent()
                || RelationshipType.of(word).isPresent();
        if (!known) {
            faults.add(new TreeFault(
                    name.at(), LocalizedText.of("%s は市のデータではありません", "%s is no part of the city's data", word), REMEDY));
        }
    }

    /** @param bound variables that are certainly in scope */
    private void walk(SyntaxNode node, Set<String> bound) {
        if (node.is("SingleQuery")) {
            Set<String> known = bound;
            for (SyntaxNode clause : node.nodes("clauses")) {
                known = clause(clause, known);
            }
        } else if (node.is("PatternComprehension")) {
            Set<String> within = patterns(node.nodes("pattern"), bound);
            node.nodes("predicate").forEach(condition -> walk(condition, within));
            node.nodes("projection").forEach(value -> walk(value, within));
        } else if (node.is("PatternExpression") || node.is("ShortestPathExpression")) {
            patterns(node.nodes("pattern"), bound);
        } else if (node.is(SCOPES)) {
            Set<String> rest = new HashSet<>(bound);
            node.nodes("variable").forEach(variable -> rest.remove(variable.word("name")));
            children(node, rest);
        } else {
            children(node, bound);
        }
    }

    private void children(SyntaxNode node, Set<String> bound) {
        node.children().forEach(child -> walk(child, bound));
    }

    /** What is in scope after the clause. */
    private Set<String> clause(SyntaxNode clause, Set<String> bound) {
        Set<String> after = new HashSet<>(bound);
        if (clause.is("Match")) {
            Set<String> matched = patterns(clause.node("pattern").orElseThrow().nodes("patternParts"), bound);
            clause.nodes("where").forEach(condition -> walk(condition, matched));
            return matched;
        } else if (clause.is(PROJECTIONS)) {
            return projected(clause, bound);
        } else if (clause.is("ScopeClauseSubqueryCall")) {
            Set<String> imported = new HashSet<>(clause.word("isImportingAll").equals("true") ? bound : Set.of());
            clause.nodes("importedVariables").forEach(variable -> imported.add(variable.word("name")));
            after.addAll(subquery(clause, imported));
        } else if (clause.is("ImportingWithSubqueryCall")) {
            after.addAll(subquery(clause, Set.of()));
        } else {
            children(clause, bound);
            if (clause.is("Unwind")) {
                after.add(clause.node("variable").orElseThrow().word("name"));
            }
        }
        return after;
    }

    private List<String> subquery(SyntaxNode clause, Set<String> imported) {
        SyntaxNode query = clause.node("innerQuery").orElseThrow();
        walk(query, imported);
        return returned(query);
    }

    /** The names of its items; what stood before is no longer known, unless the star takes it along. */
    private Set<String> projected(SyntaxNode clause, Set<String> bound) {
        SyntaxNode items = clause.node("returnItems").orElseThrow();
        children(items, bound);
        Set<String> after = new HashSet<>(names(items));
        if (!items.word("projectionType").equals("FreeProjection")) {
            after.addAll(bound);
        }
        clause.fields().keySet().stream()
                .filter(field -> !field.equals("returnItems"))
                .flatMap(field -> clause.nodes(field).stream())
                .forEach(other -> walk(other, after));
        return after;
    }

    private static List<String> names(SyntaxNode returnItems) {
        List<String> names = new ArrayList<>();
        for (SyntaxNode item : returnItems.nodes("items")) {
            Optional<SyntaxNode> name = item.is("AliasedReturnItem") ? item.node("variable") : item.node("expression");
            name.filter(variable -> variable.is("Variable")).ifPresent(variable -> names.add(variable.word("name")));
        }
        return names;
    }

    private static List<String> returned(SyntaxNode query) {
        if (query.is(UNIONS)) {
            return returned(query.node("rhs").orElseThrow());
        }
        if (!query.is("SingleQuery")) {
            return List.of();
        }
        SyntaxNode last = query.nodes("clauses").getLast();
        return last.is("Return") ? names(last.node("returnItems").orElseThrow()) : List.of();
    }

    /** Checks the patterns; what is in scope after them. */
    private Set<String> patterns(List<SyntaxNode> patterns, Set<String> bound) {
        List<PathShape> shapes = patterns.stream().map(PathShape::of).toList();
        Set<String> anchored = new HashSet<>(bound);
        shapes.forEach(shape -> anchored.addAll(shape.anchored(ElementPatterns::saysElement)));
        Set<String> after = new HashSet<>(bound);
        for (PathShape shape : shapes) {
            shape.unanchored(node -> saysElement(node) || isOneOf(anchored, node))
                    .forEach(node -> faults.add(new TreeFault(node.at(), EVERY_NODE, REMEDY)));
            // Whether a condition within a pattern sees what the pattern binds, Neo4j decides: it is not relied on.
            shape.expressions().forEach(expression -> walk(expression, bound));
            after.addAll(shape.variables());
        }
        return after;
    }

    private static boolean isOneOf(Set<String> names, SyntaxNode nodePattern) {
        return nodePattern.nodes("variable").stream().anyMatch(variable -> names.contains(variable.word("name")));
    }

    private static boolean saysElement(SyntaxNode nodePattern) {
        return nodePattern.nodes("labelExpression").stream().anyMatch(ElementPatterns::implies);
    }

    private static boolean implies(SyntaxNode labels) {
        return switch (labels.kind()) {
            case "LabelExpression$Leaf" ->
                labels.nodes("name").stream()
                        .map(name -> name.word("name"))
                        .anyMatch(name -> name.equals(ELEMENT) || Kind.of(name).isPresent());
            case "LabelExpression$Conjunctions", "LabelExpression$ColonConjunction" ->
                labels.children().stream().anyMatch(ElementPatterns::implies);
            case "LabelExpression$Disjunctions", "LabelExpression$ColonDisjunction" ->
                labels.children().stream().allMatch(ElementPatterns::implies);
            default -> false;
        };
    }
}
