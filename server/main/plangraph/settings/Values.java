package plangraph.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Values of settings, each read from its text; what cannot be used is added to the faults. */
final class Values {

    static int port(String text, List<String> faults) {
        if (text.matches("\\d{1,5}") && Integer.parseInt(text) <= 65_535) {
            return Integer.parseInt(text);
        }
        faults.add("PLANGRAPH_PORT is '" + text + "'; give a number from 0 (any free port) to 65535");
        return 0;
    }

    static Duration millis(@Nullable String text, List<String> faults) {
        if (text == null) {
            return Settings.SLOW;
        }
        if (text.matches("\\d{1,9}")) {
            return Duration.ofMillis(Long.parseLong(text));
        }
        faults.add("PLANGRAPH_Settings.SLOW_MILLIS is '" + text + "'; give a number of milliseconds");
        return Settings.SLOW;
    }

    static Optional<URI> uri(@Nullable String text, List<String> faults) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(text);
            if (uri.getRawUserInfo() != null) {
                // Not repeated here: it may be a password.
                faults.add("PLANGRAPH_NEO4J_URI names a user; use PLANGRAPH_NEO4J_USER and PLANGRAPH_NEO4J_PASSWORD");
                return Optional.empty();
            }
            if (uri.getHost() != null && String.valueOf(uri.getScheme()).matches("(bolt|neo4j)(\\+s|\\+ssc)?")) {
                return Optional.of(uri);
            }
        } catch (URISyntaxException e) {
            // Told below.
        }
        faults.add("PLANGRAPH_NEO4J_URI is '" + text
                + "'; give an address like neo4j://server:7687 or bolt+s://server:7687");
        return Optional.empty();
    }

    static List<Path> folders(String text, List<String> faults) {
        List<Path> folders = Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(folder -> !folder.isEmpty())
                .flatMap(folder -> path("PLANGRAPH_DATASETS", folder, faults).stream())
                .toList();
        folders.stream()
                .filter(folder -> !Files.isDirectory(folder))
                .forEach(folder -> faults.add("PLANGRAPH_DATASETS names " + folder + ", which is not a folder"));
        return folders;
    }

    static Optional<Path> path(String name, String text, List<String> faults) {
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException e) {
            faults.add(name + " is '" + text + "', which cannot be a path: " + e.getReason());
            return Optional.empty();
        }
    }

    private Values() {}
}
