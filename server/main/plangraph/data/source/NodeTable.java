package plangraph.data.source;

import static java.util.Map.entry;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plangraph.model.Kind;
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

    private static final Map<Kind, List<String>> FURTHER = Map.ofEntries(
            entry(Kind.PLAN, List.of("periodFrom", "periodTo", "status", "generation")),
            entry(Kind.KPI, KPI),
            entry(Kind.KPI_SERIES, concat(KPI, "series")),
            entry(Kind.OBSERVATION, List.of("valueRaw", "period")),
            entry(Kind.SDG_GOAL, List.of("iri", "colour", "numeralColour")),
            entry(Kind.CORRECTION, List.of("about", "document", "lines", "raw", "corrected", "reason")),
            entry(
                    Kind.DISCREPANCY,
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
            entry(Kind.EXAMINATION, List.of("about", "question", "verdict", "rationale", "assertedBy", "assertedAt")),
            entry(Kind.PLACE, List.of("reading")),
            entry(Kind.DISTRICT, List.of("reading")));

    /** Cells with a closed vocabulary. */
    static final Map<String, Set<String>> VOCABULARY = Map.of(
            "direction", Set.of("up", "down", "maintain"),
            "directionBasis", Set.of("stated", "analyst"),
            "cumulative", Set.of("true", "false"),
            "verdict", Set.of("none", "linked"),
            "counts", Stream.of(Kind.values()).map(Kind::word).collect(Collectors.toSet()),
            "question", Stream.of(RelationshipType.values()).map(Enum::name).collect(Collectors.toSet()));

    /** What a record about the data must say to be worth anything. */
    private static final Map<Kind, List<String>> NEEDED = Map.of(
            Kind.CORRECTION, List.of("document", "lines", "raw", "reason"),
            Kind.DISCREPANCY, List.of("document", "lines", "says", "otherSays", "treatment"),
            Kind.EXAMINATION, List.of("question", "verdict", "rationale", "assertedBy", "assertedAt"));

    static Set<String> columns(Kind label) {
        Set<String> columns = new LinkedHashSet<>(COMMON);
        columns.addAll(FURTHER.getOrDefault(label, List.of()));
        return columns;
    }

    static List<String> needed(Kind label) {
        return NEEDED.getOrDefault(label, List.of());
    }

    private static List<String> concat(List<String> columns, String further) {
        return Stream.concat(columns.stream(), Stream.of(further)).toList();
    }

    private NodeTable() {}
}
