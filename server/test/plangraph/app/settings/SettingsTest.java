package plangraph.app.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plangraph.testing.AnyLane;

@AnyLane
final class SettingsTest {
    private static final String KNOWN =
            "[PLANGRAPH_AOT, PLANGRAPH_DATA, PLANGRAPH_DATASETS, PLANGRAPH_EMBEDDED_BOLT, PLANGRAPH_HOST, PLANGRAPH_HOSTS, PLANGRAPH_JAVA_OPTIONS, PLANGRAPH_LANGUAGE, PLANGRAPH_METRICS,"
                    + " PLANGRAPH_NEO4J_PASSWORD, PLANGRAPH_NEO4J_URI, PLANGRAPH_NEO4J_USER, PLANGRAPH_ORIGINS,"
                    + " PLANGRAPH_PLAIN_HTTP, PLANGRAPH_PORT, PLANGRAPH_PROXY, PLANGRAPH_PROXY_ADDRESSES, PLANGRAPH_READ, PLANGRAPH_RECORDS, PLANGRAPH_SLOW_MILLIS, PLANGRAPH_TLS_KEYSTORE, PLANGRAPH_TLS_PASSWORD]";

    @TempDir
    private Path folder = Path.of("");

    private Settings of(Map<String, String> environment, String... lines) throws IOException, BadSettings {
        Path file = folder.resolve("plangraph.properties");
        Files.write(file, List.of(lines));
        return Settings.read(environment, file);
    }

    private List<String> faults(Map<String, String> environment, String... lines) {
        BadSettings bad = assertThrows(BadSettings.class, () -> of(environment, lines));
        return String.valueOf(bad.getMessage()).lines().toList();
    }

    @Test
    void withoutAnySettingItIsEmbeddedOnThisMachine() throws Exception {
        assertEquals(
                new Settings("127.0.0.1", 7070, Path.of("data"), Optional.empty(), "neo4j", "", List.of()),
                Settings.read(Map.of(), folder.resolve("nothing.properties")));
    }

    @Test
    void everySettingCanComeFromTheEnvironment() throws Exception {
        Path keystore = Keystore.make(folder.resolve("city.p12"));
        Map<String, String> environment = Map.ofEntries(
                Map.entry("PLANGRAPH_HOST", "0.0.0.0"),
                Map.entry("PLANGRAPH_PORT", "0"),
                Map.entry("PLANGRAPH_DATA", "/srv/plangraph"),
                Map.entry("PLANGRAPH_NEO4J_URI", "neo4j+s://db.example:7687"),
                Map.entry("PLANGRAPH_NEO4J_USER", "reader"),
                Map.entry("PLANGRAPH_NEO4J_PASSWORD", "secret"),
                Map.entry("PLANGRAPH_DATASETS", folder + " , " + folder),
                Map.entry("PLANGRAPH_TLS_KEYSTORE", keystore.toString()),
                Map.entry("PLANGRAPH_TLS_PASSWORD", Keystore.PASSWORD),
                Map.entry("PLANGRAPH_PROXY", "https://plans.city.example"),
                Map.entry("PLANGRAPH_PLAIN_HTTP", "yes"),
                Map.entry("PLANGRAPH_HOSTS", "plans, 192.0.2.7, [2001:db8::7]"),
                Map.entry("PLANGRAPH_PROXY_ADDRESSES", "10.0.0.0/8, ::1"),
                Map.entry("PLANGRAPH_ORIGINS", "https://a.example , http://b.example:8080"),
                Map.entry("PLANGRAPH_SLOW_MILLIS", "250"),
                Map.entry("PATH", "/usr/bin"));
        assertEquals(
                new Settings(
                        "0.0.0.0",
                        0,
                        Path.of("/srv/plangraph"),
                        Optional.of(URI.create("neo4j+s://db.example:7687")),
                        "reader",
                        "secret",
                        List.of(folder, folder),
                        new NetworkExposure(
                                Optional.of(keystore),
                                Keystore.PASSWORD,
                                Optional.of(URI.create("https://plans.city.example")),
                                true,
                                List.of("plans", "192.0.2.7", "[2001:db8::7]"),
                                List.of("10.0.0.0/8", "::1"),
                                List.of("https://a.example", "http://b.example:8080")),
                        Duration.ofMillis(250),
                        false),
                of(environment));
    }

    @Test
    void theEmbeddedDatabaseSpeaksBoltWhenItIsTold() throws Exception {
        assertFalse(of(Map.of()).embeddedBolt());
        assertTrue(of(Map.of("PLANGRAPH_EMBEDDED_BOLT", "yes")).embeddedBolt());
        assertEquals(
                List.of("PLANGRAPH_EMBEDDED_BOLT is 'on'; set it to yes or leave it out"),
                faults(Map.of("PLANGRAPH_EMBEDDED_BOLT", "on")));
        assertEquals(
                List.of("PLANGRAPH_EMBEDDED_BOLT is for the embedded database, but PLANGRAPH_NEO4J_URI is set too;"
                        + " unset one of them"),
                faults(Map.of("PLANGRAPH_EMBEDDED_BOLT", "yes", "PLANGRAPH_NEO4J_URI", "bolt://db.example:7687")));
    }

