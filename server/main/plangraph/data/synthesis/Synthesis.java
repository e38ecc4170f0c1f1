package plangraph.data.synthesis;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Invents cities after a real one: the same tables, as many parts, links, citations and records, texts as long, and not a word of
 * it true. The same seed makes the same bytes, and a city is the same however many are made with it.
 */
public final class Synthesis {
    private final DatasetShape shape;
    private final Map<String, String> documents = new LinkedHashMap<>();
    private final long seed;

    /**
     * @param model folder of the real dataset
     * @param seed two runs with the same make the same
     */
    public Synthesis(Path model, long seed) throws IOException {
        JsonNode description = new YAMLMapper().readTree(Files.readString(model.resolve("dataset.yaml")));
        this.shape = new DatasetShape(
                DatasetTables.read(model), description.get("id").asText());
        this.seed = seed;
        for (JsonNode document : description.get("documents")) {
            documents.put(
                    shape.withoutPrefix(document.get("id").asText()),
                    document.get("status").asText());
        }
    }

    /** What a city came to. Relationships include citations and what records are about. */
    public record Size(long elements, long relationships) {
        public Size plus(Size other) {
            return new Size(elements + other.elements, relationships + other.relationships);
        }
    }

    /** The name of the city with this number, from 1; its dataset and its folder are called so. */
    public static String name(int number) {
        return String.format(Locale.ROOT, "synth-%04d", number);
    }

    /** Writes the city with this number into a folder of its name. */
    public Size write(int number, Path into) throws IOException {
        String name = name(number);
        // A generator of its own for each city, far from that of its neighbours.
        SplittableRandom random = new SplittableRandom(new SplittableRandom(seed + ((long) number << 32)).nextLong());
        Map<String, String> own = new LinkedHashMap<>();
        documents.forEach((end, status) -> own.put(name + "." + end, status));
        InventedCity city = InventedCity.grown(shape, name, random);
        Rewriting rewriting = new Rewriting(shape, name, List.copyOf(own.keySet()), random);
        Map<String, List<Map<String, String>>> tables = CityTables.of(shape, city, rewriting);
        new CityFolder(into.resolve(name)).write(name, own, tables, rewriting.lines());
        return size(own.size(), tables);
    }

    private static Size size(int documents, Map<String, List<Map<String, String>>> tables) {
        long elements = documents;
        long relationships = 0;
        for (var table : tables.entrySet()) {
            if (table.getKey().startsWith("links/")) {
                relationships += table.getValue().size();
            } else if (table.getKey().startsWith("nodes/")) {
                elements += table.getValue().size();
                relationships += abouts(table.getValue());
            }
        }
        return new Size(elements, relationships);
    }

    private static long abouts(List<Map<String, String>> rows) {
        return rows.stream()
                .map(row -> row.getOrDefault("about", ""))
                .filter(about -> !about.isEmpty())
                .mapToLong(about -> about.split(";").length)
                .sum();
    }
}
