package plangraph.process;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import plangraph.access.Audit;
import plangraph.catalogue.Catalogue;
import plangraph.catalogue.OwnQuery;
import plangraph.graph.EmbeddedNeo4j;
import plangraph.graph.Graph;
import plangraph.own.Offering;
import plangraph.own.OwnQueries;
import plangraph.own.Stored;

/**
 * Opens stores, says of each whether every save of an own query was whole ({@code holds N versions}, or {@code MIXED}), and saves it
 * again and again in all of them beside each other until it is killed. Prints {@code saving} when each has saved.
 */
final class SaveOwn {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final Audit.Deed DEED = Audit.Deed.ofCommandLine("save", "saved");

    /** @param args an empty folder, folders of the stores */
    public static void main(String[] args) throws Exception {
        Path empty = Files.createDirectories(Path.of(args[0]));
        List<OwnQueries> stores = new ArrayList<>();
        for (String folder : Arrays.asList(args).subList(1, args.length)) {
            stores.add(opened(Path.of(folder), empty));
        }
        CountDownLatch saving = new CountDownLatch(stores.size());
        for (OwnQueries own : stores) {
            Thread.ofPlatform().start(() -> save(own, saving));
        }
        saving.await();
        OUT.println("saving");
    }

    private static OwnQueries opened(Path folder, Path empty) throws Exception {
        // Nobody closes them: the end is a kill.
        EmbeddedNeo4j neo4j = EmbeddedNeo4j.open(folder);
        Graph graph = Graph.connect(neo4j.uri(), neo4j.credentials());
        Clock clock = Clock.systemUTC();
        Audit audit = new Audit(graph, clock);
        Catalogue catalogue = Catalogue.read(empty);
        Offering anything = new Offering(catalogue, (queries, faults) -> {});
        OwnQueries own = new OwnQueries(graph, catalogue, anything, audit, clock, true);
        own.refresh();
        OUT.println(holds(graph, own, catalogue.own("mine"), audit));
        return own;
    }

    private static void save(OwnQueries own, CountDownLatch saving) {
        own.create("mine", "a text", DEED);
        for (int i = 0; i < Integer.MAX_VALUE; i++) {
            own.replace("mine", "text " + i, revision -> true, DEED);
            saving.countDown();
        }
    }

    /** Whole: versions without a gap, the last of them the one that holds, an entry in the log for each. */
    private static String holds(Graph graph, OwnQueries own, Optional<OwnQuery> now, Audit audit) {
        List<Stored> versions = own.versions("mine");
        long entries = audit.entries(Optional.empty(), 1).total();
        long current = now.map(OwnQuery::version).orElse(0L);
        long held = graph.read("own-queries", Map.of()).size();
        boolean whole = versions.size() == current && entries == current && held == Math.min(1, current);
        return whole
                ? "holds " + current + " versions"
                : "holds MIXED: " + versions.size() + " versions, number " + current + ", " + entries + " entries, "
                        + held + " that hold";
    }

    private SaveOwn() {}
}
