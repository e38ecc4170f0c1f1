package plangraph.query.guard;

import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.neo4j.driver.summary.Plan;
import plangraph.model.LocalizedText;
import plangraph.query.guard.tree.AllowedFunctions;

/** Checks Neo4j's plan of a query: only operators that read rows of this graph, only functions that are on the list. */
final class PlanRules {
    private static final LocalizedText EVERY_NODE = new LocalizedText("すべてのノードを見ます", "looks at every node");
    private static final LocalizedText REMEDY =
            new LocalizedText("ラベルを書いてください。何でもよければ Element です", "name a label, Element for any");

    /** Without what stands in brackets after the name, which says how, not what. */
    private static final Set<String> OPERATORS = Set.of(
            ("AntiConditionalApply AntiSemiApply Apply Argument AssertSameNode AssertSameRelationship BidirectionalRepeat"
                            + " CacheProperties CartesianProduct ConditionalApply DirectedAllRelationshipsScan"
                            + " DirectedRelationshipIndexContainsScan DirectedRelationshipIndexEndsWithScan"
                            + " DirectedRelationshipIndexScan DirectedRelationshipIndexSeek DirectedRelationshipIndexSeekByRange"
                            + " DirectedRelationshipTypeScan DirectedRelationshipUniqueIndexSeek DirectedUnionRelationshipTypesScan"
                            + " Distinct Eager EagerAggregation EmptyResult EmptyRow ExhaustiveLimit Expand Filter"
                            + " IntersectionNodeByLabelsScan LeftOuterHashJoin LetAntiSemiApply LetSelectOrAntiSemiApply"
                            + " LetSelectOrSemiApply LetSemiApply Limit MultiNodeIndexSeek NodeByLabelScan"
                            + " NodeCountFromCountStore NodeHashJoin NodeIndexContainsScan NodeIndexEndsWithScan NodeIndexScan"
                            + " NodeIndexSeek NodeIndexSeekByRange NodeLeftOuterHashJoin NodeRightOuterHashJoin"
                            + " NodeUniqueIndexSeek NodeUniqueIndexSeekByRange Optional OptionalExpand OrderedAggregation"
                            + " OrderedDistinct OrderedUnion PartialSort PartialTop PartitionedNodeByLabelScan"
                            + " PartitionedNodeIndexScan PartitionedUnwind PathPropagatingBFS PreserveOrder ProduceResults"
                            + " ProjectEndpoints Projection RelationshipCountFromCountStore RemoteBatchProperties"
                            + " RemoteBatchPropertiesWithFilter Repeat RepeatOptions RightOuterHashJoin RollUpApply SelectOrAntiSemiApply"
                            + " SelectOrSemiApply SemiApply ShortestPath Skip Sort StatefulShortestPath"
                            + " SubtractionNodeByLabelsScan Top Top1WithTies TriadicBuild TriadicFilter TriadicSelection"
                            + " UndirectedAllRelationshipsScan UndirectedRelationshipIndexContainsScan"
                            + " UndirectedRelationshipIndexEndsWithScan UndirectedRelationshipIndexScan UndirectedRelationshipIndexSeek"
                            + " UndirectedRelationshipIndexSeekByRange UndirectedRelationshipTypeScan"
                            + " UndirectedRelationshipUniqueIndexSeek UndirectedUnionRelationshipTypesScan Union"
                            + " UnionNodeByLabelsScan Unwind ValueHashJoin VarLengthExpand")
                    .split(" "));

    /** An index is shown as Label(property), which is no call. */
    private static final Pattern INDEX = Pattern.compile(":(?:[\\p{L}_][\\p{L}\\p{N}_|]*|`[^`]*`)\\(");

    /** What of the plan must not be, each said once. */
    static Set<QueryFault> refusals(Plan plan) {
        Set<QueryFault> found = new TreeSet<>(
                Comparator.comparing((QueryFault wrong) -> wrong.problem().en()));
        // Neo4j adds the name of the database: "Create@neo4j".
        String operator = plan.operatorType().replaceFirst("@.*", "").replaceFirst("\\(.*", "");
        if (operator.endsWith("AllNodesScan")) {
            found.add(new QueryFault(ofPlan(EVERY_NODE), REMEDY));
        } else if (!OPERATORS.contains(operator)) {
            found.add(new QueryFault(
                    LocalizedText.of(
                            "実行計画に、使える操作の一覧にない %s があります",
                            "its plan has the operator %s, which is not on the list", operator),
                    CypherWords.READ_ONLY));
        }
        if (plan.arguments().containsKey("Details")) {
            String details = plan.arguments().get("Details").asString();
            calls(details, found);
        }
        plan.children().forEach(child -> found.addAll(refusals(child)));
        return found;
    }

    /** Operators within an expression are shown as its text only, so procedures are looked for there too. */
    private static void calls(String details, Set<QueryFault> found) {
        CypherTokens tokens = CypherTokens.of(INDEX.matcher(details).replaceAll(":("));
        for (CypherFunctions.Call call : CypherFunctions.calls(tokens)) {
            AllowedFunctions.refusalInPlan(call.name(), call.withArguments())
                    .ifPresent(refusal -> found.add(new QueryFault(ofPlan(refusal), AllowedFunctions.REMEDY)));
        }
        for (CypherFunctions.Call call : CypherFunctions.procedures(tokens)) {
            found.add(new QueryFault(ofPlan(CypherWords.procedure(call.name())), AllowedFunctions.REMEDY));
        }
    }

    private static LocalizedText ofPlan(LocalizedText problem) {
        return LocalizedText.of("実行計画で%s", "its plan %s", problem);
    }

    private PlanRules() {}
}
