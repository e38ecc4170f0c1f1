package plangraph.data.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every cell of a KPI table, not only for the hundred that ship. */
class KpiCellPropertiesTest {

    /** Characters that such cells are made of, in all their widths, and some that they are not. */
    @Provide
    Arbitrary<String> cells() {
        return Arbitraries.strings()
                .withChars("0123456789０１９.,．，、-—―–ー−()（）[]％%人件年度月令和平成元昭和※*＊ \u3000\n\t万億円㎡ｍ²男女:累計閏𠮷髙\u0000\uD800")
                .ofMaxLength(60);
    }

    @Property
    void anyCellIsUnderstoodAsSomething(@ForAll("cells") String cell) {
        assertNotNull(KpiCell.parse(cell));
    }

    @Property
    void aFigureIsAlwaysANumberThatCanBeReckonedWith(@ForAll("cells") String cell) {
        if (KpiCell.parse(cell) instanceof KpiCell.Figure figure) {
            assertTrue(Double.isFinite(figure.number()), cell);
            assertTrue(figure.number() >= 0, cell);
        }
    }

    @Property
    void anyTextAtAllIsUnderstoodAsSomething(@ForAll String cell) {
        assertNotNull(KpiCell.parse(cell));
    }

    @Property
    void whatIsPrintedAsOfficesPrintItIsReadBack(
            @ForAll @IntRange(max = 999_999_999) int number,
            @ForAll boolean wide,
            @ForAll("units") String unit,
            @ForAll("periods") Optional<String> period) {
        String digits = String.format(Locale.ROOT, "%,d", number);
        String cell = (wide ? wide(digits) : digits)
                + unit
                + period.map(p -> "（" + p + "）").orElse("");
        var figure = assertInstanceOf(KpiCell.Figure.class, KpiCell.parse(cell), cell);
        assertEquals(number, figure.number());
        assertEquals(unit.equals("％") ? "%" : unit, figure.unit());
        assertEquals(period, figure.period());
    }

    @Provide
    Arbitrary<String> units() {
        return Arbitraries.of("", "人", "件", "％", "万人", "か所", "円");
    }

    /** 年 is a calendar year, 年度 a fiscal one from April on: the two are never mixed up. */
    @Provide
    Arbitrary<Optional<String>> periods() {
        Arbitrary<String> japanese = Combinators.combine(
                        Arbitraries.of("昭和", "平成", "令和"),
                        Arbitraries.integers().between(1, 64).map(year -> year == 1 ? "元" : Integer.toString(year)),
                        Arbitraries.of("年", "年度"))
                .as((era, year, kind) -> era + year + kind);
        return japanese.optional();
    }

    private static String wide(String digits) {
        StringBuilder wide = new StringBuilder();
        digits.chars().forEach(c -> wide.append((char) (c + 0xFEE0)));
        return wide.toString();
    }
}
