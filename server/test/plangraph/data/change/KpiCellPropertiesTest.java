package plangraph.data.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static plangraph.testing.RandomTries.oneOf;

import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import plangraph.testing.RandomTries;

/** What holds for every cell of a KPI table, not only for the hundred that ship. */
class KpiCellPropertiesTest {
    /** Characters that such cells are made of, in all their widths, and some that they are not. */
    private static final String CHARACTERS =
            "0123456789０１９.,．，、-—―–ー−()（）[]％%人件年度月令和平成元昭和※*＊ \u3000\n\t万億円㎡ｍ²男女:累計閏𠮷髙\u0000\uD800";

    private static final int MOST = 999_999_999;

    /** @param period in brackets behind the number; none where a table says it in its head */
    private record Printed(int number, boolean wide, String unit, Optional<String> period) {
        String cell() {
            String digits = String.format(Locale.ROOT, "%,d", number);
            return (wide ? inFullWidth(digits) : digits)
                    + unit
                    + period.map(p -> "（" + p + "）").orElse("");
        }
    }

    @Test
    void anyCellIsUnderstoodAsSomething() {
        RandomTries.check(KpiCellPropertiesTest::cell, cell -> assertNotNull(KpiCell.parse(cell)));
    }

    @Test
    void aFigureIsAlwaysANumberThatCanBeReckonedWith() {
        RandomTries.check(KpiCellPropertiesTest::cell, cell -> {
            if (KpiCell.parse(cell) instanceof KpiCell.Figure figure) {
                assertTrue(Double.isFinite(figure.number()), cell);
            }
        });
    }

    @Test
    void anyTextAtAllIsUnderstoodAsSomething() {
        RandomTries.check(KpiCellPropertiesTest::text, text -> assertNotNull(KpiCell.parse(text)));
    }

    @Test
    void whatIsPrintedAsOfficesPrintItIsReadBack() {
        RandomTries.check(KpiCellPropertiesTest::printed, printed -> {
            var figure = assertInstanceOf(KpiCell.Figure.class, KpiCell.parse(printed.cell()), printed.cell());
            assertEquals(printed.number(), figure.number());
            assertEquals(printed.unit().equals("％") ? "%" : printed.unit(), figure.unit());
            assertEquals(printed.period(), figure.period());
        });
    }

    private static String cell(Random random) {
        StringBuilder cell = new StringBuilder();
        for (int length = random.nextInt(61); length > 0; length--) {
            cell.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        }
        return cell.toString();
    }

    /** Halves of characters of two, controls and what Unicode has not assigned among it; plain ASCII in every other text. */
    private static String text(Random random) {
        int bound = random.nextBoolean() ? 128 : Character.MAX_VALUE + 1;
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(256); length > 0; length--) {
            text.append((char) random.nextInt(bound));
        }
        return text.toString();
    }

    private static Printed printed(Random random) {
        int number = oneOf(random, 0, 1, 999, 1_000, MOST, random.nextInt(10_000), random.nextInt(MOST + 1));
        return new Printed(
                number, random.nextBoolean(), oneOf(random, "", "人", "件", "％", "万人", "か所", "円"), period(random));
    }

    /** 年 is a calendar year, 年度 a fiscal one from April on: the two are never mixed up. */
    private static Optional<String> period(Random random) {
        int year = 1 + random.nextInt(64);
        return random.nextInt(20) == 0
                ? Optional.empty()
                : Optional.of(oneOf(random, "昭和", "平成", "令和")
                        + (year == 1 ? "元" : Integer.toString(year))
                        + oneOf(random, "年", "年度"));
    }

    private static String inFullWidth(String digits) {
        StringBuilder wide = new StringBuilder();
        digits.chars().forEach(c -> wide.append((char) (c + 0xFEE0)));
        return wide.toString();
    }
}
