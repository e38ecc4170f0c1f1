package plangraph.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import plangraph.answer.Populations;
import plangraph.body.NodeBody;
import plangraph.graph.Graph;

/**
 * What an answer is a part of, and what is said about how many there are.
 *
 * @param discrepancies records of documents that count such elements of these plans differently
 */
record Counted(Populations.Members members, List<NodeBody> discrepancies) {
    Counted {
        discrepancies = List.copyOf(discrepancies);
    }

    static Counted of(Populations.Members members, Graph graph) {
        // A part of a plan, or several plans, have a count that the documents do not contradict each other about.
        boolean whole = !members.part() && members.plans().size() == 1;
        return new Counted(members, whole ? discrepanciesAbout(members, graph) : List.of());
    }

    private static List<NodeBody> discrepanciesAbout(Populations.Members members, Graph graph) {
        return graph
                .read(
                        "count-discrepancies",
                        Map.of("label", members.population().label().word(), "plans", new ArrayList<>(members.plans())))
                .stream()
                .map(row -> NodeBody.of(row.get("discrepancy").asNode()))
                .toList();
    }
}
