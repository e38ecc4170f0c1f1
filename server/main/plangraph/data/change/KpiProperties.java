package plangraph.data.change;

import java.util.LinkedHashMap;
import java.util.Map;

/** The figures of a KPI as properties: both cells parsed, raw text kept. */
final class KpiProperties {

    static Map<String, Object> of(WrittenFields row) {
        Map<String, Object> properties = new LinkedHashMap<>();
        putCell(properties, "baseline", row, "missing");
        putCell(properties, "target", row, "undefined");
        properties.put("cumulative", row.get("cumulative").equals("true"));
        return properties;
    }

    private static void putCell(Map<String, Object> properties, String side, WrittenFields row, String absent) {
        String raw = row.get(side + "Raw");
        String header = row.get(side + "Header");
        if (!raw.isEmpty()) {
            properties.put(side + "Raw", raw);
        }
        switch (KpiCell.parse(raw)) {
            case KpiCell.Figure figure -> putFigure(properties, side, figure, header);
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
        properties.put(side + "Unit", figure.unit());
        figure.period().ifPresent(period -> {
            properties.put(side + "Period", period);
            properties.put(side + "PeriodFrom", "cell");
        });
        figure.qualifier().ifPresent(qualifier -> properties.put(side + "Qualifier", qualifier));
    }

    private KpiProperties() {}
}
