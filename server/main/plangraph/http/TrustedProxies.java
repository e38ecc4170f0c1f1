package plangraph.http;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.List;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.ConnectionMetaData;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.InetAddressSet;

/**
 * Looks at where a request comes from and to whom it is addressed, before anything else does: unknown hosts are refused, and what listed
 * proxies say of the client is believed. Of everybody else such headers are ignored. Jetty's own customizer believes anybody, and the
 * first address of a list, which the client may have written itself.
 */
final class TrustedProxies implements HttpConfiguration.Customizer {
    private final KnownHosts hosts;
    private final InetAddressSet proxies = new InetAddressSet();

    TrustedProxies(KnownHosts hosts, List<String> addresses) {
        this.hosts = hosts;
        proxies.addAll(addresses);
    }

    @Override
    public Request customize(Request request, HttpFields.Mutable responseHeaders) {
        hosts.check(request);
        ConnectionMetaData connection = request.getConnectionMetaData();
        if (!(connection.getRemoteSocketAddress() instanceof InetSocketAddress from) || !isProxy(from.getAddress())) {
            return request;
        }
        ForwardedHeaders told = ForwardedHeaders.of(request.getHeaders());
        told.hosts().forEach(host -> hosts.check(request, host));
        return new ForwardedRequest(request, new InetSocketAddress(client(from, told), 0), told.isHttps());
    }

    private boolean isProxy(InetAddress address) {
        return !proxies.isEmpty() && proxies.test(address);
    }

    /** Each proxy adds at the end whom it was called by: the last one that is no proxy of ours is the client. */
    private InetAddress client(InetSocketAddress from, ForwardedHeaders told) {
        InetAddress client = from.getAddress();
        for (String caller : told.callers().reversed()) {
            InetAddress before = ForwardedHeaders.address(caller).orElse(null);
            if (before == null) {
                return client;
            }
            client = before;
            if (!isProxy(client)) {
                return client;
            }
        }
        return client;
    }

    /** Is a request with the client's address and protocol in the place of the proxy's. */
    private static final class ForwardedRequest extends Request.Wrapper {
        private final ConnectionMetaData connection;
        private final boolean isSecure;

        ForwardedRequest(Request request, InetSocketAddress client, boolean isHttps) {
            super(request);
            this.isSecure = isHttps || request.isSecure();
            this.connection = new ConnectionMetaData.Wrapper(request.getConnectionMetaData()) {
                @Override
                public SocketAddress getRemoteSocketAddress() {
                    return client;
                }
            };
        }

        @Override
        public ConnectionMetaData getConnectionMetaData() {
            return connection;
        }

        @Override
        public boolean isSecure() {
            return isSecure;
        }
    }
}
