package plangraph.data.change;

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
import plangraph.data.source.Seed;

/** What the cells of the KPI tables say, against a table that was read by eye from the strategy's draft. */
final class KpiCellTest {
    private static final Path PRINTED = Path.of("server/test-resources/plangraph/data/source/kpi-cells-printed.csv");
    private static final Path BY_EYE = Path.of("server/test-resources/plangraph/data/source/kpi-cells.csv");

    static List<WrittenFields> cells() {
        return Seed.rows(BY_EYE);
    }

    @ParameterizedTest
    @MethodSource("cells")
    void aCellIsUnderstoodAsItIsReadByEye(WrittenFields row) {
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

    /** As other cities print them: a day at the end of a year, a month, an era by its initial. */
    @ParameterizedTest
    @ValueSource(
            strings = {"令和5年度末", "令和5年度末時点", "令和6年3月", "令和6年3月末", "令和6年4月1日現在", "令和5年度実績", "R5", "H30年度", "2023年度末"})
    void aPeriodIsKeptAsPrinted(String period) {
        assertEquals(
                new KpiCell.Figure(85.0, "%", Optional.of(period), Optional.empty(), false),
                KpiCell.parse("85.0%（" + period + "）"));
    }

    @Test
    void aBoundIsNoPartOfTheUnit() {
        assertEquals(
                new KpiCell.Figure(80, "%", Optional.of("令和8年度"), Optional.of("以上"), false),
                KpiCell.parse("80％以上（令和8年度）"));
        assertEquals(
                new KpiCell.Figure(5, "人", Optional.empty(), Optional.of("未満、年間"), false), KpiCell.parse("5人未満（年間）"));
        assertEquals(new KpiCell.Figure(3, "", Optional.empty(), Optional.of("以下"), false), KpiCell.parse("3以下"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"未設定", "未定", "検討中", "※検討中", "今後設定", "次期計画で設定予定", "※第3期計画にあわせて設定予定"})
    void whatIsNotSetYetIsToldFromWords(String cell) {
        assertEquals(new KpiCell.Undefined(), KpiCell.parse(cell));
    }

    static List<WrittenFields> printed() {
        return Seed.rows(PRINTED);
    }

    /** Cells as other cities print them, read by eye. */
    @ParameterizedTest
    @MethodSource("printed")
    void aCellOfAnotherCityIsUnderstoodAsItIsReadByEye(WrittenFields row) {
        Optional<String> period = Optional.of(row.get("period")).filter(text -> !text.isEmpty());
        Optional<String> qualifier = Optional.of(row.get("qualifier")).filter(text -> !text.isEmpty());
        String unit = row.get("unit");
        KpiCell expected = switch (row.get("kind")) {
            case "figure" -> new KpiCell.Figure(Double.parseDouble(row.get("number")), unit, period, qualifier, false);
            case "range" ->
                new KpiCell.Range(
                        Double.parseDouble(row.get("number")),
                        Double.parseDouble(row.get("high")),
                        unit,
                        period,
                        qualifier);
            case "several" -> new KpiCell.SeveralFigures();
            case "missing" -> new KpiCell.Missing();
            case "undefined" -> new KpiCell.Undefined();
            default -> new KpiCell.Text(row.get("raw"));
        };
        assertEquals(expected, KpiCell.parse(row.get("raw")), row.get("raw"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"100人以上300人未満の半数", "1,23件", "36（1）件", "1人1台", "50人→80人"})
    void whatIsNotUnderstoodIsNeverTakenForAFigure(String cell) {
        KpiCell parsed = KpiCell.parse(cell);
        assertEquals(false, parsed instanceof KpiCell.Figure, parsed.toString());
    }
}
