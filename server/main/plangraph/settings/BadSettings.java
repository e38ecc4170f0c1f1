package plangraph.settings;

import java.util.List;
import plangraph.model.Told;
import plangraph.model.Words;

/** Settings that cannot be used; the message has one line per fault. */
public final class BadSettings extends Exception implements Told {
    private static final long serialVersionUID = 1L;

    private final transient List<Words> faults;

    BadSettings(List<Words> faults) {
        super(Told.inEnglish(faults));
        this.faults = List.copyOf(faults);
    }

    @Override
    public List<Words> told() {
        return faults;
    }
}
