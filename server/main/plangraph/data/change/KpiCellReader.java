package plangraph.data.change;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a cell from the outside in: brackets at its end, what stands before the figure, sign, figure, unit. Only what is understood whole is a
 * figure; a cell of which a part would be left over is text.
 */
final class KpiCellReader {
    private static final Pattern BRACKETS = Pattern.compile("\\s*\\(([^()]*)\\)\\s*$");
    private static final Pattern PERIOD =
            Pattern.compile("(?:(?:昭和|平成|令和)(?:元|\\d{1,2})年|\\d{4}年|[SHR]\\d{1,2}年?)(?:度|\\d{1,2}月(?:\\d{1,2}日)?)?"
                    + "(?:末?(?:時点|現在)|末|実績|見込み?)?");
    private static final Pattern PERIOD_BEFORE = Pattern.compile("(" + PERIOD.pattern() + ")[\\s::]+(?=\\S)");
    private static final Pattern BOUND = Pattern.compile("(.*?)(以上|以下|以内|未満|超|程度|前後)");
    private static final Pattern NOT_SET = Pattern.compile("※?\\s*(?:未設定|未定|検討中|調整中|今後設定)");

    /** What qualifies the figure after it, never the figure itself. */
    private static final Pattern BEFORE =
            Pattern.compile("((?:約|およそ|おおむね|概ね|ほぼ|延べ|のべ|累計|合計|計|総計|最大|最低|最高|平均|年間|年平均|月間|月平均|週|月|年"
                    + "|毎年度?|毎月|毎週|毎日|各年度?|年度平均|1(?:日|月|年|週|か月|ヶ月|カ月|人|世帯|件|校|回|地区|施設|時間)(?:平均|当たり|あたり)"
                    + "|人口\\d[\\d,]*(?:\\.\\d+)?[千万億]?人(?:当たり|あたり|対)"
                    + "|\\d[\\d,]*[千万億]?(?:人|世帯|件|台|km|時間)(?:当たり|あたり)))\\s*(?=\\D{0,8}\\d)");

    /** A unit; a digit is a part of it only after a Latin letter, as in CO2. */
    private static final String UNIT = "(?:[^\\d\\s.,+±~-](?:[^\\d~]|(?<=[A-Za-z])\\d(?![\\d.,]))*)";

    private static final String NUMBER = "(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?(?:E[-+]?\\d{1,2})?";
    private static final Pattern FIGURE = Pattern.compile("([-+]|±)?\\s*(" + NUMBER + ")\\s*(" + UNIT + ")?");
    private static final String LARGE = "(千万|百万|兆|億|万|千)";
    private static final Pattern PART = Pattern.compile("(" + NUMBER + ")" + LARGE + "?");
    private static final Pattern OF_SEVERAL_UNITS =
            Pattern.compile("([-+])?((?:" + NUMBER + LARGE + "){1,3}(?:" + NUMBER + ")?)(" + UNIT + ")");
    private static final Pattern HOURS = Pattern.compile("(\\d+)時間(\\d{1,2})分");
    private static final Pattern RANGE = Pattern.compile(
            "(-?" + NUMBER + ")\\s*(" + UNIT + ")?\\s*(?:~|から|-(?=\\s*\\d))\\s*(-?" + NUMBER + ")\\s*(" + UNIT + ")?");
    private static final Pattern ANY_NUMBER = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?");
    private static final Map<String, Double> TIMES =
            Map.of("兆", 1e12, "億", 1e8, "千万", 1e7, "百万", 1e6, "万", 1e4, "千", 1e3);

    private final String raw;
    private final List<String> qualifiers = new ArrayList<>();
    private Optional<String> period = Optional.empty();
    private boolean mark;

    KpiCellReader(String raw) {
        this.raw = raw;
    }

    KpiCell read() {
        String rest = folded(raw).strip();
        if (rest.isEmpty() || rest.matches("-+")) {
            return new KpiCell.Missing();
        }
        if (NOT_SET.matcher(rest).matches()
                || rest.endsWith("設定予定")
                || (rest.startsWith("※") && rest.contains("設定予定"))) {
            return new KpiCell.Undefined();
        }
        String figure = withoutWordsBefore(withoutBrackets(rest));
        return figure(figure).orElseGet(() -> others(figure));
    }

