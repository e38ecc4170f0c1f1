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
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plangraph.Commands;
import plangraph.OwnLane;
import plangraph.settings.Keystore;

/** A day of an operator: serves over HTTPS, looks at the log, takes a backup meanwhile, restores it elsewhere. */
@OwnLane
final class OperationsTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void whatIsServedCanBeBackedUpMeanwhileAndRestoredElsewhere() throws Exception {
        Map<String, String> settings = Map.of(
                "PLANGRAPH_PORT",
                "0",
                "PLANGRAPH_TLS_KEYSTORE",
                Keystore.make(folder.resolve("city.p12")).toString(),
                "PLANGRAPH_TLS_PASSWORD",
                Keystore.PASSWORD,
                "PLANGRAPH_SLOW_MILLIS",
                "0");
        Map<String, String> here = new HashMap<>(settings);
        here.put("PLANGRAPH_DATA", folder.resolve("data").toString());
        Path backup = folder.resolve("day.backup");
        try (Program server = Program.plangraph(folder, settings)) {
            String ready = server.awaitLine("Ready: ");
            assertTrue(ready.startsWith("Ready: https://127.0.0.1:"), ready);
            Path sign = folder.resolve("data/serving.json");
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(sign)));
            // Anybody may ask over TLS; the name on the certificate is another one, which this client does not mind.
            ask(URI.create(ready.substring("Ready: ".length())) + "api/v1/search?q=himitsu");

            Commands.Ended taken = Commands.run(here, "backup", backup.toString());
            assertEquals(0, taken.exit(), taken.printed().toString());

            Commands.Ended again = Commands.run(here, "backup", backup.toString());
            assertEquals(2, again.exit());
            assertTrue(
                    again.printed().getFirst().contains("exists"),
                    again.printed().toString());

            server.askToStop();
            assertEquals(143, server.awaitEnd());
            assertFalse(Files.exists(sign), "its address and secret go with it");
            logged(server.printed());
        }
        here.put("PLANGRAPH_DATA", folder.resolve("elsewhere").toString());
        Commands.Ended restored = Commands.run(here, "restore", backup.toString());
        assertEquals(0, restored.exit(), restored.printed().toString());
        assertEquals(List.of(), Commands.dryRun(folder.resolve("elsewhere")));
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
