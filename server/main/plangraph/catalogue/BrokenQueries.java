package plangraph.catalogue;

import java.util.List;
import plangraph.fault.Fault;
import plangraph.model.Told;
import plangraph.model.Words;

/** Query files that must not be offered, with every fault found in them. */
public final class BrokenQueries extends Exception implements Told {
    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    public BrokenQueries(List<Fault> faults) {
        super(Told.inEnglish(faults.stream().map(Fault::told).toList()));
        this.faults = List.copyOf(faults);
    }

    @Override
    public List<Words> told() {
        return faults.stream().map(Fault::told).toList();
    }
}
