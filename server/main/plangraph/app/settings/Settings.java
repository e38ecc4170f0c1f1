package plangraph.app.settings;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plangraph.model.LocalizedText;

/**
 * Holds the settings of the program.
 *
 * @param host address to listen on
 * @param port 0 for any free one
 * @param data folder of the embedded database and of what the program remembers
 * @param neo4jUri empty: embedded
 * @param datasets folders to load; empty: those in the program
 * @param exposure what lies between the server and those who are not on this machine
 * @param slow requests that take longer are logged
 * @param access where tokens and what people save are kept, and who may read
 * @param embeddedBolt whether the embedded database is used over Bolt on the loopback interface
 */
public record Settings(
        String host,
        int port,
        Path data,
        Optional<URI> neo4jUri,
        String neo4jUser,
        String neo4jPassword,
        List<Path> datasets,
        NetworkExposure exposure,
        AccessSettings access,
        Duration slow,
        boolean embeddedBolt) {

    /** Read from the working folder when it exists; the environment wins. */
    public static final Path FILE = Path.of("plangraph.properties");

    static final Duration SLOW = Duration.ofSeconds(1);
    private static final String PREFIX = "PLANGRAPH_";
    private static final String EMBEDDED_BOLT = "PLANGRAPH_EMBEDDED_BOLT";
    private static final String LANGUAGE = "PLANGRAPH_LANGUAGE";
    private static final List<String> LANGUAGES = List.of("ja", "en");
    private static final Set<String> OWN = Set.of(
            "PLANGRAPH_HOST",
            "PLANGRAPH_PORT",
            "PLANGRAPH_DATA",
            "PLANGRAPH_NEO4J_URI",
            "PLANGRAPH_NEO4J_USER",
            "PLANGRAPH_NEO4J_PASSWORD",
            "PLANGRAPH_DATASETS",
            "PLANGRAPH_SLOW_MILLIS",
            EMBEDDED_BOLT,
            LANGUAGE,
            // Read by the launcher, before Java runs.
            "PLANGRAPH_JAVA_OPTIONS",
            "PLANGRAPH_AOT");

    private static final Set<String> KNOWN = Stream.of(OWN, NetworkExposure.NAMES, AccessSettings.NAMES)
            .flatMap(Collection::stream)
            .collect(Collectors.toUnmodifiableSet());

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
        this(host, port, data, neo4jUri, neo4jUser, neo4jPassword, datasets, NetworkExposure.NONE, SLOW, false);
    }

    /** With records in the data folder, and reading open to everybody. */
    public Settings(
            String host,
            int port,
            Path data,
            Optional<URI> neo4jUri,
            String neo4jUser,
            String neo4jPassword,
            List<Path> datasets,
            NetworkExposure exposure,
            Duration slow,
            boolean embeddedBolt) {
        this(
                host,
                port,
                data,
                neo4jUri,
                neo4jUser,
                neo4jPassword,
                datasets,
                exposure,
                AccessSettings.NONE,
                slow,
                embeddedBolt);
    }

    /** The same, with the embedded database used over Bolt. */
    public Settings withEmbeddedBolt() {
        return new Settings(
                host, port, data, neo4jUri, neo4jUser, neo4jPassword, datasets, exposure, access, slow, true);
    }

    /** The same, with other settings of access. */
    public Settings withAccess(AccessSettings other) {
        return new Settings(
                host, port, data, neo4jUri, neo4jUser, neo4jPassword, datasets, exposure, other, slow, embeddedBolt);
    }

    /** @throws BadSettings naming every fault */
    public static Settings read(Map<String, String> environment, Path file) throws BadSettings {
        List<LocalizedText> faults = new ArrayList<>();
        Map<String, String> given = given(environment, file, faults);
        given.keySet().stream()
                .filter(name -> !KNOWN.contains(name))
                .forEach(name -> faults.add(LocalizedText.of(
                        "%s という設定はありません。あるのは %s です",
                        "%s is not a setting; the settings are %s",
                        name,
                        KNOWN.stream().sorted().toList())));
        given.values().removeIf(String::isBlank);
        String language = given.getOrDefault(LANGUAGE, "en");
        if (!LANGUAGES.contains(language)) {
            faults.add(LocalizedText.of(
                    "%s が「%s」です。ja か en にしてください", "%s is '%s'; it must be ja or en", LANGUAGE, language));
        }
        String host = given.getOrDefault("PLANGRAPH_HOST", "127.0.0.1");
        Settings settings = new Settings(
                host,
                SettingValues.port(given.getOrDefault("PLANGRAPH_PORT", "7070"), faults),
                SettingValues.path("PLANGRAPH_DATA", given.getOrDefault("PLANGRAPH_DATA", "data"), faults)
                        .orElse(Path.of("data")),
                SettingValues.uri(given.get("PLANGRAPH_NEO4J_URI"), faults),
                given.getOrDefault("PLANGRAPH_NEO4J_USER", "neo4j"),
                given.getOrDefault("PLANGRAPH_NEO4J_PASSWORD", ""),
                SettingValues.folders(given.getOrDefault("PLANGRAPH_DATASETS", ""), faults),
                NetworkExposure.read(given, host, faults),
                AccessSettings.read(given, faults),
                SettingValues.millis(given.get("PLANGRAPH_SLOW_MILLIS"), faults),
                SettingValues.yes(EMBEDDED_BOLT, given.get(EMBEDDED_BOLT), faults));
        if (settings.embeddedBolt && given.containsKey("PLANGRAPH_NEO4J_URI")) {
            faults.add(LocalizedText.of(
                    "%s は組み込みのデータベースのための設定ですが、PLANGRAPH_NEO4J_URI もあります。どちらかを外してください",
                    "%s is for the embedded database, but PLANGRAPH_NEO4J_URI is set too; unset one of them",
                    EMBEDDED_BOLT));
        }
        if (!faults.isEmpty()) {
            throw new BadSettings(faults);
        }
        return settings;
    }

    /** In which the command line says what is wrong, settings too: the one that was set, else that of the machine. */
    public static Locale language(Map<String, String> environment, Path file) {
        String set = given(environment, file, new ArrayList<>()).getOrDefault(LANGUAGE, "");
        return LANGUAGES.contains(set) ? Locale.of(set) : Locale.getDefault();
    }

    private static Map<String, String> given(Map<String, String> environment, Path file, List<LocalizedText> faults) {
        Map<String, String> given = new TreeMap<>(fromFile(file, faults));
        environment.forEach((name, value) -> {
            if (name.startsWith(PREFIX)) {
                given.put(name, value);
            }
        });
        return given;
    }

    private static Map<String, String> fromFile(Path file, List<LocalizedText> faults) {
        Map<String, String> given = new TreeMap<>();
        if (Files.exists(file)) {
            Properties properties = new Properties();
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
                properties.forEach((name, value) ->
                        given.put(name.toString(), value.toString().strip()));
            } catch (MalformedInputException e) {
                faults.add(
                        LocalizedText.of("%s が読めません。文字コードが UTF-8 ではありません", "%s cannot be read: it is not UTF-8", file));
            } catch (IOException | IllegalArgumentException e) {
                faults.add(LocalizedText.of(
                        "%s が読めません: %s", "%s cannot be read: %s", file, String.valueOf(e.getMessage())));
            }
        }
        return given;
    }
}
