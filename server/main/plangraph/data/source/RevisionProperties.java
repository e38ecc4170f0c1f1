package plangraph.data.source;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import plangraph.data.change.Diff;
import plangraph.data.change.DiffChanges;
import plangraph.model.Change;
import plangraph.model.Element;
import plangraph.model.Kind;
import plangraph.model.Lack;

/** What a revision keeps of the dataset it applied, beside the elements and links themselves. */
final class RevisionProperties {

    /** @param elements that there are after it */
    static Map<String, Object> of(
            Dataset dataset, List<Element> elements, Diff diff, long number, Instant time, String cause) {
        Map<String, Object> properties = ofOneOfMany(dataset, elements, diff, number, time, cause);
        properties.put(
                "changes",
                DiffChanges.of(elements, diff).stream().map(Change::line).toList());
        return properties;
    }

    /** Without the list of its changes. */
    static Map<String, Object> ofOneOfMany(
            Dataset dataset, List<Element> elements, Diff diff, long number, Instant time, String cause) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("id", "revision." + number);
        properties.put("number", number);
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
                "plans", elements.stream().filter(e -> e.label() == Kind.PLAN).count());
        properties.put("summary", diff.summary());
        return properties;
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
