package plangraph.answer.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import plangraph.answer.InvalidInput;
import plangraph.answer.NodeRef;
import plangraph.answer.PageRequest;
import plangraph.model.Change;
import plangraph.model.Link;
import plangraph.model.LocalizedText;
import plangraph.store.Graph;
import plangraph.store.Revision;

/** What differs between two data revisions. */
public final class RevisionChanges {
    /** The graph before anything was loaded. */
    public static final String NOTHING = "0";

    private final Graph graph;

    public RevisionChanges(Graph graph) {
        this.graph = graph;
    }

    /** @param summary of what was applied, in numbers */
    public record Applied(String name, String time, String cause, String dataset, String summary) {}

    public record Ends(String key, String type, String from, String to) {}

    /** @param comparable whether figures before and after may be compared; only for a changed KPI */
    public record ChangeBody(
            String change,
            @Nullable NodeRef element,
            @Nullable Ends relationship,
            @Nullable String was,
            List<Change.Field> fields,
            @Nullable Boolean comparable) {}

    public record ChangeList(
            String from,
            String to,
            List<Applied> revisions,
            List<ChangeBody> changes,
            long total,
            @Nullable String next) {}

    /** @param revisions that were applied, the changes they made taken together */
    public record Difference(String from, String to, List<Applied> revisions, List<Change> changes) {
        public Difference {
            revisions = List.copyOf(revisions);
            changes = List.copyOf(changes);
        }
    }

    /** A page of the net difference. */
    public ChangeList between(Optional<String> from, Optional<String> to, PageRequest page) {
        Difference difference = difference(from, to);
        return new ChangeList(
                difference.from(),
                difference.to(),
                difference.revisions(),
                difference.changes().stream()
                        .skip(page.offset())
                        .limit(page.limit())
                        .map(RevisionChanges::body)
                        .toList(),
                difference.changes().size(),
                page.next(difference.changes().size()));
    }

    /**
     * The net difference.
     *
     * @param from name of a data revision; without it, the one before {@code to}
     * @param to name of a data revision; without it, the last
     * @throws InvalidInput when there is no such revision, or the order is wrong
     */
    public Difference difference(Optional<String> from, Optional<String> to) {
        List<String> names = names();
        List<InvalidInput.Fault> faults = new ArrayList<>();
        int last = place("to", to.orElse(names.getLast()), names, faults);
        int first = place("from", from.orElse(names.get(Math.max(0, last - 1))), names, faults);
        if (faults.isEmpty() && first > last) {
            faults.add(new InvalidInput.Fault(
                    "from", new LocalizedText("to より後の版です。入れ替えてください", "is later than to; exchange them")));
        }
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
        List<Record> rows =
                graph.read("revisions-between", Map.of("after", number(names, first), "upTo", number(names, last)));
        NetChanges net = new NetChanges();
        rows.forEach(row -> row.get("changes")
                .asList(line -> Change.of(line.asString()), List.of())
                .forEach(net::add));
        return new Difference(
                names.get(first),
                names.get(last),
                rows.stream().map(RevisionChanges::applied).toList(),
                net.all());
    }

    /** What one data revision is and changed; empty when there is none of that name. */
    public Optional<Difference> of(String name) {
        List<String> names = names();
        int place = names.indexOf(name);
        return place < 1
                ? Optional.empty()
                : Optional.of(difference(Optional.of(names.get(place - 1)), Optional.of(name)));
    }

    private List<String> names() {
        List<String> names = new ArrayList<>(List.of(NOTHING));
        graph.read("every-revision-name", Map.of()).forEach(row -> names.add(name(row)));
        return names;
    }

    private static String name(Record row) {
        return Revision.name(row.get("number").asLong(), row.get("contentHash").asString());
    }

    private static int place(String parameter, String name, List<String> names, List<InvalidInput.Fault> faults) {
        int place = names.indexOf(name);
        if (place < 0) {
            faults.add(new InvalidInput.Fault(
                    parameter,
                    LocalizedText.of(
                            "「%s」というデータ版はありません。あるのは %s です",
                            "'%s' is no data revision of this graph; there are %s", name, names)));
        }
        return place;
    }

    private static long number(List<String> names, int place) {
        String name = names.get(place);
        return name.equals(NOTHING) ? 0 : Long.parseLong(name.substring(0, name.indexOf('-')));
    }

    private static Applied applied(Record row) {
        return new Applied(
                name(row),
                row.get("time").asString(),
                row.get("cause").asString(),
                row.get("dataset").asString(),
                row.get("summary").asString());
    }

    /** One change as it is listed. */
    public static ChangeBody body(Change change) {
        String id = change.id();
        return new ChangeBody(
                change.kind().word(),
                change.isRelationship() ? null : new NodeRef(id, change.type(), change.title()),
                change.isRelationship() ? new Ends(id, change.type(), Link.fromOf(id), Link.toOf(id)) : null,
                change.was().orElse(null),
                change.fields(),
                change.comparable().orElse(null));
    }
}
