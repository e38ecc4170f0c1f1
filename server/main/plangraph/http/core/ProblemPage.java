package plangraph.http.core;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Writes a {@link Problem} as a small page in both languages, for people who followed a link. It needs no other file. */
final class ProblemPage {
    static final String CONTENT_TYPE = "text/html; charset=utf-8";

    /** Who sends what cannot be sent or read is a program, and is told why in its own format. */
    private static final Set<Integer> OF_PROGRAMS = Set.of(406, 415);

    /** Tells whether a client would rather read a page: a browser names it first, and a program that calls the API names JSON. */
    static boolean isWanted(Problem problem, List<String> accepted) {
        if (OF_PROGRAMS.contains(problem.status())) {
            return false;
        }
        List<String> types =
                HeaderElement.of(accepted).stream().map(HeaderElement::token).toList();
        int page = types.indexOf("text/html");
        return page >= 0 && types.stream().limit(page).noneMatch(type -> type.endsWith("json"));
    }

    /** @param path of the address that was asked for, from which the way to the start is counted: a proxy may have put it below its own */
    static byte[] of(Problem problem, String path) {
        int folders = (int) path.chars().skip(1).filter(c -> c == '/').count();
        String start = folders == 0 ? "./" : "../".repeat(folders);
        return """
            <!doctype html>
            <html lang="ja">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="robots" content="noindex">
            <title>%1$d %2$s — Plangraph</title>
            </head>
            <body>
            <h1>%1$d %2$s</h1>
            <p>%3$s</p>
            <section lang="en"><h2>%4$s</h2>
            <p>%5$s</p></section>
            <p><a href="%6$s">Plangraph</a></p>
            </body>
            </html>
            """.formatted(
                        problem.status(),
                        escaped(problem.title().in(Locale.JAPANESE)),
                        escaped(problem.detail().in(Locale.JAPANESE)),
                        escaped(problem.title().in(Locale.ENGLISH)),
                        escaped(problem.detail().in(Locale.ENGLISH)),
                        start)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private ProblemPage() {}
}
