package plangraph.settings;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the program runs.
 *
 * @param host address to listen on
 * @param port 0 for any free one
 * @param data folder of the embedded database and of what the program remembers
 * @param neo4jUri empty: embedded
 * @param datasets folders to load; empty: those in the program
 * @param exposure what lies between the server and those who are not on this machine
 * @param slow from here on a request is written down
 */
public record Settings(
        String host,
        int port,
        Path data,
        Optional<URI> neo4jUri,
        String neo4jUser,
        String neo4jPassword,
        List<Path> datasets,
        Exposure exposure,
        Duration slow) {

    /** Read from the working folder when it exists; the environment wins. */
    public static final Path FILE = Path.of("plangraph.properties");

    private static final Duration SLOW = Duration.ofSeconds(1);
    private static final String PREFIX = "PLANGRAPH_";
    private static final Set<String> OWN = Set.of(
            "PLANGRAPH_HOST",
            "PLANGRAPH_PORT",
            "PLANGRAPH_DATA",
            "PLANGRAPH_NEO4J_URI",
            "PLANGRAPH_NEO4J_USER",
            "PLANGRAPH_NEO4J_PASSWORD",
            "PLANGRAPH_DATASETS",
            "PLANGRAPH_SLOW_MILLIS",
            // Read by the launcher, before Java runs.
            "PLANGRAPH_JAVA_OPTIONS",
            "PLANGRAPH_AOT");

    private static final Set<String> KNOWN =
            Stream.concat(OWN.stream(), Exposure.NAMES.stream()).collect(Collectors.toUnmodifiableSet());

    public Settings {
        datasets = List.copyOf(datasets);
    }

    /** On the loopback interface. */
    public Settings(
            String host,
            int port,
            Path data,
            Optional<URI> neo4jUri,
            String neo4jUser,
            String neo4jPassword,
            List<Path> datasets) {
        this(host, port, data, neo4jUri, neo4jUser, neo4jPassword, datasets, Exposure.NONE, SLOW);
    }

    /** @throws BadSettings naming every fault */
    public static Settings read(Map<String, String> environment, Path file) throws BadSettings {
        List<String> faults = new ArrayList<>();
        Map<String, String> given = new TreeMap<>(fromFile(file, faults));
        environment.forEach((name, value) -> {
            if (name.startsWith(PREFIX)) {
                given.put(name, value);
            }
        });
        given.keySet().stream()
                .filter(name -> !KNOWN.contains(name))
                .forEach(name -> faults.add(name + " is not a setting; known are "
                        + KNOWN.stream().sorted().toList()));
        given.values().removeIf(String::isBlank);
        String host = given.getOrDefault("PLANGRAPH_HOST", "127.0.0.1");
        Settings settings = new Settings(
                host,
                port(given.getOrDefault("PLANGRAPH_PORT", "7070"), faults),
                path("PLANGRAPH_DATA", given.getOrDefault("PLANGRAPH_DATA", "data"), faults)
                        .orElse(Path.of("data")),
                uri(given.get("PLANGRAPH_NEO4J_URI"), faults),
                given.getOrDefault("PLANGRAPH_NEO4J_USER", "neo4j"),
                given.getOrDefault("PLANGRAPH_NEO4J_PASSWORD", ""),
                folders(given.getOrDefault("PLANGRAPH_DATASETS", ""), faults),
                Exposure.read(given, host, faults),
                millis(given.get("PLANGRAPH_SLOW_MILLIS"), faults));
        if (!faults.isEmpty()) {
            throw new BadSettings(faults);
        }
        return settings;
    }

    private static Map<String, String> fromFile(Path file, List<String> faults) {
        Map<String, String> given = new TreeMap<>();
        if (Files.exists(file)) {
            Properties properties = new Properties();
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
                properties.forEach((name, value) ->
                        given.put(name.toString(), value.toString().strip()));
            } catch (MalformedInputException e) {
                faults.add(file + " cannot be read: it is not UTF-8");
            } catch (IOException | IllegalArgumentException e) {
                faults.add(file + " cannot be read: " + e.getMessage());
            }
        }
        return given;
    }

    private static int port(String text, List<String> faults) {
        if (text.matches("\\d{1,5}") && Integer.parseInt(text) <= 65_535) {
            return Integer.parseInt(text);
        }
        faults.add("PLANGRAPH_PORT is '" + text + "'; give a number from 0 (any free port) to 65535");
        return 0;
    }

    private static Duration millis(@Nullable String text, List<String> faults) {
        if (text == null) {
            return SLOW;
        }
        if (text.matches("\\d{1,9}")) {
            return Duration.ofMillis(Long.parseLong(text));
        }
        faults.add("PLANGRAPH_SLOW_MILLIS is '" + text + "'; give a number of milliseconds");
        return SLOW;
    }

    private static Optional<URI> uri(@Nullable String text, List<String> faults) {
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

    private static List<Path> folders(String text, List<String> faults) {
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
}
