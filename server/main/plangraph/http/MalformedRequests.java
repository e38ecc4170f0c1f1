package plangraph.http;

import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import plangraph.model.LocalizedText;

/** What Jetty refuses before any route is looked for (a broken escape in the address, headers too long) has the one error shape too. */
final class MalformedRequests extends ErrorHandler {
    private final Json json;
    private final Map<String, String> headers;

    MalformedRequests(Json json, Map<String, String> headers) {
        this.json = json;
        this.headers = headers;
    }

    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int code,
            @Nullable String message,
            @Nullable Throwable cause,
            Callback callback) {
        String why = message == null ? "" : ": " + message;
        LocalizedText detail = LocalizedText.of("リクエストを読み取れません%s", "The request cannot be read%s", why);
        Locale language = AcceptedLanguage.of(request.getHeaders().getValuesList("Accept-Language"));
        Problem problem = Problem.of(code, ProblemTitles.ofTheWebServer(code), detail, Optional.empty(), language);
        headers.forEach(response.getHeaders()::put);
        response.getHeaders().put("Cache-Control", "no-store");
        response.getHeaders().put("Content-Type", Problem.CONTENT_TYPE);
        response.getHeaders().put("Content-Language", language.toLanguageTag());
        response.getHeaders().add("Vary", "Accept-Language");
        // Nobody reads a body, if there is one, and Jetty closes: a client that is not told sends its next request into
        // nothing.
        response.getHeaders().put("Connection", "close");
        response.write(true, ByteBuffer.wrap(json.bytes(problem)), callback);
    }
}
