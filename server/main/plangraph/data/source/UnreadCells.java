package plangraph.data.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import plangraph.data.change.ElementChange;
import plangraph.data.change.KpiCell;
import plangraph.model.Kind;
import plangraph.model.LocalizedText;
import plangraph.model.RelationshipType;

/** Finds the cells of KPI tables that are kept as they are printed, because no figure could be made of them. They are no faults. */
final class UnreadCells {
    private static final Set<Kind> KINDS = Set.of(Kind.KPI, Kind.KPI_SERIES);
    private static final List<String> CELLS = List.of("baselineRaw", "targetRaw");

    /** One line for each cell, with its place; none for a KPI whose figures have rows of their own. */
    static List<LocalizedText> of(DatasetDraft draft) {
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

    private UnreadCells() {}
}
