package plangraph.catalogue;

import java.util.List;
import java.util.stream.Collectors;
import plangraph.fault.Fault;

/** Query files that must not be offered, with every fault found in them. */
public final class BrokenQueries extends Exception {
    private static final long serialVersionUID = 1L;

    public BrokenQueries(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
    }
}
