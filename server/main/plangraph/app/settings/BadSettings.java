package plangraph.app.settings;

import java.util.List;
import plangraph.model.LocalizedMessage;
import plangraph.model.LocalizedText;

/** Thrown for settings that cannot be used; the message has one line per fault. */
public final class BadSettings extends Exception implements LocalizedMessage {
    private static final long serialVersionUID = 1L;

    private final transient List<LocalizedText> faults;

    BadSettings(List<LocalizedText> faults) {
        super(LocalizedMessage.inEnglish(faults));
        this.faults = List.copyOf(faults);
    }

    @Override
    public List<LocalizedText> told() {
        return faults;
    }
}
