package plangraph.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SpellingTest {
    private static final Spelling SPELLING =
            new Spelling(List.of(List.of("子供", "子ども", "こども"), List.of("デジタル", "DX", "デジタルトランスフォーメーション")));

    private static String fold(String raw) {
        return SPELLING.fold(raw).text();
    }

    @ParameterizedTest
    @CsvSource({
        // U+2EA0, U+2ED1 and U+2ED8 survive NFKC; the Kangxi radicals ⽀ ⾼ ⼦ do not.
        "⻘少年, 青少年",
        "市⺠, 市民",
        "特⻑, 特長",
        "⽀え合い, 支え合い",
        "⾼齢者, 高齢者",
        "⾷, 食",
        // Width and case.
        "ＫＰＩ, kpi",
        "KPI, kpi",
        "２０２７, 2027",
        "９３．５％, 93.5%",
        // Half-width kana, with voicing marks.
        "ｶﾞｽ, ガス",
        "ﾊﾟﾃｨｵ, パティオ",
        "ﾃﾞｼﾞﾀﾙ, デジタル",
        // A voicing mark as a combining character.
        "か\u3099す, がす",
        // White space and middle dots do not count.
        "U I Jターン, uijターン",
        "ワーク・ライフ・バランス, ワークライフバランス",
        "伊勢崎　市, 伊勢崎市",
        // Every dash is one dash, but the long vowel mark stays.
        "1－1, 1-1",
        "1‐1, 1-1",
        "1—1, 1-1",
        "コーラ, コーラ",
        // But not where people leave it out as often as not.
        "コミュニティーバス, コミュニティバス",
        "ファミリーサポートセンター, ファミリーサポートセンタ",
        "コピー, コピー",
        // Forms of characters.
        "伊勢﨑, 伊勢崎",
        "髙齢者, 高齢者",
        "川邊, 川辺",
        // Forms of words.
        "申し込み, 申込",
        "申込み, 申込",
        "受け入れ, 受入",
        "空き家, 空家",
        "観光入り込み客数, 観光入込客数",
        // The wave of either sort is a dash.
        "2030〜, 2030-",
        "2030～, 2030-",
        // What looks like a numeral becomes one.
        "㍻30年, 平成30年",
        "①, 1"
    })
    void spellingsThatPeopleTreatAsOneFoldToOne(String raw, String folded) {
        assertEquals(folded, fold(raw));
    }

    @Test
    void synonymsFoldToTheFirstOfTheirGroup() {
        assertEquals("子供・子供・子供".replace("・", ""), fold("子ども・こども・子供"));
        assertEquals("防災デジタル化", fold("防災ＤＸ化"));
    }

    @Test
    void theLongestSynonymWins() {
        assertEquals("デジタル", fold("デジタルトランスフォーメーション"));
    }

    @Test
    void aSynonymIsFoundThroughLookAlikes() {
        assertEquals("子供", fold("⼦ども"));
    }

    @Test
    void aFoldedCharacterKnowsWhereItComesFrom() {
        // か ﾞ are two characters of the raw text and one of the folded; 子ども are three and become two.
        Folded folded = SPELLING.fold("ｶﾞﾗｽ・⼦どもA");
        assertEquals("ガラス子供a", folded.text());
        assertEquals(List.of(0, 2, 3, 5, 5, 8), starts(folded));
        assertEquals(List.of(2, 3, 4, 8, 8, 9), ends(folded));
    }

    @Test
    void charactersOutsideTheBasicPlaneKeepTheirPlaces() {
        Folded folded = SPELLING.fold("𠮷野家");
        assertEquals("𠮷野家", folded.text());
        assertEquals(2, folded.start(2));
        assertEquals(3, folded.end(2));
    }

    @Test
    void aLigatureStandsForAllItsCharacters() {
        Folded folded = SPELLING.fold("約㌔");
        assertEquals("約キロ", folded.text());
        assertEquals(List.of(0, 1, 1), starts(folded));
        assertEquals(List.of(1, 2, 2), ends(folded));
    }

    @Test
    void textThatFoldsToNothingIsEmpty() {
        assertEquals("", fold(" ・　"));
        assertEquals("", fold(""));
    }

    @Test
    void aSynonymThatFoldsToNothingIsIgnored() {
        Spelling odd = new Spelling(List.of(List.of("中点", "・")));
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertEquals("市街地", odd.fold("市・街地").text()));
    }

    private static List<Integer> starts(Folded folded) {
        return java.util.stream.IntStream.range(0, folded.text().length())
                .mapToObj(folded::start)
                .toList();
    }

    private static List<Integer> ends(Folded folded) {
        return java.util.stream.IntStream.range(0, folded.text().length())
                .mapToObj(folded::end)
                .toList();
    }
}
