package plangraph.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neo4j.driver.exceptions.ClientException;
import plangraph.model.text.Spelling;

/** Knows what the graph holds now: the latest revision of each dataset. */
public final class Revisions {

    /**
     * One look at the graph.
     *
     * @param cities the datasets with a plan in them, in the order in which they first came
     */
    public record Now(
            Map<String, Revision> byDataset, Map<String, String> renames, Spelling spelling, List<String> cities) {

        /** Cities whose names are kept in memory, to be recognised in a question or heard: a few megabytes each. */
        private static final int NAMED = 8;

        public Collection<Revision> all() {
            return byDataset.values();
        }

        /** The data revision; {@code 0} when nothing was ever loaded. */
        public String name() {
            return byDataset.values().stream()
                    .max(Comparator.comparingLong(Revision::number))
                    .map(Revision::name)
                    .orElse("0");
        }

        /** The dataset that questions are about unless they say otherwise: the first that was loaded with a plan in it. */
        public String city() {
            return cities.stream().findFirst().orElse("");
        }

        /** The dataset, and those that are no city and concern every one. */
        public List<String> with(String dataset) {
            return Stream.concat(Stream.of(dataset), shared()).distinct().toList();
        }

        /**
         * Where to look: the dataset and those that are no city. When none is asked for, every dataset; where there are many cities,
         * that which saved queries are asked for, since going through the text of a million elements takes longer than anybody waits.
         */
        public List<String> within(Optional<String> dataset) {
            return dataset.map(this::with)
                    .orElseGet(() -> cities.size() > NAMED ? with(city()) : List.copyOf(byDataset.keySet()));
        }

        /** The datasets whose names are kept in memory: the cities that came first, and those that are no city. */
        public List<String> named() {
            return Stream.concat(namedCities().stream(), shared()).toList();
        }

        /** The cities among {@link #named}. */
        public List<String> namedCities() {
            return cities.stream().limit(NAMED).toList();
        }

        private Stream<String> shared() {
            return byDataset.values().stream()
                    .filter(revision -> !isCity(revision))
                    .map(Revision::dataset);
        }

        private static boolean isCity(Revision revision) {
            return revision.count("plans") > 0;
        }

        /** What the element is called today that had this id on any day. */
        public String today(String id) {
            String today = id;
            // Renamed again and again, but never in a circle for ever.
            for (int hops = 0; hops <= renames.size() && renames.containsKey(today); hops++) {
                today = renames.getOrDefault(today, today);
            }
            return today;
        }

        public long number() {
            return byDataset.values().stream().mapToLong(Revision::number).max().orElse(0);
        }
    }

    private static final Duration TRUSTED = Duration.ofSeconds(1);
    private static final Comparator<Revision> BY_NUMBER = Comparator.comparingLong(Revision::number);

    private final Graph graph;
    private final boolean onlyWriter;
    private volatile Now last = now(List.of());
    private volatile long lookedAt;

    /** @param onlyWriter whether this process alone writes to the graph, as with an embedded one: then nothing moves unseen */
    public Revisions(Graph graph, boolean onlyWriter) {
        this.graph = graph;
        this.onlyWriter = onlyWriter;
    }

    /**
     * The state of the graph. Where another process may have written to it, what was seen up to a second ago counts as now, so that
     * a repeated question needs no round trip. Whoever makes an answer asks {@link #isStill} after it.
     */
    public Now read() {
        boolean trusted = onlyWriter || System.nanoTime() - lookedAt < TRUSTED.toNanos();
        return trusted && !last.all().isEmpty() ? last : refresh();
    }

    /** Whether nothing was loaded since; looks at the graph where another process may have written to it. */
    public boolean isStill(Now then) {
        return (onlyWriter ? last : refresh()).name().equals(then.name());
    }

    /** Looks at the graph again, after a change of our own. What revisions declare is read only when there is a new one. */
    public Now refresh() {
        if (last.all().isEmpty() || !names().equals(namesSeen())) {
            List<Revision> latest = latest();
            awaitWhole(latest);
            last = now(latest);
        }
        lookedAt = System.nanoTime();
        return last;
    }

    /**
     * Neo4j shows what a transaction wrote bit by bit, for some milliseconds: a revision may be there before all that it brought. Its
     * maker is done when it lets go of it. Our own are: they are looked at after their commit.
     */
    private void awaitWhole(List<Revision> latest) {
        if (onlyWriter || latest.isEmpty()) {
            return;
        }
        String id = String.valueOf(latest.getLast().properties().get("id"));
        try {
            graph.write(transaction -> transaction.run("await-revision", Map.of("id", id)));
        } catch (ClientException e) {
            // Who may only read, or a database that is read-only, cannot wait: its first answers after a load may be of
            // two revisions.
        }
    }

    /** The state after a load of our own, which nearly always made a new revision: no look at names first. */
    public Now reread() {
        last = now(latest());
        lookedAt = System.nanoTime();
        return last;
    }

    private List<String> names() {
        return graph.read("revision-names", Map.of()).stream()
                .map(row -> Revision.name(
                        row.get("number").asLong(), row.get("contentHash").asString()))
                .toList();
    }

    private List<String> namesSeen() {
        return last.all().stream().map(Revision::name).toList();
    }

    /**
     * The latest revision of each dataset, by number. Neo4j could pick them, but at a start the first question meets a cold planner,
     * which needs 0.7 s for this one and 1.3 s for one that groups and sorts.
     */
    private List<Revision> latest() {
        Map<String, List<Revision>> byDataset = graph.read("all-revisions", Map.of()).stream()
                .map(row -> Revision.of(row.get("revision").asNode()))
                .sorted(BY_NUMBER)
                .collect(Collectors.groupingBy(Revision::dataset));
        return byDataset.values().stream()
                .map(history -> history.getLast().since(history.getFirst()))
                .sorted(BY_NUMBER)
                .toList();
    }

    private static Now now(List<Revision> revisions) {
        Map<String, Revision> byDataset = new LinkedHashMap<>();
        Map<String, String> renames = new HashMap<>();
        List<List<String>> synonyms = new ArrayList<>();
        for (Revision revision : revisions) {
            byDataset.put(revision.dataset(), revision);
            revision.pairs("renames").forEach(pair -> renames.put(pair.getFirst(), pair.getLast()));
            synonyms.addAll(revision.pairs("synonyms"));
        }
        List<String> cities = revisions.stream()
                .filter(Now::isCity)
                .sorted(Comparator.comparingLong(revision -> revision.count("since")))
                .map(Revision::dataset)
                .toList();
        return new Now(byDataset, renames, new Spelling(synonyms), cities);
    }
}
