package plangraph.settings;

import java.util.List;

/** Settings that cannot be used; the message has one line per fault. */
public final class BadSettings extends Exception {
    private static final long serialVersionUID = 1L;

    BadSettings(List<String> faults) {
        super(String.join("\n", faults));
    }
}
