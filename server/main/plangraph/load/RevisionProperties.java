package plangraph.load;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import plangraph.dataset.Dataset;
import plangraph.graph.Revision;
import plangraph.graph.Revisions;
import plangraph.model.Label;
import plangraph.model.Lack;

/** What a revision keeps of the dataset it applied, beside the elements, the links and the lines of the difference. */
final class RevisionProperties {

    static Map<String, Object> of(Dataset dataset, Diff diff, Revisions.Now before, Instant time, String cause) {
        long number = before.number() + 1;
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("id", "revision." + number);
        properties.put("number", number);
        properties.put("since", since(dataset, before, number));
        properties.put("time", time.toString());
        properties.put("cause", cause);
        properties.put("dataset", dataset.id());
        properties.put("contentHash", dataset.contentHash());
        properties.put("title", dataset.title().ja());
        properties.put("titleEn", dataset.title().en());
        properties.put("text", dataset.description().ja());
        properties.put("textEn", dataset.description().en());
        properties.put("licence", dataset.licence());
        properties.put("attribution", dataset.attribution());
        putLists(properties, dataset);
        properties.put(
                "plans",
                dataset.elements().stream().filter(e -> e.label() == Label.PLAN).count());
        properties.put("summary", diff.summary());
        return properties;
    }

    /** The number of the dataset's first revision: which of several came first stays known when one is loaded again. */
    private static Object since(Dataset dataset, Revisions.Now before, long number) {
        Revision last = before.byDataset().get(dataset.id());
        return last == null ? number : last.properties().getOrDefault("since", number);
    }

    /** Neo4j stores lists of strings, so each entry is one line with its parts joined by tabs. */
    private static void putLists(Map<String, Object> properties, Dataset dataset) {
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
        properties.put("lacks", dataset.lacks().stream().map(Lack::line).toList());
    }

    private RevisionProperties() {}
}
