package plangraph.query;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plangraph.model.Faults;
import plangraph.model.Kind;
import plangraph.model.LocalizedText;

/** The population as the header of a query declares it. */
record PopulationHeader(
        @Nullable String label,
        @Nullable List<String> plans,
        @Nullable String within,
        @Nullable LocalizedText title) {

    /** The population; a fault where it cannot be counted beside the answer. */
    Optional<Population> complete(List<Parameter> parameters, List<Column> columns, QueryText text, Faults faults) {
        Optional<Kind> counted = Optional.ofNullable(label).flatMap(Kind::of);
        Optional<LocalizedText> fault = fault(counted, parameters, columns);
        fault.ifPresent(problem -> faults.add(
                text.file(),
                text.line("population"),
                0,
                LocalizedText.of("母数: %s", "its population %s", problem),
                new LocalizedText("cypher/README.md を参照してください", "see cypher/README.md")));
        return fault.isPresent() || counted.isEmpty() || title == null
                ? Optional.empty()
                : Optional.of(new Population(
                        counted.get(), plans == null ? List.of() : plans, Optional.ofNullable(within), title));
    }

    private Optional<LocalizedText> fault(Optional<Kind> counted, List<Parameter> parameters, List<Column> columns) {
        if (counted.isEmpty() || title == null) {
            return Optional.of(new LocalizedText("題名か、正しいラベルがありません", "lacks its title or a known label"));
        }
        if (columns.isEmpty() || columns.getFirst().type() != Column.Type.NODE) {
            return Optional.of(new LocalizedText("最初の列に要素が必要です", "needs elements in the first column"));
        }
        boolean declared = within == null
                || parameters.stream().anyMatch(p -> p.name().equals(within) && p.type() == Parameter.Type.NODE);
        return declared
                ? Optional.empty()
                : Optional.of(LocalizedText.of(
                        "within の %s は要素のパラメータではありません",
                        "is within %s, which is no node parameter", String.valueOf(within)));
    }
}
