package plangraph.http;

import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpFields;
import plangraph.http.core.HeaderElement;

/**
 * Holds what proxies say of a request: {@code X-Forwarded-For}, {@code -Proto} and {@code -Host}, or {@code Forwarded} (RFC 7239). Where
 * both are there, one may come from the client, for a proxy writes only the one that it knows: then nobody is named.
 *
 * @param callers by whom each proxy was called, the first proxy first
 * @param hosts as which the server was called
 */
record ForwardedHeaders(List<String> callers, List<String> hosts, boolean isHttps) {
    private static final Pattern ADDRESS =
            Pattern.compile("\\[?([0-9A-Fa-f.]*:[0-9A-Fa-f:.]*:[0-9A-Fa-f.]*)]?|\\[([0-9A-Fa-f:.]+)](?::\\d+)?|"
                    + "(\\d+\\.\\d+\\.\\d+\\.\\d+)(?::\\d+)?");

    ForwardedHeaders {
        callers = List.copyOf(callers);
        hosts = List.copyOf(hosts);
    }

    static ForwardedHeaders of(HttpFields headers) {
        List<String> xFor = values(elements(headers, "X-Forwarded-For"));
        List<String> xProto = values(elements(headers, "X-Forwarded-Proto"));
        List<String> xHosts = values(elements(headers, "X-Forwarded-Host"));
        List<HeaderElement> forwarded = elements(headers, "Forwarded");
        List<String> hosts = Stream.concat(xHosts.stream(), named(forwarded, "host").stream())
                .toList();
        if (forwarded.isEmpty()) {
            return new ForwardedHeaders(xFor, hosts, isHttps(xProto));
        }
        boolean alone = xFor.isEmpty() && xProto.isEmpty();
        return new ForwardedHeaders(
                alone ? callers(forwarded) : List.of(), hosts, alone && isHttps(named(forwarded, "proto")));
    }

    /** What the client itself was told is in the first. */
    private static boolean isHttps(List<String> protocols) {
        return !protocols.isEmpty() && protocols.getFirst().equalsIgnoreCase("https");
    }

    private static List<HeaderElement> elements(HttpFields headers, String name) {
        return HeaderElement.of(headers.getValuesList(name));
    }

    private static List<String> values(List<HeaderElement> elements) {
        return elements.stream().map(HeaderElement::value).toList();
    }

    /** Returns one for each element, for a proxy that does not say by whom it was called hides who stands before it. */
    private static List<String> callers(List<HeaderElement> elements) {
        return elements.stream()
                .map(element -> element.parameters().getOrDefault("for", "unknown"))
                .toList();
    }

    private static List<String> named(List<HeaderElement> elements, String name) {
        return elements.stream()
                .flatMap(element -> Stream.ofNullable(element.parameters().get(name)))
                .toList();
    }

    /** Returns the address of a caller, which may have a port; none for {@code unknown}, names and what is none. */
    static Optional<InetAddress> address(String caller) {
        Matcher parts = ADDRESS.matcher(caller);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Stream.of(parts.group(1), parts.group(2), parts.group(3))
                    .filter(part -> part != null)
                    .findFirst()
                    .map(InetAddress::ofLiteral);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
