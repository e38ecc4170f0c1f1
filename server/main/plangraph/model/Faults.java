package plangraph.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects faults, so that all of them are reported at once. */
public final class Faults {
    private final List<Fault> found = new ArrayList<>();

    public void add(Place place, LocalizedText problem, LocalizedText remedy) {
        found.add(new Fault(place, problem, remedy, Optional.empty()));
    }

    public void add(String file, int line, int column, LocalizedText problem, LocalizedText remedy) {
        add(new Place.FilePosition(file, line, column), problem, remedy);
    }

    /** Of a field that the file lacks. */
    public void addMissing(String file, String field, LocalizedText problem, LocalizedText remedy) {
        found.add(new Fault(new Place.FilePosition(file, 1, 0), problem, remedy, Optional.of(field)));
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
