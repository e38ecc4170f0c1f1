package plangraph.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Loads the program's own Cypher by name, one statement per file in {@code cypher/system/}. */
final class Statements {
    private static final String FOLDER = "/cypher/system/";
    private final Map<String, String> loaded = new ConcurrentHashMap<>();

    String named(String name) {
        return loaded.computeIfAbsent(name, Statements::load);
    }

    private static String load(String name) {
        String place = FOLDER + name + ".cypher";
        try (InputStream file = Statements.class.getResourceAsStream(place)) {
            if (file == null) {
                throw new IllegalStateException(
                        "No statement '" + name + "': looked for " + place + " on the class path");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
