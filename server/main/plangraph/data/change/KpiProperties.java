package plangraph.data.change;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The figures of a KPI as properties: both cells parsed, raw text kept. */
final class KpiProperties {
    private static final Pattern LARGE_UNIT = Pattern.compile("([千万億兆])(.+)");
    private static final Map<String, Double> TIMES = Map.of("千", 1e3, "万", 1e4, "億", 1e8, "兆", 1e12);

    static Map<String, Object> of(WrittenFields row) {
        Map<String, Object> properties = new LinkedHashMap<>();
        KpiCell baseline = KpiCell.parse(row.get("baselineRaw"));
        KpiCell target = KpiCell.parse(row.get("targetRaw"));
        if (baseline instanceof KpiCell.Figure from && target instanceof KpiCell.Figure to && areApart(from, to)) {
            baseline = inBaseUnit(from);
            target = inBaseUnit(to);
        }
        putCell(properties, "baseline", baseline, row, "missing");
        putCell(properties, "target", target, row, "undefined");
        properties.put("cumulative", row.get("cumulative").equals("true"));
        return properties;
    }

    /** Whether the figures can be compared only in the unit without 万 or 億: 1億2,000万円 and 2億円. */
    private static boolean areApart(KpiCell.Figure from, KpiCell.Figure to) {
        return !from.unit().equals(to.unit())
                && inBaseUnit(from).unit().equals(inBaseUnit(to).unit());
    }

    private static KpiCell.Figure inBaseUnit(KpiCell.Figure figure) {
        Matcher large = LARGE_UNIT.matcher(figure.unit());
        return large.matches()
                ? new KpiCell.Figure(
                        figure.number() * TIMES.getOrDefault(large.group(1), 1.0),
                        large.group(2),
                        figure.period(),
                        figure.qualifier(),
                        figure.footnoteMark())
                : figure;
    }

    private static void putCell(
            Map<String, Object> properties, String side, KpiCell cell, WrittenFields row, String absent) {
        String raw = row.get(side + "Raw");
        String header = row.get(side + "Header");
        if (!raw.isEmpty()) {
            properties.put(side + "Raw", raw);
        }
        switch (cell) {
            case KpiCell.Figure figure -> putFigure(properties, side, figure, header);
            case KpiCell.Range range -> putRange(properties, side, range, header);
            case KpiCell.SeveralFigures() -> putStatus(properties, side, "set", header);
            case KpiCell.Text text -> putStatus(properties, side, "text", header);
            case KpiCell.Missing() -> putStatus(properties, side, absent, header);
            case KpiCell.Undefined() -> putStatus(properties, side, "undefined", header);
        }
    }

    private static void putStatus(Map<String, Object> properties, String side, String status, String header) {
        properties.put(side + "Status", status);
        if (!header.isEmpty()) {
            properties.put(side + "Period", header);
            properties.put(side + "PeriodFrom", "header");
        }
    }

    private static void putFigure(Map<String, Object> properties, String side, KpiCell.Figure figure, String header) {
        putStatus(properties, side, "set", header);
        properties.put(side + "Number", figure.number());
        putRest(properties, side, figure.unit(), figure.period(), figure.qualifier());
    }

    /** Without a number: nothing is to be compared with one end of it. */
    private static void putRange(Map<String, Object> properties, String side, KpiCell.Range range, String header) {
        putStatus(properties, side, "set", header);
        properties.put(side + "Low", range.low());
        properties.put(side + "High", range.high());
        putRest(properties, side, range.unit(), range.period(), range.qualifier());
    }

    private static void putRest(
            Map<String, Object> properties,
            String side,
            String unit,
            Optional<String> period,
            Optional<String> qualifier) {
        properties.put(side + "Unit", unit);
        period.ifPresent(printed -> {
            properties.put(side + "Period", printed);
            properties.put(side + "PeriodFrom", "cell");
        });
        qualifier.ifPresent(remark -> properties.put(side + "Qualifier", remark));
    }

    private KpiProperties() {}
}
