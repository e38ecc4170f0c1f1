package plangraph.dataset;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a baseline or target cell of a KPI table says. */
public sealed interface KpiCell {

    /**
     * One figure.
     *
     * @param number in the cell's own unit: 490.7 with 万人
     * @param unit empty when the cell is a bare number
     * @param period as printed in the cell (令和8年 is a calendar year, 令和8年度 runs from April to March); empty when only
     *     the column's head gives one
     * @param qualifier another remark in brackets, as 閏年
     */
    record Figure(double number, String unit, Optional<String> period, Optional<String> qualifier, boolean footnoteMark)
            implements KpiCell {}

    /** More than one figure in one cell, as 男性 77.41歳 女性 79.89歳. */
    record SeveralFigures() implements KpiCell {}

    /** A dash, or nothing. */
    record Missing() implements KpiCell {}

    /** A note that the figure will be set later. */
    record Undefined() implements KpiCell {}

    /** Words instead of a figure, as 待機児童なし. */
    record Text(String words) implements KpiCell {}

    Pattern BRACKETS = Pattern.compile("\\s*\\(([^()]*)\\)\\s*$");
    Pattern PERIOD = Pattern.compile("(?:昭和|平成|令和)(?:元|\\d{1,2})年度?|\\d{4}年度?");
    Pattern FIGURE = Pattern.compile("(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?\\s*([^\\d\\s.,][^\\d]*)?");
    Pattern NUMBER = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?");

    /** Never fails: what is not understood is {@link Text}. */
    static KpiCell parse(String raw) {
        String rest = Normalizer.normalize(raw, Normalizer.Form.NFKC).strip();
        if (rest.isEmpty() || rest.matches("[-—―–ー−]+")) {
            return new Missing();
        }
        if (rest.startsWith("※") && rest.contains("設定予定")) {
            return new Undefined();
        }
        List<String> brackets = new ArrayList<>();
        for (Matcher m = BRACKETS.matcher(rest); m.find(); m = BRACKETS.matcher(rest)) {
            brackets.add(m.group(1).strip());
            rest = rest.substring(0, m.start()).strip();
        }
        Matcher figure = FIGURE.matcher(rest);
        if (figure.matches()) {
            return figure(figure, brackets);
        }
        return NUMBER.matcher(rest).results().count() > 1 ? new SeveralFigures() : new Text(raw.strip());
    }

    private static Figure figure(Matcher figure, List<String> brackets) {
        String fraction = figure.group(2) == null ? "" : figure.group(2);
        Optional<String> period =
                brackets.stream().filter(b -> PERIOD.matcher(b).matches()).findFirst();
        boolean mark = brackets.contains("※") || brackets.contains("*");
        Optional<String> qualifier = brackets.stream()
                .filter(b ->
                        !b.equals("※") && !b.equals("*") && !PERIOD.matcher(b).matches())
                .findFirst();
        double number = Double.parseDouble(figure.group(1).replace(",", "") + fraction);
        String unit = figure.group(3) == null ? "" : figure.group(3).strip();
        return new Figure(number, unit, period, qualifier, mark);
    }
}
