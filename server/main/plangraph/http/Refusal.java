package plangraph.http;

import java.util.Map;

/** A request that is understood and not done; what is wrong is not one of its parameters. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String title;
    private final transient Map<String, String> headers;

    Refusal(int status, String title, String detail) {
        this(status, title, detail, Map.of());
    }

    Refusal(int status, String title, String detail, Map<String, String> headers) {
        super(detail);
        this.status = status;
        this.title = title;
        this.headers = headers;
    }

    static Refusal conflict(String detail) {
        return new Refusal(409, "Conflict", detail);
    }

    int status() {
        return status;
    }

    String title() {
        return title;
    }

    Map<String, String> headers() {
        return headers;
    }
}
