package plangraph.query.guard;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.neo4j.driver.summary.Plan;
import plangraph.model.LocalizedText;

/** Checks Neo4j's plan of a query: only operators that read rows of this graph, only functions that are on the list. */
final class PlanRules {
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

    private static final Set<String> WALKING =
            Set.of("BidirectionalRepeat", "Repeat", "ShortestPath", "StatefulShortestPath", "VarLengthExpand");

    /** How often a part of a path may be repeated: [r*2..5], [r*..5], {1, 5}; the end is missing where there is none. */
    private static final Pattern TIMES =
            Pattern.compile("\\*(?:\\d*\\.\\.)?(?<star>\\d*)]|\\{\\d*, ?(?<brace>[\\d*]*)}");

    /** Within an expression, where its operators are not shown. */
    private static final Pattern SUBQUERY = Pattern.compile("\\b(?:COLLECT|COUNT|EXISTS) \\{");

    /** An index is shown as Label(property), which is no call. */
    private static final Pattern INDEX = Pattern.compile(":(?:[\\p{L}_][\\p{L}\\p{N}_|]*|`[^`]*`)\\(");

    /** What of the plan must not be, each said once. */
    static Set<QueryFault> refusals(Plan plan) {
        Set<QueryFault> found = new TreeSet<>(
                Comparator.comparing((QueryFault wrong) -> wrong.problem().en()));
        // Neo4j adds the name of the database: "Create@neo4j".
        String operator = plan.operatorType().replaceFirst("@.*", "").replaceFirst("\\(.*", "");
        if (operator.endsWith("AllNodesScan")) {
            found.add(new QueryFault(ofPlan(CypherScope.EVERY_NODE), CypherScope.REMEDY));
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
            if (WALKING.contains(operator) || SUBQUERY.matcher(details).find()) {
                ends(details).ifPresent(problem -> found.add(new QueryFault(problem, CypherSizes.PATH_REMEDY)));
            }
        }
        plan.children().forEach(child -> found.addAll(refusals(child)));
        return found;
    }

    /** Operators within an expression are shown as its text only, so procedures are looked for there too. */
    private static void calls(String details, Set<QueryFault> found) {
        CypherTokens tokens = CypherTokens.of(INDEX.matcher(details).replaceAll(":("));
        for (CypherFunctions.Call call : CypherFunctions.calls(tokens)) {
            CypherFunctions.refusalInPlan(call.name())
                    .ifPresent(refusal -> found.add(new QueryFault(ofPlan(refusal), CypherFunctions.REMEDY)));
        }
        for (CypherFunctions.Call call : CypherFunctions.procedures(tokens)) {
            found.add(new QueryFault(ofPlan(CypherWords.procedure(call.name())), CypherFunctions.REMEDY));
        }
    }

    private static LocalizedText ofPlan(LocalizedText problem) {
        return LocalizedText.of("実行計画で%s", "its plan %s", problem);
    }

    private static Optional<LocalizedText> ends(String details) {
        for (Matcher times = TIMES.matcher(details); times.find(); ) {
            String end = times.group("star") == null ? times.group("brace") : times.group("star");
            if (!String.valueOf(end).matches("\\d+")) {
                return Optional.of(CypherSizes.ENDLESS);
            }
            if (Long.parseLong(end) > CypherSizes.LONGEST_PATH) {
                return Optional.of(CypherSizes.tooLong(end));
            }
        }
        return Optional.empty();
    }

    private PlanRules() {}
}
