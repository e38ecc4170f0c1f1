package plangraph.http;

import io.javalin.http.Context;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jetty.ee10.servlet.ServletContextResponse;
import plangraph.answer.InvalidInput;
import plangraph.model.LocalizedText;

/** Sends {@link Problem}s, each in the language of its request. */
final class ProblemWriter {
    /** Of a body that is refused; who sends more is cut off. */
    private static final int MOST_READ = 4 << 20;

    private final Json json;

    ProblemWriter(Json json) {
        this.json = json;
    }

    void send(
            Context ctx,
            int status,
            LocalizedText title,
            LocalizedText detail,
            Optional<List<InvalidInput.Fault>> faults) {
        Locale language = AcceptedLanguage.of(ctx);
        ctx.status(status).removeHeader("ETag").header("Cache-Control", "no-store");
        ctx.removeHeader("Content-Disposition").removeHeader("X-Truncated");
        if (!isReadToTheEnd(ctx)) {
            ctx.header("Connection", "close");
        }
        say(ctx.res(), language);
        byte[] body = json.bytes(Problem.of(status, title, detail, faults, language));
        ctx.result(body).contentType(Problem.CONTENT_TYPE);
    }

    /** Where there is no {@link Context} any more. */
    void send(HttpServletResponse response, int status, LocalizedText title, LocalizedText detail) throws IOException {
        var headers = ServletContextResponse.getServletContextResponse(response)
                .getRequest()
                .getHeaders();
        Locale language = AcceptedLanguage.of(headers.getValuesList("Accept-Language"));
        response.setHeader("ETag", null);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType(Problem.CONTENT_TYPE);
        say(response, language);
        Problem problem = Problem.of(status, title, detail, Optional.empty(), language);
        response.getOutputStream().write(json.bytes(problem));
    }

    /** Added, for what was sent may differ by its coding, too. */
    private static void say(HttpServletResponse response, Locale language) {
        response.setHeader("Content-Language", language.toLanguageTag());
        response.addHeader("Vary", "Accept-Language");
    }

    /**
     * Reads what the client still sends. Jetty would close the connection in the middle of it, and most clients then never see the
     * answer that tells them why.
     */
    private static boolean isReadToTheEnd(Context ctx) {
        byte[] some = new byte[1 << 14];
        try {
            InputStream body = ctx.req().getInputStream();
            for (int read = 0; read < MOST_READ; ) {
                int more = body.read(some);
                if (more < 0) {
                    return true;
                }
                read += more;
            }
            return false;
        } catch (IOException | IllegalStateException e) {
            return false;
        }
    }
}