    /** NFKC, but for the units that it would take apart (㎡ would be m2), and with one sign for minus and one for ranges. */
    private static String folded(String raw) {
        StringBuilder folded = new StringBuilder();
        StringBuilder run = new StringBuilder();
        raw.codePoints().forEach(c -> {
            if ((c >= 0x3300 && c <= 0x33FF) || c == '²' || c == '³') {
                folded.append(Normalizer.normalize(run, Normalizer.Form.NFKC)).appendCodePoint(c);
                run.setLength(0);
            } else {
                run.appendCodePoint(c);
            }
        });
        folded.append(Normalizer.normalize(run, Normalizer.Form.NFKC));
        return folded.toString()
                .replaceAll("[△▲](?=\\s*\\d)", "-")
                .replaceAll("[−–—―‐‑]", "-")
                .replaceAll("^ー+$", "-")
                .replaceAll("[〜∼～]", "~")
                .replaceAll("(?<=\\d)([eE])(?=[-+]?\\d)", "E");
    }

    private String withoutBrackets(String cell) {
        String rest = cell;
        for (Matcher m = BRACKETS.matcher(rest); m.find(); m = BRACKETS.matcher(rest)) {
            String inside = m.group(1).strip();
            if (inside.equals("※") || inside.equals("*")) {
                mark = true;
            } else if (PERIOD.matcher(inside).matches() && period.isEmpty()) {
                period = Optional.of(inside);
            } else {
                qualifiers.addFirst(inside);
            }
            rest = rest.substring(0, m.start()).strip();
        }
        return rest;
    }

    private String withoutWordsBefore(String cell) {
        String rest = cell;
        Matcher before = PERIOD_BEFORE.matcher(rest);
        if (before.lookingAt()) {
            period = Optional.of(before.group(1));
            rest = rest.substring(before.end()).strip();
        }
        List<String> words = new ArrayList<>();
        for (Matcher m = BEFORE.matcher(rest); m.lookingAt(); m = BEFORE.matcher(rest)) {
            words.add(m.group(1));
            rest = rest.substring(m.end()).strip();
        }
        qualifiers.addAll(0, words);
        return rest;
    }

    private Optional<KpiCell> figure(String text) {
        Matcher several = OF_SEVERAL_UNITS.matcher(text);
        if (several.matches() && PART.matcher(several.group(2)).results().count() > 1) {
            return Optional.of(figure(several.group(1), sum(several.group(2)), several.group(4)));
        }
        Matcher hours = HOURS.matcher(text);
        if (hours.matches()) {
            return Optional.of(figure(null, number(hours.group(1)) + number(hours.group(2)) / 60, "時間"));
        }
        Matcher one = FIGURE.matcher(text);
        if (one.matches()) {
            String unit = one.group(3) == null ? "" : one.group(3).strip();
            return Optional.of(figure(one.group(1), number(one.group(2)), unit));
        }
        return Optional.empty();
    }

    /** Of 1億2,000万: 120,000,000. */
    private static double sum(String parts) {
        return PART.matcher(parts)
                .results()
                .mapToDouble(part ->
                        number(part.group(1)) * (part.group(2) == null ? 1 : TIMES.getOrDefault(part.group(2), 1.0)))
                .sum();
    }

    private KpiCell.Figure figure(@Nullable String sign, double number, String unit) {
        String plain = withoutBound(unit);
        return new KpiCell.Figure("-".equals(sign) ? -number : number, plain, period, qualifier(), mark);
    }

    /** A range; else several figures, or words. */
    private KpiCell others(String text) {
        Matcher range = RANGE.matcher(text);
        if (range.matches()) {
            String first = range.group(2) == null ? "" : range.group(2).strip();
            String unit =
                    range.group(4) == null ? first : withoutBound(range.group(4).strip());
            double low = number(range.group(1));
            double high = number(range.group(3));
            if (low < high && (first.isEmpty() || first.equals(unit))) {
                return new KpiCell.Range(low, high, unit, period, qualifier());
            }
        }
        return ANY_NUMBER.matcher(text).results().count() > 1
                ? new KpiCell.SeveralFigures()
                : new KpiCell.Text(raw.strip());
    }

    private String withoutBound(String unit) {
        Matcher bound = BOUND.matcher(unit);
        if (bound.matches()) {
            qualifiers.addFirst(bound.group(2));
            return bound.group(1).strip();
        }
        return unit;
    }

    private Optional<String> qualifier() {
        return qualifiers.isEmpty() ? Optional.empty() : Optional.of(String.join("、", qualifiers));
    }

    private static double number(String digits) {
        return Double.parseDouble(digits.replace(",", ""));
    }
}
