package plangraph.http;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;

/** Takes the path away below which a proxy offers the server, for a proxy that leaves it there, and for who comes without the proxy. */
record ProxyPath(String path) implements HttpConfiguration.Customizer {

    @Override
    public Request customize(Request request, HttpFields.Mutable responseHeaders) {
        HttpURI given = request.getHttpURI();
        String asked = String.valueOf(given.getPath());
        if (path.isEmpty() || !asked.startsWith(path + "/")) {
            return request;
        }
        HttpURI below =
                HttpURI.build(given).path(asked.substring(path.length())).asImmutable();
        return new Request.Wrapper(request) {
            @Override
            public HttpURI getHttpURI() {
                return below;
            }
        };
    }
}