    @Test
    void everySettingCanComeFromTheFile() throws Exception {
        Settings settings = of(Map.of(), "# a comment", "PLANGRAPH_PORT = 8080 ", "PLANGRAPH_DATA=資料");
        assertEquals(8080, settings.port());
        assertEquals(Path.of("資料"), settings.data());
    }

    @Test
    void theEnvironmentWinsOverTheFile() throws Exception {
        Settings settings = of(Map.of("PLANGRAPH_PORT", "9090"), "PLANGRAPH_PORT=8080", "PLANGRAPH_HOST=127.0.0.2");
        assertEquals(9090, settings.port());
        assertEquals("127.0.0.2", settings.host());
    }

    @Test
    void aBlankSettingIsNone() throws Exception {
        assertEquals(
                7070, of(Map.of("PLANGRAPH_PORT", " "), "PLANGRAPH_PORT=8080").port());
    }

    @Test
    void allFaultsAreNamedAtOnce() {
        assertEquals(
                List.of(
                        "PLANGRAPH_COLOUR is not a setting; the settings are " + KNOWN,
                        "PLANGRAPH_PRT is not a setting; the settings are " + KNOWN,
                        "PLANGRAPH_PORT is '70700'; it must be a number from 0 (any free port) to 65535",
                        "PLANGRAPH_NEO4J_URI is 'http://db.example:7474';"
                                + " it must be an address like neo4j://server:7687 or bolt+s://server:7687",
                        "nowhere in PLANGRAPH_DATASETS is not a folder"),
                faults(
                        Map.of(
                                "PLANGRAPH_PRT", "8080",
                                "PLANGRAPH_PORT", "70700",
                                "PLANGRAPH_NEO4J_URI", "http://db.example:7474"),
                        "PLANGRAPH_COLOUR=red",
                        "PLANGRAPH_DATASETS=nowhere"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"neo4j://", "bolt:server", "neo4j://a b", "neo4j://server:port", "bolt+x://server"})
    void whatIsNoAddressOfNeo4jIsNamed(String uri) {
        assertEquals(
                List.of("PLANGRAPH_NEO4J_URI is '" + uri
                        + "'; it must be an address like neo4j://server:7687 or bolt+s://server:7687"),
                faults(Map.of("PLANGRAPH_NEO4J_URI", uri)));
    }

    @Test
    void aPasswordInTheAddressIsRefusedAndNotRepeated() {
        assertEquals(
                List.of(
                        "PLANGRAPH_NEO4J_URI contains a user name; use PLANGRAPH_NEO4J_USER and PLANGRAPH_NEO4J_PASSWORD"),
                faults(Map.of("PLANGRAPH_NEO4J_URI", "neo4j://neo4j:secret@db.example:7687")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "65536", "http", "７０７０", "1e3"})
    void whatIsNoPortIsNamed(String port) {
        assertEquals(
                List.of("PLANGRAPH_PORT is '" + port + "'; it must be a number from 0 (any free port) to 65535"),
                faults(Map.of("PLANGRAPH_PORT", port)));
    }

    @Test
    void whatIsNoPathIsNamed() {
        assertEquals(
                List.of("PLANGRAPH_DATA is 'a\0b', which is not a valid path: Nul character not allowed"),
                faults(Map.of("PLANGRAPH_DATA", "a\0b")));
    }

    @Test
    void aFileThatIsNotUtf8IsNamed() throws Exception {
        Path file = folder.resolve("plangraph.properties");
        Files.write(file, new byte[] {'P', '=', (byte) 0x8e, (byte) 0xff});
        BadSettings bad = assertThrows(BadSettings.class, () -> Settings.read(Map.of(), file));
        assertEquals(file + " cannot be read: it is not UTF-8", bad.getMessage());
    }

    @Test
    void complaintsAreInTheLanguageThatIsSetOrInThatOfTheMachine() throws IOException {
        Path file = Files.write(folder.resolve("language.properties"), List.of("PLANGRAPH_LANGUAGE=ja"));
        Path none = folder.resolve("nothing.properties");
        assertEquals(Locale.JAPANESE, Settings.language(Map.of(), file));
        assertEquals(Locale.ENGLISH, Settings.language(Map.of("PLANGRAPH_LANGUAGE", "en"), file));
        assertEquals(Locale.getDefault(), Settings.language(Map.of(), none));
        assertEquals(Locale.getDefault(), Settings.language(Map.of("PLANGRAPH_LANGUAGE", "de"), none));
    }

    @Test
    void everyFaultIsToldInJapaneseToo() {
        BadSettings bad = assertThrows(
                BadSettings.class,
                () -> of(Map.of(
                        "PLANGRAPH_LANGUAGE", "de", "PLANGRAPH_SLOW_MILLIS", "a second", "PLANGRAPH_PORT", "-1")));
        assertEquals(
                List.of(
                        "PLANGRAPH_LANGUAGE が「de」です。ja か en にしてください",
                        "PLANGRAPH_PORT が「-1」です。0（空いているポート）から 65535 までの数を書いてください",
                        "PLANGRAPH_SLOW_MILLIS が「a second」です。ミリ秒の数を書いてください"),
                bad.told().stream().map(words -> words.in(Locale.JAPAN)).toList());
    }
}
