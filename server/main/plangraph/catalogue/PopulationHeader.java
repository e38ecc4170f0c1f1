package plangraph.catalogue;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plangraph.fault.Faults;
import plangraph.model.Label;
import plangraph.model.Words;

/** The population as the header of a query declares it. */
record PopulationHeader(
        @Nullable String label,
        @Nullable List<String> plans,
        @Nullable String within,
        @Nullable Words title) {

    /** The population; a fault where it cannot be counted beside the answer. */
    Optional<Population> complete(List<Parameter> parameters, List<Column> columns, QueryText text, Faults faults) {
        Optional<Label> counted = Optional.ofNullable(label).flatMap(Label::of);
        Optional<String> fault = fault(counted, parameters, columns);
        fault.ifPresent(problem -> faults.add(
                text.file(), text.line("population"), 0, "its population " + problem, "see cypher/README.md"));
        return fault.isPresent() || counted.isEmpty() || title == null
                ? Optional.empty()
                : Optional.of(new Population(
                        counted.get(), plans == null ? List.of() : plans, Optional.ofNullable(within), title));
    }

    private Optional<String> fault(Optional<Label> counted, List<Parameter> parameters, List<Column> columns) {
        if (counted.isEmpty() || title == null) {
            return Optional.of("lacks its title or a known label");
        }
        if (columns.isEmpty() || columns.getFirst().type() != Column.Type.NODE) {
            return Optional.of("needs elements in the first column");
        }
        boolean declared = within == null
                || parameters.stream().anyMatch(p -> p.name().equals(within) && p.type() == Parameter.Type.NODE);
        return declared ? Optional.empty() : Optional.of("is within " + within + ", which is no node parameter");
    }
}
