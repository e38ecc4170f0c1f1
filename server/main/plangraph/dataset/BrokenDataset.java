package plangraph.dataset;

import java.util.List;
import java.util.stream.Collectors;
import plangraph.fault.Fault;

/** A dataset that must not be loaded, with every fault found in it. */
public final class BrokenDataset extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    public BrokenDataset(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
