package plangraph.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import plangraph.access.Role;
import plangraph.testing.RunningServer;
import plangraph.testing.SharedServer;

/** What is refused to those who write is told in the language that is asked for, Japanese or English. */
@ExtendWith(SharedServer.class)
final class GuardedLanguageTest implements LanguageContract {
    private final RunningServer server;

    GuardedLanguageTest(RunningServer server) {
        this.server = server;
    }

    @Override
    public RunningServer server() {
        return server;
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
                        "colour この項目はありません。使えるのは [name, role, expires] です",
                        "name トークンには、改行のない1～80文字の名前（使う人の名前など）が必要です",
                        "role [viewer, contributor, editor, admin] のどれかにしてください"),
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
                        "header 「colour」という項目はありません。使えるのは [asks, columns, id, params, population, question, tags, title, views, whenEmpty] です",
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
        // Asked again it would have as many: nothing to come back for.
        assertEquals(400, ja.statusCode(), ja.body());
        assertEquals(Optional.empty(), ja.headers().firstValue("Retry-After"));
        LanguageContract.toldIn("ja", ja);
        assertEquals(List.of("リクエストの誤り", "答えが1000000行を超えたので、途中で止めました"), LanguageContract.said(ja));
    }
}
