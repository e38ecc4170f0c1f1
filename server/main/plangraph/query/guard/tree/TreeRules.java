package plangraph.query.guard.tree;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import plangraph.model.LocalizedText;

/** Checks the syntax tree of a query: only parts that read this graph's elements, and only as far as there is an end. */
public final class TreeRules {
    /** What a tree may be made of; whatever else Neo4j can do, or a later one will, is refused. */
    private static final Set<String> ALLOWED =
            Set.of(("Add AliasedReturnItem AllIterablePredicate AllPropertiesSelector And Ands AnyIterablePredicate"
                            + " AnyType AscSortItem BooleanType CaseExpression CollectExpression Concatenate ContainerIndex"
                            + " Contains CountExpression CountStar DateType DecimalDoubleLiteral DescSortItem Divide EndsWith"
                            + " Equals ExistsExpression ExplicitParameter ExtractScope False FilterScope FixedQuantifier"
                            + " FloatType FunctionInvocation FunctionName GreaterThan GreaterThanOrEqual"
                            + " ImportingWithSubqueryCall In Infinity IntegerType IntervalQuantifier IsNotNull IsNotTyped"
                            + " IsNull IsTyped LabelExpression$ColonConjunction LabelExpression$ColonDisjunction"
                            + " LabelExpression$Conjunctions LabelExpression$Disjunctions LabelExpression$Leaf"
                            + " LabelExpression$Negation LabelExpression$Wildcard LabelExpressionPredicate LabelName"
                            + " LabelOrRelTypeName LessThan LessThanOrEqual Limit ListComprehension ListLiteral ListSlice"
                            + " ListType LiteralEntry MapExpression MapProjection MapType Match"
                            + " MatchMode$DifferentRelationships Modulo Multiply NaN NamedPatternPart Namespace NodePattern"
                            + " NodeType NoneIterablePredicate Not NotEquals Null NullType Or OrderBy Ors ParenthesizedPath"
                            + " PathConcatenation PathLengthQuantifier PathMode$Acyclic PathMode$Trail PathMode$Walk"
                            + " PathPatternPart PathType Pattern$ForMatch PatternComprehension PatternExpression"
                            + " PatternPart$AllPaths PatternPart$AllShortestPaths PatternPart$AnyPath"
                            + " PatternPart$AnyShortestPath PatternPart$ShortestGroups PlusQuantifier Pow PrefixedPatternPart"
                            + " Property PropertyKeyName PropertySelector QuantifiedPath Range ReduceExpression RegexMatch ReduceScope"
                            + " RelTypeName RelationshipChain RelationshipPattern RelationshipType"
                            + " RelationshipsPattern Return ReturnItems ScopeClauseSubqueryCall ShortestPathExpression"
                            + " ShortestPathsPatternPart SignedDecimalIntegerLiteral SignedHexIntegerLiteral"
                            + " SignedOctalIntegerLiteral SingleIterablePredicate SingleQuery Skip StarQuantifier StartsWith"
                            + " StringLiteral StringType Subtract True UnaliasedReturnItem UnaryAdd UnarySubtract UnionAll"
                            + " UnionDistinct Unwind Variable VariableGrouping VariableSelector Where With Xor")
                    .split(" "));

    public static final LocalizedText FLATTER = new LocalizedText("入れ子を減らしてください", "nest less");

    /** How a query that nests too deeply is refused. */
    public static final LocalizedText TOO_DEEP = new LocalizedText("入れ子が深すぎます", "nests too deeply");

    /** What is wrong with it; empty when Neo4j's parser refuses it, so that nothing is known. */
    public static Optional<List<TreeFault>> faults(String cypher) {
        try {
            List<SyntaxNode> trees = SyntaxTree.parse(cypher);
            Collection<TreeFault> faults = new LinkedHashSet<>();
            trees.forEach(tree -> check(tree, faults));
            return trees.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(faults));
        } catch (SyntaxTree.TooDeep e) {
            return Optional.of(List.of(new TreeFault(e.at(), TOO_DEEP, FLATTER)));
        }
    }

    static boolean isPart(String kind) {
        return ALLOWED.contains(kind);
    }

    private static void check(SyntaxNode tree, Collection<TreeFault> faults) {
        tree.all()
                .filter(node -> !ALLOWED.contains(node.kind()))
                .forEach(node -> faults.add(new TreeFault(
                        node.at(),
                        LocalizedText.of(
                                "%s は使えるものの一覧にありません", "has the part %s, which is not on the list", node.kind()),
                        new LocalizedText("要素とつながりだけを読んでください", "read elements and relationships only"))));
        tree.all()
                .filter(node -> node.is("FunctionInvocation"))
                .forEach(call -> AllowedFunctions.refusal(call)
                        .ifPresent(refusal -> faults.add(new TreeFault(call.at(), refusal, AllowedFunctions.REMEDY))));
        if (faults.isEmpty()) {
            new ElementPatterns(faults).check(tree);
            PathLength.check(tree, faults);
            new QueryCost(faults).check(tree);
        }
    }

    private TreeRules() {}
}
