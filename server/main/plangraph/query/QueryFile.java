package plangraph.query;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plangraph.model.Faults;
import plangraph.model.YamlText;
import plangraph.query.guard.QueryText;

/**
 * The text of a query file and where its parts are.
 *
 * @param id as its header says it, or as it will be called
 * @param headerLines lines before the Cypher where the file was written by this program, 0 where somebody else wrote it
 */
public record QueryFile(String id, String text, int headerLines) {
    /** The fields of a header in the order in which files have them. */
    private static final List<String> FIELDS =
            List.of("id", "title", "question", "asks", "tags", "params", "columns", "population", "views", "whenEmpty");

    /** Where people's own queries are, as their faults name it. */
    static final String FOLDER = "own/";

    private static final Set<String> BLOCKS = Set.of("params", "columns");
    private static final String CYPHER = "cypher";
    private static final Pattern ID = Pattern.compile("(?m)^//\\+ +id: *(\\S+) *$");
    private static final Pattern SECTION = Pattern.compile("^//\\+ (\\w+):.*");

    /** One that somebody wrote. Without an id in it, its name is not known. */
    public static QueryFile written(String sent) {
        String text = QueryText.withoutByteOrderMark(sent);
        Matcher id = ID.matcher(text);
        return new QueryFile(id.find() ? id.group(1) : "", text, 0);
    }

    /** Writes one: a field of the header for each field but {@code cypher}, known or not, for its reader tells what is wrong. */
    public static QueryFile of(String id, ObjectNode fields) {
        Set<String> names = new LinkedHashSet<>(FIELDS);
        fields.fieldNames().forEachRemaining(names::add);
        names.remove(CYPHER);
        List<String> lines = new ArrayList<>();
        for (String name : names) {
            JsonNode value = fields.get(name);
            if (name.equals("id") && value == null) {
                lines.add("//+ id: " + YamlFlow.text(id));
            } else if (value != null && value.isObject() && BLOCKS.contains(name) && !value.isEmpty()) {
                lines.add("//+ " + name + ":");
                value.properties()
                        .forEach(entry -> lines.add(
                                "//+   " + YamlFlow.name(entry.getKey()) + ": " + YamlFlow.of(entry.getValue())));
            } else if (value != null && !value.isNull()) {
                lines.add("//+ " + YamlFlow.name(name) + ": " + YamlFlow.of(value));
            }
        }
        String cypher = fields.path(CYPHER).asText("");
        return new QueryFile(id, String.join("\n", lines) + "\n" + cypher.stripTrailing() + "\n", lines.size());
    }

    /** Its fields, the Cypher among them; empty when its header cannot be read, with the faults. */
    public Optional<ObjectNode> fields(Faults faults) {
        QueryText parts = QueryText.of(name(), text);
        if (parts.header().isBlank()) {
            faults.add(name(), 1, 0, QueryReader.NO_HEADER, QueryReader.begin("my-question"));
            return Optional.empty();
        }
        YamlText yaml = new YamlText(name(), QueryReader.REMEDY, faults);
        // Once for what is wrong in it, once for what it says, also where something is missing.
        boolean right = yaml.read(parts.header(), QueryHeader.class).isPresent() && faults.isEmpty();
        return right
                ? yaml.read(parts.header(), JsonNode.class)
                        .map(header -> ((ObjectNode) header).put(CYPHER, parts.cypher()))
                : Optional.empty();
    }

    /** As its faults name it. */
    public String name() {
        return FOLDER + id + ".cypher";
    }

    /** The field of the header that stands on this line, cypher for those after it. */
    public String field(int line) {
        if (line > headerLines) {
            return CYPHER;
        }
        List<String> lines = text.lines().toList();
        for (int i = Math.min(line, lines.size()) - 1; i >= 0; i--) {
            Matcher section = SECTION.matcher(lines.get(i));
            if (section.matches()) {
                return section.group(1);
            }
        }
        return "header";
    }
}
