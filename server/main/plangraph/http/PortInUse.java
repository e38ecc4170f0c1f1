package plangraph.http;

/** The address cannot be listened on. */
public final class PortInUse extends Exception {
    private static final long serialVersionUID = 1L;

    public PortInUse(String host, int port, Throwable cause) {
        super(
                "Cannot listen on " + host + ":" + port
                        + ": another process uses it; stop that, or set PLANGRAPH_PORT to another number",
                cause);
    }
}
