package plangraph.http;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpFields;

/**
 * Holds what proxies say of a request: {@code X-Forwarded-For}, {@code -Proto} and {@code -Host}, or {@code Forwarded} (RFC 7239). Where
 * both are there, one may come from the client, for a proxy writes only the one that it knows: then nobody is named.
 *
 * @param callers by whom each proxy was called, the first proxy first
 * @param hosts as which the server was called
 */
record ForwardedHeaders(List<String> callers, List<String> hosts, boolean isHttps) {
    /** A quoted value may hold what otherwise separates; a quote that never ends is taken as far as it goes. */
    private static final Pattern ELEMENT = Pattern.compile("(?:\"[^\"]*(?:\"|$)|[^,\"])+");

    private static final Pattern PAIR =
            Pattern.compile("\\s*([A-Za-z]+)\\s*=\\s*(?:\"([^\"]*)\"?|([^;\"\\s]*))\\s*(?:;|$)");
    private static final Pattern ADDRESS =
            Pattern.compile("\\[?([0-9A-Fa-f.]*:[0-9A-Fa-f:.]*:[0-9A-Fa-f.]*)]?|\\[([0-9A-Fa-f:.]+)](?::\\d+)?|"
                    + "(\\d+\\.\\d+\\.\\d+\\.\\d+)(?::\\d+)?");

    ForwardedHeaders {
        callers = List.copyOf(callers);
        hosts = List.copyOf(hosts);
    }

    static ForwardedHeaders of(HttpFields headers) {
        List<String> xFor = elements(headers, "X-Forwarded-For");
        List<String> xProto = elements(headers, "X-Forwarded-Proto");
        List<String> xHosts = elements(headers, "X-Forwarded-Host");
        List<String> forwarded = elements(headers, "Forwarded");
        List<String> hosts = Stream.concat(xHosts.stream(), values(forwarded, "host").stream())
                .toList();
        if (forwarded.isEmpty()) {
            return new ForwardedHeaders(xFor, hosts, isHttps(xProto));
        }
        boolean alone = xFor.isEmpty() && xProto.isEmpty();
        return new ForwardedHeaders(
                alone ? callers(forwarded) : List.of(), hosts, alone && isHttps(values(forwarded, "proto")));
    }

    /** What the client itself was told is in the first. */
    private static boolean isHttps(List<String> protocols) {
        return !protocols.isEmpty() && protocols.getFirst().equalsIgnoreCase("https");
    }

    private static List<String> elements(HttpFields headers, String name) {
        List<String> elements = new ArrayList<>();
        for (String value : headers.getValuesList(name)) {
            ELEMENT.matcher(value)
                    .results()
                    .map(element -> element.group().strip())
                    .filter(element -> !element.isEmpty())
                    .forEach(elements::add);
        }
        return elements;
    }

    /** One of each element, for a proxy that does not say by whom it was called hides who stands before it. */
    private static List<String> callers(List<String> elements) {
        return elements.stream()
                .map(element -> {
                    List<String> named = values(List.of(element), "for");
                    return named.isEmpty() ? "unknown" : named.getLast();
                })
                .toList();
    }

    private static List<String> values(List<String> elements, String name) {
        List<String> values = new ArrayList<>();
        for (String element : elements) {
            Matcher pair = PAIR.matcher(element);
            while (pair.find()) {
                if (pair.group(1).toLowerCase(Locale.ROOT).equals(name)) {
                    values.add(pair.group(2) == null ? pair.group(3) : pair.group(2));
                }
            }
        }
        return values;
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
