package plangraph.http;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;
import plangraph.http.core.UnroutableRequest;

/** Refuses what the libraries behind it would stumble over, and takes away headers that would let them do what no route says. */
final class WellFormedRequests implements HttpConfiguration.Customizer {
    /** A link could then change something, where only a method says that it does. */
    private static final String METHOD_OVERRIDE = "X-HTTP-Method-Override";

    /** Limits address and headers together: the longest question, percent-encoded, fits. */
    private static final int LONGEST = 32 << 10;

    private static final Pattern UTF_8 = Pattern.compile("charset\\s*=\\s*(utf-8|\"utf-8\")", Pattern.CASE_INSENSITIVE);

    /** What a browser sends; Javalin fails at much of the rest. */
    private static final Pattern ORIGIN = Pattern.compile(
            "null|[a-z][a-z0-9+.-]*://(\\[[0-9a-f:.]+]|[a-z0-9_.-]+)(:\\d{1,5})?", Pattern.CASE_INSENSITIVE);

    @Override
    public Request customize(Request request, HttpFields.Mutable responseHeaders) {
        checkLength(request);
        String path = request.getHttpURI().getPath();
        if (path != null) {
            UnroutableRequest.checkPath(path);
        }
        checkCharset(request.getHeaders().getFields(HttpHeader.CONTENT_TYPE));
        List<String> unwanted = Stream.of(METHOD_OVERRIDE, "Origin")
                .filter(name -> isUnwanted(name, request.getHeaders()))
                .toList();
        if (unwanted.isEmpty()) {
            return request;
        }
        HttpFields.Mutable others = HttpFields.build(request.getHeaders());
        unwanted.forEach(others::remove);
        return new Request.Wrapper(request) {
            @Override
            public HttpFields getHeaders() {
                return others;
            }
        };
    }

    private static void checkLength(Request request) {
        int address = request.getHttpURI().asString().length();
        int headers = request.getHeaders().stream()
                .mapToInt(field -> field.getName().length()
                        + String.valueOf(field.getValue()).length())
                .sum();
        if (address > LONGEST) {
            throw UnroutableRequest.addressTooLong(LONGEST);
        }
        if (address + headers > LONGEST) {
            throw UnroutableRequest.headersTooLong(LONGEST);
        }
    }

    private static boolean isUnwanted(String name, HttpFields headers) {
        List<String> values = headers.getValuesList(name);
        return !values.isEmpty()
                && (name.equals(METHOD_OVERRIDE)
                        || values.size() > 1
                        || !ORIGIN.matcher(values.getFirst()).matches());
    }

    /**
     * Javalin reads the parameters of the address in the charset of the body, drops those that it then cannot read, and fails at a charset
     * without a name.
     */
    private static void checkCharset(List<HttpField> contentTypes) {
        String all = contentTypes.stream().map(HttpField::getValue).collect(Collectors.joining(", "));
        boolean isUtf8 = Stream.of(all.split(";"))
                .map(String::strip)
                .filter(parameter -> parameter.regionMatches(true, 0, "charset", 0, "charset".length()))
                .allMatch(parameter -> UTF_8.matcher(parameter).matches());
        if (!isUtf8 || contentTypes.size() > 1) {
            throw UnroutableRequest.notUtf8(all);
        }
    }
}
