package plangraph.body;

import java.util.List;

/** A request whose parameters are wrong, with all of them. */
public final class BadRequest extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param parameter its name in the query string */
    public record Fault(String parameter, String message) {}

    private final transient List<Fault> faults;

    public BadRequest(List<Fault> faults) {
        super("The request has parameters that are wrong or missing");
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
