package plangraph.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import plangraph.RunningServer;
import plangraph.SharedServer;
import plangraph.access.Role;

/** Every kind of refusal is told in the language that is asked for, Japanese or English. */
@ExtendWith(SharedServer.class)
final class ProblemLanguageTest implements WritingContract {
    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]");

    private final RunningServer server;

    ProblemLanguageTest(RunningServer server) {
        this.server = server;
    }

    @Override
    public RunningServer server() {
        return server;
    }

    /** What a problem says to people: title, detail, then parameter and message of each fault. */
    private static List<String> said(HttpResponse<String> response) throws Exception {
        JsonNode problem = JSON.readTree(response.body());
        List<String> said = new ArrayList<>(
                List.of(problem.get("title").asText(), problem.get("detail").asText()));
        problem.path("errors")
                .forEach(fault -> said.add(fault.get("parameter").asText() + " "
                        + fault.get("message").asText()));
        return said;
    }

    private static void toldIn(String language, HttpResponse<String> response) throws Exception {
        String what = response.uri() + " " + response.body();
        assertEquals(language, Contract.header(response, "Content-Language"), what);
        assertTrue(response.headers().allValues("Vary").contains("Accept-Language"), what);
        for (String sentence : said(response)) {
            assertEquals(language.equals("ja"), JAPANESE.matcher(sentence).find(), what + ": " + sentence);
        }
    }

    /** @return what it says in Japanese */
    private List<String> toldInBoth(int status, String method, String address, String token, Sent sent)
            throws Exception {
        HttpResponse<String> ja = sent.by(this, method, address, token, "ja");
        HttpResponse<String> en = sent.by(this, method, address, token, "en");
        HttpResponse<String> without = sent.by(this, method, address, token, "");
        for (HttpResponse<String> response : List.of(ja, en, without)) {
            assertEquals(status, response.statusCode(), address + " " + response.body());
        }
        toldIn("ja", ja);
        toldIn("en", en);
        toldIn("en", without);
        assertEquals(en.body(), without.body());
        return said(ja);
    }

    /** A body with its type, and a header. */
    private record Sent(String body, String type, List<String> header) {
        static final Sent NOTHING = new Sent("", JSON_TYPE);

        Sent(String body, String type) {
            this(body, type, List.of());
        }

        HttpResponse<String> by(ProblemLanguageTest test, String method, String address, String token, String language)
                throws Exception {
            List<String> headers = new ArrayList<>(header);
            if (!language.isEmpty()) {
                headers.addAll(List.of("Accept-Language", language));
            }
            return test.send(method, address, token, body, type, headers.toArray(String[]::new));
        }
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

    @Test
    void whoMayNotIsToldWhy() throws Exception {
        String queries = "/api/v1/queries/mine";
        assertEquals(
                List.of("許可なし", "トークンを持つ人がいないので、このサーバーは閲覧専用です。次のコマンドで作れます: plangraph token --role editor --name NAME"),
                toldInBoth(403, "POST", queries, "", Sent.NOTHING));
        String viewer = server.token(Role.VIEWER);
        assertEquals(
                List.of("トークンが必要", "トークンが必要です。Authorization: Bearer … の形で送ってください"),
                toldInBoth(401, "POST", queries, "", Sent.NOTHING));
        assertEquals(
                List.of("トークンが必要", "このトークンは登録されていません。取り消されたのかもしれません"),
                toldInBoth(401, "POST", queries, "plangraph_guessed", Sent.NOTHING));
        List<String> asViewer = toldInBoth(403, "POST", queries, viewer, Sent.NOTHING);
        assertTrue(asViewer.get(1).matches("editor の役割が必要です。viewer \\d+ のトークンの役割は viewer です"), asViewer.get(1));
    }

    @Test
    void aBodyThatCannotBeReadIsRefused() throws Exception {
        String admin = server.token(Role.ADMIN);
        String tokens = "/api/v1/tokens";
        assertEquals(
                List.of("受け取れない形式", "本文が「application/xml」です。[application/json] のどれかで送ってください"),
                toldInBoth(415, "POST", tokens, admin, new Sent("<q/>", "application/xml")));
        assertEquals(
                List.of("本文が大きすぎます", "本文が 262144 バイトを超えています"),
                toldInBoth(413, "POST", tokens, admin, new Sent("x".repeat(262_145), JSON_TYPE)));
        assertEquals(
                List.of("リクエストの誤り", "本文を読み取れません", "body 項目を持つオブジェクトではありません"),
                toldInBoth(400, "POST", tokens, admin, new Sent("[]", JSON_TYPE)));
        assertTrue(toldInBoth(400, "POST", tokens, admin, new Sent("{,}", JSON_TYPE))
                .get(2)
                .startsWith("body JSON として読めません: Unexpected character"));
        assertEquals(
                List.of(
                        "リクエストの誤り",
                        "トークンを作れません",
                        "colour この項目はありません。使えるのは [name, role] です",
                        "name トークンには、改行のない1～80文字の名前（使う人の名前など）が必要です",
                        "role [viewer, editor, admin] のどれかにしてください"),
                toldInBoth(400, "POST", tokens, admin, new Sent("{\"colour\": 1}", JSON_TYPE)));
    }

    @Test
    void whatIsThereAlreadyOrIsNotThereIsNamed() throws Exception {
        String admin = server.token(Role.ADMIN);
        post("/api/v1/tokens", admin, JSON.createObjectNode().put("name", "a").put("role", "viewer"));
        assertEquals(
                "「a」というトークンはもうあります。先に取り消すか、別の名前にしてください",
                toldInBoth(
                                409,
                                "POST",
                                "/api/v1/tokens",
                                admin,
                                new Sent("{\"name\": \"a\", \"role\": \"viewer\"}", JSON_TYPE))
                        .get(1));
        assertEquals(
                "「b」というトークンはありません",
                toldInBoth(404, "DELETE", "/api/v1/tokens/b", admin, Sent.NOTHING)
                        .get(1));
        assertEquals(
                "「district-sdgs」は確認済みの質問で、変えるのはそのファイルです。別の ID で保存してください",
                toldInBoth(409, "POST", "/api/v1/queries/district-sdgs", admin, Sent.NOTHING)
                        .get(1));
        assertEquals(
                "「mine」という質問はだれも保存していません",
                toldInBoth(404, "DELETE", "/api/v1/queries/mine", admin, Sent.NOTHING)
                        .get(1));
    }

    @Test
    void whoOverwritesWhatTheyHaveNotSeenIsStopped() throws Exception {
        String editor = server.token(Role.EDITOR);
        String mine = "/api/v1/queries/mine";
        assertEquals(201, post(mine, editor, question()).statusCode());
        Sent sent = new Sent(question().toString(), JSON_TYPE);
        assertEquals(
                "「mine」という質問はもうあります。PUT で変えるか、別の ID にしてください",
                toldInBoth(409, "POST", mine, editor, sent).get(1));
        assertEquals(
                List.of("前提の指定が必要", "どの版を変えるのかを If-Match: \"revision\" の形で示してください"),
                toldInBoth(428, "PUT", mine, editor, sent));
        Sent late = new Sent(question().toString(), JSON_TYPE, List.of("If-Match", "\"0\""));
        List<String> changed = toldInBoth(412, "PUT", mine, editor, late);
        assertTrue(changed.get(1).matches("質問「mine」はその間に変わりました。いまの版は \\w+ です"), changed.get(1));
    }

    @Test
    void faultsOfAQuestionAreToldInBothLanguages() throws Exception {
        String wrong = question()
                .put("colour", "red")
                .put("cypher", CYPHER.replace("policy.sortKey", "polcy.sortKey"))
                .without("whenEmpty")
                .toString();
        assertEquals(
                List.of(
                        "リクエストの誤り",
                        "質問に誤りがあります",
                        "header 「colour」という項目はありません。使えるのは [columns, id, params, population, question, tags, title, views, whenEmpty] です",
                        "whenEmpty ありません",
                        "cypher Neo4j が受け付けません: Variable `polcy` not defined。Cypher を直してください"),
                toldInBoth(400, "POST", "/api/v1/trials", server.token(Role.EDITOR), new Sent(wrong, JSON_TYPE)));
    }

    /** Each element with each, three times. */
    @Test
    void aQuestionThatIsStoppedSaysWhy() throws Exception {
        String cypher =
                "MATCH (a:Element), (b:Element), (c:Element) WHERE $basis <> [] AND $dataset <> '' RETURN a.id AS id";
        ObjectNode endless = question().put("cypher", cypher);
        endless.remove("params");
        endless.putArray("question").add("すべての組み合わせ");
        endless.putObject("columns")
                .putObject("id")
                .put("type", "string")
                .putObject("title")
                .put("ja", "番号")
                .put("en", "Id");
        HttpResponse<String> ja = new Sent(endless.toString(), JSON_TYPE)
                .by(this, "POST", "/api/v1/trials", server.token(Role.EDITOR), "ja");
        assertEquals(503, ja.statusCode(), ja.body());
        toldIn("ja", ja);
        assertEquals(List.of("一時的に利用できません", "答えが1000000行を超えたので、途中で止めました"), said(ja));
    }

    /** Before any route is looked for. */
    @ParameterizedTest
    @ValueSource(strings = {"ja, ja", "en, en", "de, en", ";;, en", "en;q=0.3\\, ja, ja"})
    void whatTheWebServerRefusesIsToldInBothLanguages(String headerAndLanguage) throws Exception {
        String[] parts = headerAndLanguage.split("(?<!\\\\), ");
        String reply = sendAsItIs("/%E5%A2%FF", parts[0].replace("\\", ""));
        assertTrue(reply.startsWith("HTTP/1.1 400 "), reply);
        assertTrue(reply.contains("Content-Language: " + parts[1]), reply);
        assertEquals(parts[1].equals("ja"), reply.contains("\"title\":\"リクエストの誤り\""), reply);
        assertEquals(parts[1].equals("ja"), reply.contains("\"detail\":\"リクエストを読み取れません"), reply);
        assertEquals(parts[1].equals("en"), reply.contains("\"detail\":\"The request cannot be read"), reply);
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
