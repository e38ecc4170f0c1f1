package plangraph.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;

/** The address cannot be listened on; the message is one line for the user and says what to do. */
public final class PortInUse extends Exception {
    private static final long serialVersionUID = 1L;

    public PortInUse(String host, int port, Throwable cause) {
        super("Cannot listen on " + host + ":" + port + ": " + reason(cause), cause);
    }

    /** To be asked before Neo4j starts, which takes seconds and writes to its folder. */
    public static void refuseIfTaken(String host, int port) throws PortInUse {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getByName(host), port));
        } catch (IOException e) {
            throw new PortInUse(host, port, e);
        }
    }

    private static String reason(Throwable cause) {
        if (cause instanceof UnknownHostException) {
            return "no such host; set PLANGRAPH_HOST to an address of this machine";
        }
        // The kernel's word; the other reasons are an address of another machine, and a port kept for administrators.
        return String.valueOf(cause.getMessage()).contains("in use")
                ? "another process uses it; stop that, or set PLANGRAPH_PORT to another number"
                : cause.getMessage() + "; check PLANGRAPH_HOST and PLANGRAPH_PORT";
    }
}
