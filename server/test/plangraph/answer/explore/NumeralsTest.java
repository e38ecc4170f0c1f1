package plangraph.answer.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NumeralsTest {
    @ParameterizedTest
    @CsvSource({
        "三次の計画, 3次の計画",
        "第二期総合戦略, 第2期総合戦略",
        "十一番目のゴール, 11番目のゴール",
        "一番目標が高い, 一番目標が高い",
        "一番大きい, 一番大きい",
        "三世代, 三世代",
        "八番目の政策, 8番目の政策"
    })
    void numbersOfGenerationsAndPlacesAreArabic(String said, String written) {
        assertEquals(written, Numerals.arabic(said));
    }
}
