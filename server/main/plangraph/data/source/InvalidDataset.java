package plangraph.data.source;

import java.util.List;
import plangraph.model.Fault;
import plangraph.model.LocalizedMessage;
import plangraph.model.LocalizedText;

/** A dataset that must not be loaded, with every fault found in it. */
public final class InvalidDataset extends Exception implements LocalizedMessage {
    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    public InvalidDataset(List<Fault> faults) {
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
