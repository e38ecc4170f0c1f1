package plangraph.fault;

import java.util.ArrayList;
import java.util.List;

/** Collects faults, so that all of them are reported at once. */
public final class Faults {
    private final List<Fault> found = new ArrayList<>();

    public void add(String file, int line, int column, String problem, String remedy) {
        found.add(new Fault(file, line, column, problem, remedy));
    }

    public void addAll(Faults more) {
        found.addAll(more.found);
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    public List<Fault> all() {
        return List.copyOf(found);
    }
}
