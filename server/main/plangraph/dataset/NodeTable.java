package plangraph.dataset;

import static java.util.Map.entry;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plangraph.model.Label;
import plangraph.model.RelationshipType;

/** The columns of each label's table. */
final class NodeTable {
    private static final List<String> COMMON =
            List.of("id", "plan", "number", "title", "titleEn", "text", "kind", "rawText", "note");
    private static final List<String> KPI = List.of(
            "baselineRaw",
            "baselineHeader",
            "targetRaw",
            "targetHeader",
            "cumulative",
            "direction",
            "directionBasis",
            "directionRationale",
            "footnote");

    private static final Map<Label, List<String>> FURTHER = Map.ofEntries(
            entry(Label.PLAN, List.of("periodFrom", "periodTo", "status", "generation")),
            entry(Label.KPI, KPI),
            entry(Label.KPI_SERIES, concat(KPI, "series")),
            entry(Label.OBSERVATION, List.of("valueRaw", "period")),
            entry(Label.SDG_GOAL, List.of("iri", "colour", "numeralColour")),
            entry(Label.CORRECTION, List.of("about", "document", "lines", "raw", "corrected", "reason")),
            entry(
                    Label.DISCREPANCY,
                    List.of(
                            "about",
                            "document",
                            "lines",
                            "otherDocument",
                            "otherLines",
                            "says",
                            "otherSays",
                            "treatment",
                            "counts")),
            entry(Label.EXAMINATION, List.of("about", "question", "verdict", "rationale", "assertedBy", "assertedAt")),
            entry(Label.PLACE, List.of("reading")),
            entry(Label.DISTRICT, List.of("reading")));

    /** Cells with a closed vocabulary. */
    static final Map<String, Set<String>> VOCABULARY = Map.of(
            "direction", Set.of("up", "down", "maintain"),
            "directionBasis", Set.of("stated", "analyst"),
            "cumulative", Set.of("true", "false"),
            "verdict", Set.of("none", "linked"),
            "counts", Stream.of(Label.values()).map(Label::word).collect(Collectors.toSet()),
            "question", Stream.of(RelationshipType.values()).map(Enum::name).collect(Collectors.toSet()));

    /** What a record about the data must say to be worth anything. */
    private static final Map<Label, List<String>> NEEDED = Map.of(
            Label.CORRECTION, List.of("document", "lines", "raw", "reason"),
            Label.DISCREPANCY, List.of("document", "lines", "says", "otherSays", "treatment"),
            Label.EXAMINATION, List.of("question", "verdict", "rationale", "assertedBy", "assertedAt"));

    static Set<String> columns(Label label) {
        Set<String> columns = new LinkedHashSet<>(COMMON);
        columns.addAll(FURTHER.getOrDefault(label, List.of()));
        return columns;
    }

    static List<String> needed(Label label) {
        return NEEDED.getOrDefault(label, List.of());
    }

    private static List<String> concat(List<String> columns, String further) {
        return Stream.concat(columns.stream(), Stream.of(further)).toList();
    }

    private NodeTable() {}
}
