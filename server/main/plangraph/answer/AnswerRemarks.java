package plangraph.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import plangraph.model.LocalizedText;
import plangraph.model.RelationshipType;
import plangraph.query.SavedQuery;

/**
 * Says what must be known to read an answer that tells strengths apart: what the strengths mean, and between which numbers the answer lies
 * when it is counted strictly (direct only) and leniently (topical, too).
 */
final class AnswerRemarks {
    private static final Pattern TYPE = Pattern.compile("[A-Z][A-Z_]{3,}");
    private static final String TOPICAL = "topical";

    /** Ids in the first column of the whole answer by the code in the column that tells strengths apart. */
    private final Map<String, Set<String>> byCode = new HashMap<>();

    private final List<LocalizedText> definitions;
    private final boolean tellsStates;

    private AnswerRemarks(List<LocalizedText> definitions, boolean tellsStates) {
        this.definitions = definitions;
        this.tellsStates = tellsStates;
    }

    /** Of a row that stands alone. */
    static AnswerRemarks none() {
        return new AnswerRemarks(List.of(), false);
    }

    static AnswerRemarks of(SavedQuery query) {
        List<LocalizedText> definitions = TYPE.matcher(query.cypher())
                .results()
                .map(MatchResult::group)
                .distinct()
                .flatMap(word -> RelationshipType.of(word).stream())
                .flatMap(type -> type.strengthDefinition().stream())
                .toList();
        return new AnswerRemarks(definitions, query.columnNames().contains("state"));
    }

    /** Takes a row of the whole answer. */
    void add(Map<String, @Nullable Object> cells, @Nullable Object first) {
        Object code = cells.get(tellsStates ? "state" : "strength");
        if (!definitions.isEmpty() && code != null && first instanceof NodeRef element) {
            byCode.computeIfAbsent(code.toString(), ignored -> new HashSet<>()).add(element.id());
        }
    }

    List<LocalizedText> all() {
        List<LocalizedText> remarks = new ArrayList<>(definitions);
        if (byCode.containsKey(TOPICAL)) {
            remarks.add(tellsStates ? rangeWithout() : rangeWith());
        }
        return List.copyOf(remarks);
    }

    /** Rows are elements without a direct KPI. */
    private LocalizedText rangeWithout() {
        long strict = elements(byCode.keySet());
        long lenient = strict - elements(Set.of(TOPICAL));
        return LocalizedText.of(
                "指標のないものは、厳しく数えると（直接の指標がないもの）%d件、緩く数えると（関連する指標もないもの）%d件です。",
                "Without a KPI are %d counted strictly (no direct KPI) and %d counted leniently (no topical KPI either).",
                strict,
                lenient);
    }

    /** Rows are elements with a KPI. */
    private LocalizedText rangeWith() {
        return LocalizedText.of(
                "指標のあるものは、厳しく数えると（直接の指標があるもの）%d件、緩く数えると（関連する指標も含めて）%d件です。",
                "With a KPI are %d counted strictly (a direct KPI) and %d counted leniently (a topical KPI counts, too).",
                elements(Set.of("direct")),
                elements(byCode.keySet()));
    }

    private long elements(Set<String> codes) {
        return codes.stream()
                .map(byCode::get)
                .filter(Objects::nonNull)
                .flatMap(Set::stream)
                .distinct()
                .count();
    }
}
