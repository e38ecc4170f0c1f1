package plangraph.answer;

/** Writing an answer failed after a part of it had gone out. */
public final class TruncatedOutput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public TruncatedOutput(Exception cause) {
        super(cause);
    }
}
