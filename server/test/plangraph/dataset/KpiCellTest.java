package plangraph.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the cells of the KPI tables say, against a table that was read by eye from the strategy's draft. */
final class KpiCellTest {
    private static final Path BY_EYE = Path.of("server/test-resources/plangraph/dataset/kpi-cells.csv");

    static List<Row> cells() {
        return Seed.rows(BY_EYE);
    }

    @ParameterizedTest
    @MethodSource("cells")
    void aCellIsUnderstoodAsItIsReadByEye(Row row) {
        KpiCell expected = switch (row.get("kind")) {
            case "figure" ->
                new KpiCell.Figure(
                        Double.parseDouble(row.get("number")),
                        row.get("unit"),
                        Optional.of(row.get("period")).filter(period -> !period.isEmpty()),
                        Optional.of(row.get("qualifier")).filter(qualifier -> !qualifier.isEmpty()),
                        row.has("mark"));
            case "several" -> new KpiCell.SeveralFigures();
            case "missing" -> new KpiCell.Missing();
            case "undefined" -> new KpiCell.Undefined();
            default -> new KpiCell.Text(row.get("raw"));
        };
        assertEquals(expected, KpiCell.parse(row.get("raw")), row.get("id") + " " + row.get("side"));
    }

    @Test
    void everyCellOfTheSeedIsInTheTable() {
        List<String> seed = Stream.of("nodes/Kpi.csv", "nodes/KpiSeries.csv")
                .flatMap(table -> Seed.rows(table).stream())
                .flatMap(row -> Stream.of(
                        row.get("id") + " baseline " + row.get("baselineRaw"),
                        row.get("id") + " target " + row.get("targetRaw")))
                .sorted()
                .toList();
        List<String> byEye = new ArrayList<>();
        cells().forEach(row -> byEye.add(row.get("id") + " " + row.get("side") + " " + row.get("raw")));
        assertEquals(byEye.stream().sorted().toList(), seed);
        assertEquals(48 * 2 + 4 * 2, seed.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "－", "―", "–"})
    void aDashOrNothingIsMissing(String cell) {
        assertEquals(new KpiCell.Missing(), KpiCell.parse(cell));
    }

    @Test
    void aBareNumberIsAFigureWithoutUnit() {
        assertEquals(
                new KpiCell.Figure(1234.5, "", Optional.empty(), Optional.empty(), false), KpiCell.parse("1,234.5"));
    }

    @Test
    void fullWidthFiguresAreFigures() {
        assertEquals(
                new KpiCell.Figure(93.5, "%", Optional.of("令和5年度"), Optional.empty(), false),
                KpiCell.parse("９３．５％（令和５年度）"));
    }

    @Test
    void aYearAndAFiscalYearAreNotTheSame() {
        assertEquals(Optional.of("令和8年"), ((KpiCell.Figure) KpiCell.parse("1件 (令和8年)")).period());
        assertEquals(Optional.of("令和8年度"), ((KpiCell.Figure) KpiCell.parse("1件 (令和8年度)")).period());
    }

    @ParameterizedTest
    @ValueSource(strings = {"約120人", "△3.2%", "100人以上300人未満の半数", "1,23件"})
    void whatIsNotUnderstoodIsNeverTakenForAFigure(String cell) {
        KpiCell parsed = KpiCell.parse(cell);
        assertEquals(false, parsed instanceof KpiCell.Figure, parsed.toString());
    }
}
