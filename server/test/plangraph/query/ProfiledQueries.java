package plangraph.query;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.summary.ProfiledPlan;
import plangraph.app.OpenProgram;
import plangraph.app.settings.Settings;
import plangraph.model.Kind;

/**
 * What Neo4j does for each saved query asked for one city. As a program, it lists the operators: {@code ProfiledQueries DATA DATASET
 * [QUERY…]} on a data folder that no other process has open.
 */
@SuppressWarnings("deprecation") // The driver has no other way yet to hand over what PROFILE counted.
final class ProfiledQueries {
    private final OpenProgram program;
    private final Iterable<SavedQuery> queries;

    ProfiledQueries(OpenProgram program, Iterable<SavedQuery> queries) {
        this.program = program;
        this.queries = queries;
    }

    /**
     * @param dbHits of the whole plan: how often Neo4j looked something up in the store, the same on every machine
     * @param operators the plan from its root, each line an operator with its rows, hits and details
     */
    record Profile(String query, long dbHits, List<String> operators) {
        /** Operators that go through more than one city, but for those that find the goals of the UN. */
        List<String> scans() {
            return operators.stream()
                    .filter(
                            line -> line.matches(
                                    "\\s*(AllNodesScan|.*NodeByLabelsScan|NodeByLabelScan|.*RelationshipTypeScan"
                                            + "|.*RelationshipTypesScan|.*AllRelationshipsScan|.*IndexScan|.*IndexContainsScan).*"))
                    .filter(line -> !line.contains("SdgGoal"))
                    .map(String::strip)
                    .toList();
        }
    }

    List<Profile> of(String dataset) {
        List<Profile> profiles = new ArrayList<>();
        for (SavedQuery query : queries) {
            profiles.add(profile(query, dataset));
        }
        return profiles;
    }

    Profile profile(SavedQuery query, String dataset) {
        var now = program.revisions().read();
        var values = program.answers()
                .arguments(query, parameters(query, dataset), now)
                .values();
        ProfiledPlan plan = program.graph().readCypher("PROFILE " + query.cypher(), values, result -> {
            result.forEachRemaining(row -> {});
            return result.consume().profile();
        });
        List<String> operators = new ArrayList<>();
        long hits = list(plan, "", operators);
        return new Profile(query.id(), hits, operators);
    }

    private static long list(ProfiledPlan plan, String indent, List<String> lines) {
        String details = plan.arguments().containsKey("Details")
                ? plan.arguments().get("Details").asString().replaceAll("\\s+", " ")
                : "";
        lines.add(indent + plan.operatorType().replace("@neo4j", "") + " rows=" + plan.records() + " hits="
                + plan.dbHits() + " " + details);
        long hits = plan.dbHits();
        for (ProfiledPlan child : plan.children()) {
            hits += list(child, indent + " ", lines);
        }
        return hits;
    }

    /** For each required parameter the first element of its kind in the city; of the UN's goals one that every city has links to. */
    Map<String, String> parameters(SavedQuery query, String dataset) {
        Map<String, String> parameters = new LinkedHashMap<>(Map.of("dataset", dataset));
        for (Parameter parameter : query.params()) {
            if (parameter.required()) {
                parameters.put(parameter.name(), sample(parameter, dataset));
            }
        }
        return parameters;
    }

    private String sample(Parameter parameter, String dataset) {
        String label = parameter.label().map(Kind::word).orElse("Element");
        // Of all elements a goal has most links, those of every city.
        if (label.equals("SdgGoal") || label.equals("Element")) {
            return "sdg.11";
        }
        return program.graph()
                .readCypher(
                        "MATCH (e:Element {dataset: $dataset}) WHERE $label IN labels(e) RETURN e.id ORDER BY"
                                + " e.sortKey LIMIT 1",
                        Map.of("dataset", dataset, "label", label),
                        result -> result.single().get(0).asString());
    }

    // Arguments: folder of the data, dataset, perhaps ids of queries.
    public static void main(String[] args) throws Exception {
        Settings settings = new Settings("127.0.0.1", 0, Path.of(args[0]), Optional.empty(), "neo4j", "", List.of());
        List<String> wanted = List.of(args).subList(2, args.length);
        try (OpenProgram program = OpenProgram.open(settings)) {
            for (Profile profile :
                    new ProfiledQueries(program, program.catalogue().all()).of(args[1])) {
                if (wanted.isEmpty() || wanted.contains(profile.query())) {
                    System.out.println(profile.query() + ": " + profile.dbHits() + " hits, scans " + profile.scans());
                    if (!wanted.isEmpty()) {
                        profile.operators().forEach(System.out::println);
                    }
                }
            }
        }
    }
}
