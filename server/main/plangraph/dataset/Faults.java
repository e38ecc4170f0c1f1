package plangraph.dataset;

import java.util.ArrayList;
import java.util.List;

/** Collects faults, so that all of them are reported at once. */
final class Faults {
    private final List<Fault> found = new ArrayList<>();

    void add(String file, int line, int column, String problem, String remedy) {
        found.add(new Fault(file, line, column, problem, remedy));
    }

    void add(Row row, String column, String problem, String remedy) {
        add(row.file(), row.line(), row.columnNumber(column), problem, remedy);
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    void throwIfAny() throws BrokenDataset {
        if (!found.isEmpty()) {
            throw new BrokenDataset(found);
        }
    }
}
