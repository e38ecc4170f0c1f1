package plangraph.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import plangraph.testing.RunningServer;
import plangraph.testing.SharedServer;

/** Every kind of refusal is told in the language that is asked for, Japanese or English. */
@ExtendWith(SharedServer.class)
final class ProblemLanguageTest implements LanguageContract {
    private final RunningServer server;

    ProblemLanguageTest(RunningServer server) {
        this.server = server;
    }

    @Override
    public RunningServer server() {
        return server;
    }

    @ParameterizedTest
    @CsvFileSource(
            files = "server/test-resources/http/refusals-in-japanese.csv",
            useHeadersInDisplayName = true,
            maxCharsPerColumn = 10_000)
    void aRefusalIsToldInBothLanguages(int status, String method, String address, String detail, String fault)
            throws Exception {
        String long500 = address.replace("{long}", "x".repeat(501));
        List<String> said = toldInBoth(status, method, long500, "", Sent.NOTHING);
        assertEquals(detail, said.get(1));
        assertEquals(fault == null ? List.of() : List.of(fault), said.subList(2, said.size()));
    }

    @Test
    void whatTheClientDoesNotTakeIsNamed() throws Exception {
        Sent sent = new Sent("", JSON_TYPE, List.of("Accept", "application/x-nothing"));
        assertEquals(
                List.of(
                        "送れない形式",
                        "このアドレスが送るのは application/json です。ほかの形式には別のアドレスがあります（/docs を参照）",
                        "Accept 「application/x-nothing」では application/json を受け取れません"),
                toldInBoth(406, "GET", "/api/v1/status", "", sent));
    }

    /** Before any route is looked for. */
    @ParameterizedTest
    @ValueSource(strings = {"ja, ja", "en, en", "de, en", ";;, en", "en;q=0.3\\, ja, ja"})
    void whatIsRefusedBeforeAnyRouteIsToldInBothLanguages(String headerAndLanguage) throws Exception {
        String[] parts = headerAndLanguage.split("(?<!\\\\), ");
        String reply = sendAsItIs("/%E5%A2%FF", parts[0].replace("\\", ""));
        assertTrue(reply.startsWith("HTTP/1.1 400 "), reply);
        assertTrue(reply.contains("Content-Language: " + parts[1]), reply);
        assertEquals(parts[1].equals("ja"), reply.contains("\"title\":\"リクエストの誤り\""), reply);
        assertEquals(parts[1].equals("ja"), reply.contains("\"detail\":\"アドレスのパスに、UTF-8 のエスケープとして読めない % があります"), reply);
        assertEquals(
                parts[1].equals("en"),
                reply.contains("\"detail\":\"The path of the address has a % that begins no escape"),
                reply);
    }

    /** An address that is none ends the reading before its headers. */
    @Test
    void whatIsRefusedBeforeItsHeadersAreReadIsToldInEnglish() throws Exception {
        String reply = sendAsItIs("/%zz", "ja");
        assertTrue(reply.contains("Content-Language: en"), reply);
        assertTrue(reply.contains("\"detail\":\"The request cannot be read"), reply);
    }

    private String sendAsItIs(String path, String language) throws Exception {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), server.base().getPort())) {
            String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept-Language: " + language
                    + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void answersDoNotDependOnTheLanguage() throws Exception {
        HttpResponse<String> ja = get("/api/v1/status", "Accept-Language", "ja");
        assertEquals(
                Contract.header(get("/api/v1/status", "Accept-Language", "en"), "ETag"), Contract.header(ja, "ETag"));
        assertFalse(ja.headers().firstValue("Content-Language").isPresent());
    }
}
