package plangraph.http;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import plangraph.http.core.UnroutableRequest;

/**
 * Holds the names by which the server may be called. A page anywhere can let its own name resolve to 127.0.0.1 and would then read
 * everything as if it came from here (DNS rebinding); its requests still carry that name as {@code Host}.
 */
final class KnownHosts {
    private static final List<String> LOOPBACK = List.of("localhost", "127.0.0.1", "[::1]");
    private static final Pattern HOST_AND_PORT = Pattern.compile("(\\[[0-9A-Fa-f:.]+]|[^:/?#@\\[\\]\\s]+)(:\\d{0,5})?");

    private final Set<String> names = new HashSet<>();

    KnownHosts(HostSettings settings) {
        LOOPBACK.forEach(this::add);
        settings.names().forEach(this::add);
        settings.proxy().map(URI::getHost).ifPresent(this::add);
    }

    /** Tells whether a host is this machine for each that says so. */
    static boolean isThisMachine(String host) {
        String bracketed = host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
        return normalised(bracketed)
                .filter(LOOPBACK.stream()
                        .flatMap(each -> normalised(each).stream())
                        .toList()::contains)
                .isPresent();
    }

    /** Adds the name or address that the server listens on. */
    void add(String host) {
        String bracketed = host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
        normalised(bracketed).ifPresent(names::add);
    }

    /** @throws UnroutableRequest for a name that is not known, in the header or in an address that holds one */
    void check(Request request) {
        check(request, String.valueOf(request.getHeaders().get(HttpHeader.HOST)));
        String inAddress = request.getHttpURI().getAuthority();
        if (inAddress != null) {
            check(request, inAddress);
        }
    }

    /** @param host with or without a port, which does not matter: a tunnel may have another one at its beginning */
    void check(Request request, String host) {
        Optional<String> name = normalised(host);
        if (name.isEmpty() || !(names.contains(name.get()) || isWhereItArrived(request, name.get()))) {
            throw UnroutableRequest.misdirected(host);
        }
    }

    /** No name resolves to an address that was asked for as an address. */
    private static boolean isWhereItArrived(Request request, String host) {
        return request.getConnectionMetaData().getLocalSocketAddress() instanceof InetSocketAddress local
                && local.getAddress() != null
                && host.equals(literal(local.getAddress()));
    }

    /** Returns the name in lower case without a dot at its end, an address as Java writes it. */
    private static Optional<String> normalised(String host) {
        Matcher parts = HOST_AND_PORT.matcher(host);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String name = parts.group(1).toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
        try {
            return Optional.of(literal(InetAddress.ofLiteral(name.replaceAll("[\\[\\]]", ""))));
        } catch (IllegalArgumentException e) {
            return Optional.of(name);
        }
    }

    private static String literal(InetAddress address) {
        // An IPv6 address may name the interface, which no client does.
        return address.getHostAddress().replaceFirst("%.*", "");
    }
}
