package plangraph.data.edit;

import java.util.List;
import plangraph.model.Fault;
import plangraph.model.LocalizedMessage;
import plangraph.model.LocalizedText;

/** A set of changes that breaks a rule, with every fault found in it. Nothing was written. */
public final class InvalidChangeSet extends Exception implements LocalizedMessage {
    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    InvalidChangeSet(List<Fault> faults) {
        super(LocalizedMessage.inEnglish(faults.stream().map(Fault::told).toList()));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }

    @Override
    public List<LocalizedText> told() {
        return faults.stream().map(Fault::told).toList();
    }
}
