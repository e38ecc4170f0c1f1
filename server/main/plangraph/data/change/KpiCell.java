package plangraph.data.change;

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
     * @param period as printed in the cell (令和8年 is a calendar year, 令和8年度 runs from April to March, R5 may be either, 令和5年度末 is a
     *     day); empty when only the column's head gives one
     * @param qualifier another remark in brackets, as 閏年, or that the figure is a bound, as 以上
     */
    record Figure(double number, String unit, Optional<String> period, Optional<String> qualifier, boolean footnoteMark)
            implements KpiCell {}

    /** More than one figure in one cell, as 男性 77.41歳 女性 79.89歳. */
    record SeveralFigures() implements KpiCell {}

    /** A dash, or nothing. */
    record Missing() implements KpiCell {}

    /** A note that the figure is not set yet. */
    record Undefined() implements KpiCell {}

    /** Words instead of a figure, as 待機児童なし. */
    record Text(String words) implements KpiCell {}

    Pattern BRACKETS = Pattern.compile("\\s*\\(([^()]*)\\)\\s*$");
    Pattern PERIOD =
            Pattern.compile("(?:(?:昭和|平成|令和)(?:元|\\d{1,2})年|\\d{4}年|[SHR]\\d{1,2}年?)(?:度|\\d{1,2}月(?:\\d{1,2}日)?)?"
                    + "(?:末?(?:時点|現在)|末|実績|見込み?)?");
    Pattern BOUND = Pattern.compile("(.*?)(以上|以下|以内|未満|超|程度)");
    Pattern NOT_SET = Pattern.compile("※?\\s*(?:未設定|未定|検討中|調整中|今後設定)");
    Pattern FIGURE = Pattern.compile("(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?\\s*([^\\d\\s.,][^\\d]*)?");
    Pattern NUMBER = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?");

    /** Never fails: what is not understood is {@link Text}. */
    static KpiCell parse(String raw) {
        String rest = Normalizer.normalize(raw, Normalizer.Form.NFKC).strip();
        if (rest.isEmpty() || rest.matches("[-—―–ー−]+")) {
            return new Missing();
        }
        if (NOT_SET.matcher(rest).matches()
                || rest.endsWith("設定予定")
                || (rest.startsWith("※") && rest.contains("設定予定"))) {
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
        String unit = figure.group(3) == null ? "" : figure.group(3).strip();
        Matcher bound = BOUND.matcher(unit);
        List<String> qualifiers = new ArrayList<>();
        if (bound.matches()) {
            unit = bound.group(1).strip();
            qualifiers.add(bound.group(2));
        }
        brackets.stream()
                .filter(b ->
                        !b.equals("※") && !b.equals("*") && !PERIOD.matcher(b).matches())
                .findFirst()
                .ifPresent(qualifiers::add);
        Optional<String> qualifier =
                qualifiers.isEmpty() ? Optional.empty() : Optional.of(String.join("、", qualifiers));
        double number = Double.parseDouble(figure.group(1).replace(",", "") + fraction);
        return new Figure(number, unit, period, qualifier, mark);
    }
}
