package plangraph.http;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * Sets by which names the server is called, and through which proxies.
 *
 * @param names that are answered, beside those of this machine and the one it listens on
 * @param proxy address under which a proxy offers this server
 * @param proxies addresses and networks (10.0.0.0/8) whose word on the client is believed
 */
public record HostSettings(List<String> names, Optional<URI> proxy, List<String> proxies) {
    /** Called by the names of this machine only, without a proxy. */
    public static final HostSettings NONE = new HostSettings(List.of(), Optional.empty(), List.of());

    /** Returns the path below which the proxy offers the server, without a slash at its end; empty: none. */
    public String path() {
        return proxy.map(address -> String.valueOf(address.getRawPath()).replaceFirst("/+$", ""))
                .orElse("");
    }

    public HostSettings {
        names = List.copyOf(names);
        proxies = List.copyOf(proxies);
    }
}
