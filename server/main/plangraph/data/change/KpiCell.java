package plangraph.data.change;

import java.util.Optional;

/** What a baseline or target cell of a KPI table says. */
public sealed interface KpiCell {

    /**
     * One figure.
     *
     * @param number in the cell's own unit: 490.7 with 万人; what is printed in two units is in the smaller one (1億2,000万円 is 120,000,000 円),
     *     hours and minutes in hours
     * @param unit empty when the cell is a bare number
     * @param period as printed in the cell (令和8年 is a calendar year, 令和8年度 runs from April to March, R5 may be either, 令和5年度末 is a
     *     day); empty when only the column's head gives one
     * @param qualifier another remark, as 閏年 in brackets, 約 or 延べ before the figure, or that it is a bound, as 以上
     */
    record Figure(double number, String unit, Optional<String> period, Optional<String> qualifier, boolean footnoteMark)
            implements KpiCell {}

    /** A range, as 10～15人. It is no figure that another could be compared with. */
    record Range(double low, double high, String unit, Optional<String> period, Optional<String> qualifier)
            implements KpiCell {}

    /** More than one figure in one cell, as 男性 77.41歳 女性 79.89歳. */
    record SeveralFigures() implements KpiCell {}

    /** A dash, or nothing. */
    record Missing() implements KpiCell {}

    /** A note that the figure is not set yet. */
    record Undefined() implements KpiCell {}

    /** Words instead of a figure, as 待機児童なし. */
    record Text(String words) implements KpiCell {}

    /** Never fails: what is not understood is {@link Text} or {@link SeveralFigures}. */
    static KpiCell parse(String raw) {
        return new KpiCellReader(raw).read();
    }

    /** Whether something stands in the cell of which no figure could be made. */
    static boolean isUnread(String raw) {
        return parse(raw) instanceof SeveralFigures || (parse(raw) instanceof Text && raw.matches(".*[\\d０-９].*"));
    }
}
