package plangraph.http.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plangraph.model.LocalizedText;
import plangraph.testing.AnyLane;

/** A failure as the page that a browser shows, and who gets it. */
@AnyLane
final class FailurePageTest {
    private static final Problem FAILURE = Problem.wentWrong(new LocalizedText("ログの <7> にあります", "See <7> in the log"));

    @Test
    void aFailureIsToldInBothLanguages() {
        String page = new String(ProblemPage.of(FAILURE, "/a/b"), StandardCharsets.UTF_8);
        assertTrue(page.contains("<h1>500 サーバーの不具合</h1>\n<p>ログの &lt;7> にあります</p>"), page);
        assertTrue(
                page.contains("<section lang=\"en\"><h2>Something went wrong</h2>\n<p>See &lt;7> in the log</p>"),
                page);
        assertTrue(page.contains("<a href=\"../\">Plangraph</a>"), page);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/html,application/xhtml+xml,*/*;q=0.8 | true",
                "TEXT/HTML | true",
                "text/html, application/json | true",
                "application/json, text/html | false",
                "application/problem+json, text/html | false",
                "*/* | false",
                "'' | false",
                "; | false",
            })
    void aBrowserGetsIt(String accept, boolean isWanted) {
        assertEquals(isWanted, ProblemPage.isWanted(FAILURE, List.of(accept)));
        Problem ofPrograms = Problem.unsupportedMediaType(new LocalizedText("形式", "format"));
        assertEquals(false, ProblemPage.isWanted(ofPrograms, List.of(accept)));
    }
}
