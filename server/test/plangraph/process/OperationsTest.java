package plangraph.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.cert.X509Certificate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import plangraph.app.Commands;
import plangraph.app.settings.Keystore;
import plangraph.testing.DatasetFolder;
import plangraph.testing.OwnLane;

/**
 * A day of an operator beside one process that serves over HTTPS: a second start, tokens, a question that is logged, a backup; then it is
 * stopped, and what it held is restored elsewhere.
 */
@OwnLane
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class OperationsTest {
    private Path folder = Path.of("");
    private Path backup = Path.of("");

    @SuppressWarnings("NullAway.Init")
    private Program server;

    @SuppressWarnings("NullAway.Init")
    private URI base;

    @BeforeAll
    void serve(@TempDir Path given) throws Exception {
        folder = given;
        backup = folder.resolve("day.backup");
        Keystore.make(folder.resolve("city.p12"));
        Commands.load(data(), DatasetFolder.in(folder, "small").path());
        assertToken(token(0, "--role", "admin", "--name", "企画調整課"));
        Map<String, String> settings = new HashMap<>(settings());
        settings.put("PLANGRAPH_DATA", "data");
        server = Program.plangraph(folder, settings);
        String ready = server.awaitLine("Ready: ");
        assertTrue(ready.startsWith("Ready: https://127.0.0.1:"), ready);
        base = URI.create(ready.substring("Ready: ".length()));
    }

    private Path data() {
        return folder.resolve("data");
    }

    private Path sign() {
        return data().resolve("serving.json");
    }

    private Map<String, String> settings() {
        return Map.of(
                "PLANGRAPH_PORT",
                "0",
                "PLANGRAPH_DATA",
                data().toString(),
                "PLANGRAPH_DATASETS",
                folder.resolve("small").toString(),
                "PLANGRAPH_TLS_KEYSTORE",
                folder.resolve("city.p12").toString(),
                "PLANGRAPH_TLS_PASSWORD",
                Keystore.PASSWORD,
                "PLANGRAPH_SLOW_MILLIS",
                "0");
    }

    @Test
    void aRefusedStartEndsItsProcessWithAnExitCode() throws Exception {
        try (Program refused = Program.plangraph(folder, Map.of("PLANGRAPH_DATASETS", "nowhere"))) {
            assertEquals(1, refused.awaitEnd());
            assertEquals(List.of("nowhere in PLANGRAPH_DATASETS is not a folder"), refused.printed());
        }
    }

    @Test
    void itsAddressAndSecretAreForItsUserOnly() throws Exception {
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(sign())));
    }

    @Test
    void aSecondStartNamesTheLockedFolder() {
        Commands.Ended second = Commands.run(settings());
        assertEquals(1, second.exit());
        assertTrue(
                second.last()
                        .endsWith("is in use by another process; stop it, or set PLANGRAPH_DATA to another folder"),
                second.last());
    }

    @Test
    void tokensAreMadeListedAndRevokedBesideIt() {
        assertToken(token(0, "--role", "editor", "--name", "山田 花子"));
        assertEquals(
                "A token named '山田 花子' already exists; revoke it first, or use another name",
                token(1, "--name", "山田 花子").getLast());
        List<String> both = token(0, "--list");
        // Made before it was started.
        assertTrue(
                both.stream().anyMatch(line -> line.startsWith("admin\t") && line.endsWith("\t企画調整課")),
                both.toString());
        assertTrue(
                both.stream().anyMatch(line -> line.startsWith("editor\t") && line.endsWith("\t山田 花子")),
                both.toString());
        assertEquals("Revoked the token of 山田 花子", token(0, "--revoke", "山田 花子").getLast());
        assertEquals(
                "There is no token named '山田 花子'; --list shows the names",
                token(1, "--revoke", "山田 花子").getLast());
    }

    private List<String> token(int exit, String... arguments) {
        String[] command =
                Stream.concat(Stream.of("token"), Stream.of(arguments)).toArray(String[]::new);
        Commands.Ended ended = Commands.run(settings(), command);
        assertEquals(exit, ended.exit(), ended::toString);
        return ended.printed();
    }

    private static void assertToken(List<String> printed) {
        assertTrue(printed.getLast().matches("plangraph_[A-Za-z0-9_-]{43}"), printed.toString());
    }

    @Test
    void aBackupIsTakenBesideItAndNotWrittenOver() {
        Commands.Ended taken = Commands.run(settings(), "backup", backup.toString());
        assertEquals(0, taken.exit(), taken::toString);
        Commands.Ended again = Commands.run(settings(), "backup", backup.toString());
        assertEquals(2, again.exit());
        assertTrue(again.printed().getFirst().contains("exists"), again::toString);
    }

    @AfterAll
    void stoppedOnTermItLeavesWhatCanBeServedAndRestored() throws Exception {
        try (Program stopped = server) {
            // Anybody may ask over TLS; the name on the certificate is another one, which this client does not mind.
            ask(base + "api/v1/search?q=himitsu");
            stopped.askToStop();
            assertEquals(143, stopped.awaitEnd(), "ended by SIGTERM, after closing the database");
            assertFalse(Files.exists(sign()), "its address and secret go with it");
            logged(stopped.printed());
        }
        Commands.Ended check = Commands.run(settings(), "load", "--dry-run");
        assertEquals(0, check.exit());
        assertEquals("0 changes; nothing was written", check.last());
        Path elsewhere = folder.resolve("elsewhere");
        Map<String, String> there = new HashMap<>(settings());
        there.put("PLANGRAPH_DATA", elsewhere.toString());
        Commands.Ended restored = Commands.run(there, "restore", backup.toString());
        assertEquals(0, restored.exit(), restored::toString);
        assertEquals(List.of(), Commands.dryRun(elsewhere, folder.resolve("small")));
    }

    /** Names of parameters, never what was asked. */
    private static void logged(List<String> printed) {
        List<String> slow = printed.stream()
                .filter(line -> line.contains("\"event\":\"slow\""))
                .toList();
        assertTrue(
                slow.stream()
                        .anyMatch(line -> line.contains("\"route\":\"/api/v1/search\"")
                                && line.contains("\"parameters\":[\"q\"]")
                                && line.contains("\"request\":\"")),
                printed.toString());
        assertTrue(printed.stream().noneMatch(line -> line.contains("himitsu")), "what was asked is nobody's business");
    }

    private static void ask(String address) throws Exception {
        var trusting = SSLContext.getInstance("TLS");
        trusting.init(null, new TrustManager[] {new Anybody()}, null);
        try (var client = HttpClient.newBuilder().sslContext(trusting).build()) {
            var response = client.send(
                    HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
            assertEquals(200, response.statusCode());
            assertTrue(response.headers().firstValue("X-Request-Id").isPresent());
        }
    }

    /** Trusts every certificate. */
    private static final class Anybody extends X509ExtendedTrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
