package plangraph.http.core;

import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.Map;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import plangraph.model.LocalizedText;

/** Sends what Jetty refuses before any route is looked for (a broken escape in the address, headers too long, an unknown host) as a {@link Problem}. */
public final class MalformedRequests extends ErrorHandler {
    private static final Map<Integer, String> TITLES_JA = Map.of(
            400, "リクエストの誤り",
            404, "見つかりません",
            408, "時間切れ",
            414, "アドレスが長すぎます",
            431, "ヘッダーが大きすぎます",
            500, "サーバーの不具合",
            505, "使えない HTTP の版");

    private final Map<String, String> headers;

    /** @param headers of every response */
    public MalformedRequests(Map<String, String> headers) {
        this.headers = headers;
    }

    /** Jetty alone leaves the body out for PUT and DELETE. */
    @Override
    public boolean errorPageForMethod(String method) {
        return true;
    }

    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int code,
            @Nullable String message,
            @Nullable Throwable cause,
            Callback callback) {
        Locale language = AcceptedLanguage.of(request.getHeaders().getValuesList("Accept-Language"));
        Problem problem =
                cause instanceof UnroutableRequest unroutable ? unroutable.problem() : unreadable(code, message);
        headers.forEach(response.getHeaders()::put);
        response.getHeaders().put("Cache-Control", "no-store");
        boolean isPage = ProblemPage.isWanted(problem, request.getHeaders().getValuesList("Accept"));
        if (isPage) {
            response.getHeaders().add("Vary", "Accept");
            response.getHeaders().put("Content-Type", ProblemPage.CONTENT_TYPE);
        } else {
            response.getHeaders().put("Content-Type", Problem.CONTENT_TYPE);
            response.getHeaders().put("Content-Language", language.toLanguageTag());
            response.getHeaders().add("Vary", "Accept-Language");
        }
        // Nobody reads a body, if there is one, and Jetty closes: a client that is not told sends its next request into
        // nothing.
        response.getHeaders().put("Connection", "close");
        byte[] body = isPage
                ? ProblemPage.of(problem, String.valueOf(request.getHttpURI().getPath()))
                : Json.bytes(problem.in(language));
        response.write(true, ByteBuffer.wrap(body), callback);
    }

    private static Problem unreadable(int code, @Nullable String message) {
        String why = message == null ? "" : ": " + message;
        LocalizedText detail = LocalizedText.of("リクエストを読み取れません%s", "The request cannot be read%s", why);
        return new Problem(code, title(code), detail, null, Map.of());
    }

    /** Returns the title of a status, in English that of the web server. */
    private static LocalizedText title(int status) {
        return new LocalizedText(TITLES_JA.getOrDefault(status, "受け付けられません"), HttpStatus.getMessage(status));
    }
}
