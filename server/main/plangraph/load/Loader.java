package plangraph.load;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Record;
import plangraph.dataset.Dataset;
import plangraph.graph.Graph;
import plangraph.graph.GraphRows;
import plangraph.graph.Revisions;
import plangraph.model.Element;
import plangraph.model.Label;
import plangraph.model.Link;
import plangraph.text.Spelling;

/**
 * Brings the graph to what a dataset says.
 *
 * <ol>
 *   <li>Reads what the graph holds of this dataset.
 *   <li>Compares, property by property. No difference: nothing is written, the data revision stays.
 *   <li>Writes all differences and the new {@code Revision} in one transaction, so that a crash leaves the old revision or the new one.
 * </ol>
 *
 * Only elements and links that carry the dataset's id are touched: what people added stays.
 */
public final class Loader {
    private static final int BATCH = 1_000;

    private final Graph graph;
    private final Clock clock;

    public Loader(Graph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /** Constraints and indexes; harmless when they exist. */
    public void prepareSchema() {
        graph.applySchema("constraint-element-id");
        graph.applySchema("index-element-dataset");
        graph.applySchema("index-element-search");
    }

    /** What {@link #apply} would change. */
    public Diff diff(Dataset dataset, Spelling spelling) {
        List<Element> elements = dataset.elements().stream()
                .map(element -> SearchFields.added(element, spelling))
                .toList();
        List<Link> links = dataset.links().stream().map(Loader::withKey).toList();
        Map<String, Object> parameters = Map.of("dataset", dataset.id());
        List<Element> oldElements = graph.read("dataset-elements", parameters).stream()
                .map(row -> GraphRows.element(row.get("element").asNode()))
                .toList();
        List<Link> oldLinks = graph.read("dataset-links", parameters).stream()
                .map(row -> GraphRows.link(row.get("link").asRelationship()))
                .toList();
        return Diff.between(oldElements, oldLinks, elements, links);
    }

    private static Link withKey(Link link) {
        Map<String, Object> properties = new LinkedHashMap<>(link.properties());
        properties.put("key", link.key());
        return new Link(link.from(), link.type(), link.to(), properties);
    }

    /**
     * Applies the dataset.
     *
     * @return the difference; empty when the graph already was what the dataset says
     * @throws LinksOfPeople when an element is to go that something outside the dataset links to
     */
    public Diff apply(Dataset dataset, Revisions.Now now, String cause) throws LinksOfPeople {
        Diff diff = diff(dataset, new Spelling(synonyms(dataset, now)));
        boolean declared = Optional.ofNullable(now.byDataset().get(dataset.id()))
                .filter(revision -> revision.contentHash().equals(dataset.contentHash()))
                .isPresent();
        if (diff.isEmpty() && declared) {
            return diff;
        }
        refuseToCutOff(dataset, diff);
        graph.write(transaction -> {
            write(transaction, diff);
            transaction.run("create-revision", Map.of("properties", revision(dataset, diff, now.number() + 1, cause)));
            return diff;
        });
        return diff;
    }

    /** The synonyms of every loaded dataset, this one's as they will be. */
    private static List<List<String>> synonyms(Dataset dataset, Revisions.Now now) {
        List<List<String>> all = new ArrayList<>(dataset.synonyms());
        now.all().stream()
                .filter(revision -> !revision.dataset().equals(dataset.id()))
                .forEach(revision -> all.addAll(revision.pairs("synonyms")));
        return all;
    }

    private void refuseToCutOff(Dataset dataset, Diff diff) throws LinksOfPeople {
        List<String> ids = diff.removedElements().stream().map(Element::id).toList();
        List<Record> foreign = graph.read("foreign-links-of-elements", Map.of("ids", ids, "dataset", dataset.id()));
        if (!foreign.isEmpty()) {
            throw new LinksOfPeople(foreign.stream()
                    .map(row ->
                            row.get("id").asString() + " (" + row.get("link").asString("link without key") + ")")
                    .toList());
        }
    }

    private static void write(Graph.Writing transaction, Diff diff) {
        inBatches(
                transaction,
                "delete-links",
                diff.removedLinks().stream()
                        .map(link -> Map.<String, Object>of("from", link.from(), "key", link.key()))
                        .toList());
        transaction.run(
                "delete-elements",
                Map.of("ids", diff.removedElements().stream().map(Element::id).toList()));
        inBatches(
                transaction,
                "create-elements",
                diff.addedElements().stream().map(Loader::row).toList());
        inBatches(
                transaction,
                "update-elements",
                diff.changedElements().stream().map(Loader::row).toList());
        inBatches(
                transaction,
                "create-links",
                diff.addedLinks().stream().map(Loader::row).toList());
        inBatches(
                transaction,
                "update-links",
                diff.changedLinks().stream().map(Loader::row).toList());
    }

    private static void inBatches(Graph.Writing transaction, String statement, List<Map<String, Object>> rows) {
        for (int at = 0; at < rows.size(); at += BATCH) {
            transaction.run(statement, Map.of("rows", rows.subList(at, Math.min(rows.size(), at + BATCH))));
        }
    }

    private static Map<String, Object> row(Element element) {
        Map<String, Object> properties = new LinkedHashMap<>(element.properties());
        properties.put("id", element.id());
        return Map.of("id", element.id(), "label", element.label().word(), "properties", properties);
    }

    private static Map<String, Object> row(Link link) {
        return Map.of(
                "from", link.from(), "to", link.to(), "type", link.type().name(), "properties", link.properties());
    }

    private Map<String, Object> revision(Dataset dataset, Diff diff, long number, String cause) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("id", "revision." + number);
        properties.put("number", number);
        properties.put("time", Instant.now(clock).toString());
        properties.put("cause", cause);
        properties.put("dataset", dataset.id());
        properties.put("contentHash", dataset.contentHash());
        properties.put("title", dataset.title().ja());
        properties.put("titleEn", dataset.title().en());
        properties.put("text", dataset.description().ja());
        properties.put("textEn", dataset.description().en());
        properties.put("licence", dataset.licence());
        properties.put("attribution", dataset.attribution());
        properties.put(
                "renames",
                dataset.renames().entrySet().stream()
                        .map(rename -> rename.getKey() + "\t" + rename.getValue())
                        .sorted()
                        .toList());
        properties.put(
                "synonyms",
                dataset.synonyms().stream()
                        .map(group -> String.join("\t", group))
                        .toList());
        properties.put(
                "plans",
                dataset.elements().stream().filter(e -> e.label() == Label.PLAN).count());
        properties.put("summary", diff.summary());
        properties.put("diff", diff.lines());
        return properties;
    }
}
