package plangraph.process;

import java.io.IOException;
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
import plangraph.access.AuditLog;
import plangraph.access.AuditRecord;
import plangraph.query.InvalidQueries;
import plangraph.query.OwnQueries;
import plangraph.query.OwnQuery;
import plangraph.query.OwnQueryCheck;
import plangraph.query.OwnQueryVersions.OwnQueryVersion;
import plangraph.query.QueryCatalogue;
import plangraph.store.records.Records;
import plangraph.store.records.RecordsUnavailable;

/**
 * Opens stores, says of each whether every save of an own query was whole ({@code holds N versions}, or {@code MIXED}), and saves it
 * again and again in all of them beside each other until it is killed. Prints {@code saving} when each has saved.
 */
final class SaveOwn implements AutoCloseable {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final AuditRecord DEED = AuditRecord.ofCommandLine("save", "saved");

    private final Records records;
    private final QueryCatalogue catalogue;
    private final AuditLog audit;
    private final OwnQueries own;

    /** @param empty a folder without queries */
    private SaveOwn(Path store, Path empty) throws RecordsUnavailable, IOException, InvalidQueries {
        this.records = Records.inFolder(store);
        records.awaitOpen();
        Clock clock = Clock.systemUTC();
        this.audit = new AuditLog(records, clock);
        this.catalogue = QueryCatalogue.read(empty);
        OwnQueryCheck anything = new OwnQueryCheck(catalogue, (queries, faults) -> {});
        this.own = new OwnQueries(records, catalogue, anything, audit, clock, true);
        own.refresh();
    }

    /** @param args an empty folder, folders of the stores */
    public static void main(String[] args) throws Exception {
        Path empty = Files.createDirectories(Path.of(args[0]));
        // Nobody closes them: the end is a kill.
        List<SaveOwn> stores = new ArrayList<>();
        for (String folder : Arrays.asList(args).subList(1, args.length)) {
            SaveOwn store = new SaveOwn(Path.of(folder), empty);
            OUT.println(store.holds());
            stores.add(store);
        }
        CountDownLatch saving = new CountDownLatch(stores.size());
        for (SaveOwn store : stores) {
            Thread.ofPlatform().start(() -> store.save(saving));
        }
        saving.await();
        OUT.println("saving");
    }

    /** What a store holds, looked at in this process. */
    static String held(Path store, Path empty) throws Exception {
        try (SaveOwn opened = new SaveOwn(store, empty)) {
            return opened.holds();
        }
    }

    private void save(CountDownLatch saving) {
        own.create("mine", "a text", DEED);
        for (int i = 0; i < Integer.MAX_VALUE; i++) {
            own.replace("mine", "text " + i, revision -> true, DEED);
            saving.countDown();
        }
    }

    /** Whole: versions without a gap, the last of them the one that holds, an entry in the log for each. */
    private String holds() {
        List<OwnQueryVersion> versions = own.versions("mine");
        long entries = audit.entries(Optional.empty(), 1).total();
        long current = catalogue.own("mine").map(OwnQuery::version).orElse(0L);
        long held = records.read("own-queries", Map.of()).size();
        boolean whole = versions.size() == current && entries == current && held == Math.min(1, current);
        return whole
                ? "holds " + current + " versions"
                : "holds MIXED: " + versions.size() + " versions, number " + current + ", " + entries + " entries, "
                        + held + " that hold";
    }

    @Override
    public void close() {
        records.close();
    }
}
