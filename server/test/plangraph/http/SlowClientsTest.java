package plangraph.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plangraph.access.Role;
import plangraph.app.settings.Keystore;
import plangraph.app.settings.NetworkExposure;
import plangraph.http.watch.Log;
import plangraph.testing.RunningServer;
import plangraph.testing.SharedServer;

/** Clients that take their time with a request's headers, or go away in the middle, and what TLS tells browsers. */
@ExtendWith(SharedServer.class)
final class SlowClientsTest {
    private static final Duration LONGEST = Duration.ofSeconds(2);
    private static final Duration SOON = Duration.ofSeconds(20);

    private final RunningServer server;
    private final ByteArrayOutputStream logged = new ByteArrayOutputStream();

    SlowClientsTest(RunningServer server) {
        this.server = server;
    }

    private HttpServer another(NetworkExposure exposure) throws Exception {
        Log log = new Log(new PrintStream(logged, true, StandardCharsets.UTF_8), Clock.systemUTC());
        return server.program().anotherServer(server.catalogue(), log, exposure);
    }

    /** A letter now and then moves something, so that the connection is never idle. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "GET /",
                "GET / HTTP/1.1\r\nHost: localhost\r\nX: ",
                "GET /health/live HTTP/1.1\r\nHost: localhost\r\n\r\nGET "
            })
    void aConnectionWhoseHeadersDoNotEndIsClosed(String begin) throws Exception {
        try (HttpServer slow = another(NetworkExposure.NONE)) {
            RawHttp raw = new RawHttp(slow.start("127.0.0.1", 0));
            slow.silence(LONGEST);
            long begun = System.nanoTime();
            try (Socket client = raw.connect()) {
                client.getOutputStream().write(begin.getBytes(StandardCharsets.US_ASCII));
                Duration closed = writeUntilClosed(client, begun);
                assertTrue(
                        closed.compareTo(LONGEST) > 0 && closed.compareTo(LONGEST.multipliedBy(4)) < 0,
                        closed::toString);
            }
        }
    }

    private static Duration writeUntilClosed(Socket client, long begun) throws Exception {
        OutputStream out = client.getOutputStream();
        while (System.nanoTime() - begun < SOON.toNanos()) {
            try {
                out.write('a');
            } catch (SocketException e) {
                return Duration.ofNanos(System.nanoTime() - begun);
            }
            Thread.sleep(100);
        }
        throw new AssertionError("still open after " + SOON);
    }

    /** It is asked again and again, for longer than headers may take. */
    @Test
    void aConnectionThatAsksInTimeStays() throws Exception {
        try (HttpServer slow = another(NetworkExposure.NONE)) {
            RawHttp raw = new RawHttp(slow.start("127.0.0.1", 0));
            slow.silence(LONGEST);
            try (Socket client = raw.connect()) {
                for (int i = 0; i < 6; i++) {
                    client.getOutputStream()
                            .write("GET /health/live HTTP/1.1\r\nHost: localhost\r\n\r\n"
                                    .getBytes(StandardCharsets.US_ASCII));
                    readAnswer(client.getInputStream());
                    Thread.sleep(LONGEST.toMillis() / 3);
                }
            }
        }
    }

    private static void readAnswer(InputStream in) throws IOException {
        StringBuilder read = new StringBuilder();
        while (read.indexOf("{\"live\":true}") < 0) {
            int next = in.read();
            assertFalse(next < 0, () -> "closed after " + read);
            read.append((char) next);
        }
    }

    @Test
    void aClientThatGoesAwayIsNoFailureOfTheServer() throws Exception {
        String admin = server.token(Role.ADMIN);
        try (HttpServer left = another(NetworkExposure.NONE)) {
            RawHttp raw = new RawHttp(left.start("127.0.0.1", 0));
            String headers = " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + admin + "\r\n";
            leave(
                    raw,
                    "POST /api/v1/queries/mine" + headers
                            + "Content-Type: application/json\r\nContent-Length: 1000\r\n\r\n{",
                    0);
            leave(
                    raw,
                    "POST /api/v1/queries/mine" + headers
                            + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{",
                    0);
            leave(
                    raw,
                    "POST /api/v1/queries/mine" + headers + "Content-Type: text/csv\r\nContent-Length: 1000\r\n\r\n{",
                    0);
            leave(raw, "POST /nowhere" + headers + "Content-Length: 1000\r\n\r\n{", 0);
            leave(raw, "GET /api/v1/backup" + headers + "\r\n", 1);
            leave(raw, "GET /api/v1/export.json" + headers + "\r\n", 1);
            leave(raw, "GET /api/v1/export.xlsx" + headers + "\r\n", 0);
            leave(raw, "GET /api/v1/nodes?limit=1000" + headers + "\r\n", 1);
            leave(raw, "GET /api/v1/nodes?limit=999" + headers + "\r\n", 0);
            leave(raw, "GET /openapi.json" + headers + "\r\n", 1);
            Thread.sleep(Duration.ofSeconds(3));
        } finally {
            server.revokeTokens();
        }
        assertFalse(logged.toString(StandardCharsets.UTF_8).contains("\"level\":\"error\""), logged::toString);
    }

    /** @param read bytes before it goes; what was sent in the meantime is thrown away */
    private static void leave(RawHttp raw, String request, int read) throws IOException {
        try (Socket client = raw.connect()) {
            client.setSoLinger(true, 0);
            client.setReceiveBufferSize(1 << 10);
            client.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            assertEquals(read, client.getInputStream().readNBytes(read).length);
        }
    }

    @Test
    void overTlsBrowsersAreToldToComeThatWayAgain(@TempDir Path folder) throws Exception {
        NetworkExposure exposure = new NetworkExposure(
                Optional.of(Keystore.make(folder.resolve("city.p12"))),
                Keystore.PASSWORD,
                Optional.empty(),
                false,
                List.of("plans.city.example"),
                List.of(),
                List.of());
        try (HttpServer tls = another(exposure)) {
            int port = tls.start("127.0.0.1", 0);
            assertEquals("max-age=31536000", overTls(port, "plans.city.example"));
            assertEquals("", overTls(port, "localhost"), "other programs of this machine have that name too");
        }
        try (HttpServer plain = another(new NetworkExposure(
                Optional.empty(), "", Optional.empty(), true, List.of("plans.city.example"), List.of(), List.of()))) {
            RawHttp raw = new RawHttp(plain.start("127.0.0.1", 0));
            assertEquals(
                    "",
                    raw.send("GET /health/live HTTP/1.1", "Host: plans.city.example", "X-Forwarded-Proto: https")
                            .header("Strict-Transport-Security"));
        }
    }

    private static String overTls(int port, String host) throws Exception {
        SSLContext trusting = SSLContext.getInstance("TLS");
        trusting.init(null, new TrustManager[] {new AnyCertificate()}, new SecureRandom());
        try (Socket client = trusting.getSocketFactory().createSocket("127.0.0.1", port)) {
            client.getOutputStream()
                    .write(("GET /health/live HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new RawHttp.Reply(new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .header("Strict-Transport-Security");
        }
    }

    /** Trusts the keystore of the test. */
    private static final class AnyCertificate implements X509TrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String authType) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String authType) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
