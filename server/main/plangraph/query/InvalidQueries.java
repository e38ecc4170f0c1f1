package plangraph.query;

import java.util.List;
import plangraph.model.Fault;
import plangraph.model.LocalizedMessage;
import plangraph.model.LocalizedText;

/** Query files that must not be offered, with every fault found in them. */
public final class InvalidQueries extends Exception implements LocalizedMessage {
    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    public InvalidQueries(List<Fault> faults) {
        super(LocalizedMessage.inEnglish(faults.stream().map(Fault::told).toList()));
        this.faults = List.copyOf(faults);
    }

    @Override
    public List<LocalizedText> told() {
        return faults.stream().map(Fault::told).toList();
    }
}
