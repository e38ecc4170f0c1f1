package plangraph.publish.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import plangraph.answer.NodeBody;
import plangraph.answer.PopulationCounts;
import plangraph.store.Graph;

/**
 * What an answer is a part of, and what is said about how many there are.
 *
 * @param discrepancies records of documents that count such elements of these plans differently
 */
record SheetPopulation(PopulationCounts.Members members, List<NodeBody> discrepancies) {
    SheetPopulation {
        discrepancies = List.copyOf(discrepancies);
    }

    static SheetPopulation of(PopulationCounts.Members members, Graph graph) {
        // A part of a plan, or several plans, have a count that the documents do not contradict each other about.
        boolean whole = !members.part() && members.plans().size() == 1;
        return new SheetPopulation(members, whole ? discrepanciesAbout(members, graph) : List.of());
    }

    private static List<NodeBody> discrepanciesAbout(PopulationCounts.Members members, Graph graph) {
        return graph
                .read(
                        "count-discrepancies",
                        Map.of("label", members.population().label().word(), "plans", new ArrayList<>(members.plans())))
                .stream()
                .map(row -> NodeBody.of(row.get("discrepancy").asNode()))
                .toList();
    }
}
