package plangraph.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What tests of the language of problems have in common: who asks, and what comes back. */
interface LanguageContract extends WritingContract {
    Pattern JAPANESE = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]");

    /** What a problem says to people: title, detail, then parameter and message of each fault. */
    static List<String> said(HttpResponse<String> response) throws Exception {
        JsonNode problem = JSON.readTree(response.body());
        List<String> said = new ArrayList<>(
                List.of(problem.get("title").asText(), problem.get("detail").asText()));
        problem.path("errors")
                .forEach(fault -> said.add(fault.get("parameter").asText() + " "
                        + fault.get("message").asText()));
        return said;
    }

    static void toldIn(String language, HttpResponse<String> response) throws Exception {
        String what = response.uri() + " " + response.body();
        assertEquals(language, Contract.header(response, "Content-Language"), what);
        assertTrue(response.headers().allValues("Vary").contains("Accept-Language"), what);
        for (String sentence : said(response)) {
            assertEquals(language.equals("ja"), JAPANESE.matcher(sentence).find(), what + ": " + sentence);
        }
    }

    /** @return what it says in Japanese */
    default List<String> toldInBoth(int status, String method, String address, String token, Sent sent)
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
    record Sent(String body, String type, List<String> header) {
        static final Sent NOTHING = new Sent("", JSON_TYPE);

        Sent(String body, String type) {
            this(body, type, List.of());
        }

        HttpResponse<String> by(LanguageContract test, String method, String address, String token, String language)
                throws Exception {
            List<String> headers = new ArrayList<>(header);
            if (!language.isEmpty()) {
                headers.addAll(List.of("Accept-Language", language));
            }
            return test.send(method, address, token, body, type, headers.toArray(String[]::new));
        }
    }
}
