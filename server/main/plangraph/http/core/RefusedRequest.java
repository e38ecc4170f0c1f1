package plangraph.http.core;

import java.util.List;
import plangraph.answer.InvalidInput;
import plangraph.model.LocalizedText;

/** Ends the handling of a request with a {@link Problem}. */
public final class RefusedRequest extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public RefusedRequest(Problem problem) {
        super(problem.detail().en());
        this.problem = problem;
    }

    /** Refuses a body whose fields have these faults. */
    public static RefusedRequest badBody(LocalizedText detail, List<InvalidInput.Fault> faults) {
        return new RefusedRequest(Problem.badRequest(detail, faults));
    }

    public static RefusedRequest conflict(LocalizedText detail) {
        return new RefusedRequest(Problem.conflict(detail));
    }

    public Problem problem() {
        return problem;
    }

    /** Returns the faults that it names. */
    public List<InvalidInput.Fault> faults() {
        List<InvalidInput.Fault> faults = problem.faults();
        return faults == null ? List.of() : faults;
    }
}
