package plangraph.dataset;

import java.util.List;
import plangraph.fault.Fault;
import plangraph.model.Told;
import plangraph.model.Words;

/** A dataset that must not be loaded, with every fault found in it. */
public final class BrokenDataset extends Exception implements Told {
    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    public BrokenDataset(List<Fault> faults) {
        super(Told.inEnglish(faults.stream().map(Fault::told).toList()));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }

    @Override
    public List<Words> told() {
        return faults.stream().map(Fault::told).toList();
    }
}
