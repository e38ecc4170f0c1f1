package plangraph.data.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import plangraph.data.change.ElementChange;
import plangraph.data.change.KpiCell;
import plangraph.data.change.LinkChange;
import plangraph.model.Kind;
import plangraph.model.LocalizedText;
import plangraph.model.RelationshipType;

/** Tells what is right in the tables and yet will be missed somewhere: cells that are kept as text, plans that few questions are about. */
final class DatasetNotes {
    private static final Set<Kind> KINDS = Set.of(Kind.KPI, Kind.KPI_SERIES);
    private static final List<String> CELLS = List.of("baselineRaw", "targetRaw");

    /** What saved queries about measures call the plans that they look at. */
    private static final Set<String> ASKED_ABOUT = Set.of("総合計画", "総合戦略", "市長マニフェスト");

    /** One line each, with its place. */
    static List<LocalizedText> of(DatasetDraft draft) {
        List<LocalizedText> notes = new ArrayList<>(plansOfOtherKinds(draft));
        notes.addAll(measuresWithoutPolicy(draft));
        notes.addAll(unreadCells(draft));
        return notes;
    }

    private static List<LocalizedText> plansOfOtherKinds(DatasetDraft draft) {
        Set<String> withMeasures = draft.changes().elements().stream()
                .filter(element -> element.kind() == Kind.MEASURE)
                .map(element -> element.fields().get("plan"))
                .collect(Collectors.toSet());
        return draft.changes().elements().stream()
                .filter(element -> element.kind() == Kind.PLAN && withMeasures.contains(element.id()))
                .filter(element -> !ASKED_ABOUT.contains(element.fields().get("kind")))
                .map(element -> LocalizedText.of(
                        "%s: この計画の kind は「%s」です。施策についての質問の多くは、kind が総合計画か総合戦略の計画だけを見ます",
                        "%s: the kind of this plan is '%s'; most questions about measures look only at plans whose kind is 総合計画"
                                + " (comprehensive plan) or 総合戦略 (strategy)",
                        element.fields().place("kind").told(),
                        element.fields().get("kind")))
                .toList();
    }

    private static List<LocalizedText> measuresWithoutPolicy(DatasetDraft draft) {
        Set<String> plans = draft.changes().elements().stream()
                .filter(element -> element.kind() == Kind.PLAN)
                .map(ElementChange::id)
                .collect(Collectors.toSet());
        Map<String, Long> directly = draft.changes().links().stream()
                .filter(link -> link.type() == RelationshipType.HAS_MEASURE && plans.contains(link.from()))
                .collect(Collectors.groupingBy(LinkChange::from, TreeMap::new, Collectors.counting()));
        return directly.entrySet().stream()
                .map(plan -> LocalizedText.of(
                        "計画 %s の施策 %s件は、政策（Policy）の下にありません。全体図と指標の画面、政策ごとの質問には出ません",
                        "plan %s: %s measures are under no Policy; the overview, the page of KPIs and questions by policy do not show them",
                        plan.getKey(),
                        plan.getValue()))
                .toList();
    }

    /** None for a KPI whose figures have rows of their own. */
    private static List<LocalizedText> unreadCells(DatasetDraft draft) {
        Set<String> split = new HashSet<>(draft.changes().startsOf(RelationshipType.HAS_SERIES));
        List<LocalizedText> lines = new ArrayList<>();
        for (ElementChange element : draft.changes().elements()) {
            if (KINDS.contains(element.kind()) && !split.contains(element.id())) {
                for (String cell : CELLS) {
                    String raw = element.fields().get(cell);
                    if (KpiCell.isUnread(raw)) {
                        lines.add(LocalizedText.of(
                                "%s: 「%s」を数値として読めないので、文字のまま保存します（数値がいくつもあれば、nodes/KpiSeries.csv と links/HAS_SERIES.csv に1つずつの行を作れます）",
                                "%s: no figure could be read of '%s', which is kept as text (several figures can have rows of their own in"
                                        + " nodes/KpiSeries.csv and links/HAS_SERIES.csv)",
                                element.fields().place(cell).told(),
                                raw));
                    }
                }
            }
        }
        return lines;
    }

    private DatasetNotes() {}
}
