package plangraph.http;

import java.io.Serial;
import java.util.List;
import plangraph.body.BadRequest;

/** The client's Accept header leaves out what the address sends. */
final class NotAcceptable extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final String accept;
    private final String sent;

    NotAcceptable(String accept, String sent) {
        super("This address sends " + sent + "; other formats have addresses of their own, see /docs");
        this.accept = accept;
        this.sent = sent;
    }

    List<BadRequest.Fault> faults() {
        return List.of(new BadRequest.Fault("Accept", "'" + accept + "' does not take " + sent));
    }
}
