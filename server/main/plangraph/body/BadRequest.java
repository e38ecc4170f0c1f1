package plangraph.body;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

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

    /** Looks at the rest although something is at fault already, so that the faults of both are reported. */
    public static <T> T all(List<Fault> already, Supplier<T> rest) {
        List<Fault> found = new ArrayList<>(already);
        try {
            T result = rest.get();
            if (found.isEmpty()) {
                return result;
            }
        } catch (BadRequest e) {
            found.addAll(e.faults());
        }
        throw new BadRequest(found);
    }

    public List<Fault> faults() {
        return faults;
    }
}
