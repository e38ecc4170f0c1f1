package plangraph.answer;

/** Writing an answer failed after a part of it had gone out. */
public final class CutOff extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CutOff(Exception cause) {
        super(cause);
    }
}
