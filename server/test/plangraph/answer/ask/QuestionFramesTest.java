package plangraph.answer.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class QuestionFramesTest {
    private final QuestionFrames frames = QuestionFrames.read(Path.of("cypher/question-frames.csv"));

    @ParameterizedTest
    @CsvSource({
        "境地区のSDGs, 境地区のSDGs",
        "昨年の台風で被害が出ました。そこで伺いますが、防災の公約は何ですか, 防災の公約は何ですか",
        "猛暑でした。温暖化は待ったなしです。そこで伺います。脱炭素の公約は何ですか, 脱炭素の公約は何ですか",
        "学校が話題です。続いて、教育に関する重点施策についてお伺いします, 教育に関する重点施策",
        "赤堀地区の方向をお示しください, 赤堀地区の方向",
        "そこで、公約は何ですか。よろしくお願いします, 公約は何ですか。"
    })
    void whatIsAskedStandsAfterThePreambleAndBeforeThePoliteWords(String text, String asked) {
        assertEquals(List.of(asked), frames.in(text).questions());
    }

    @Test
    void twoQuestionsAreTwo() {
        assertEquals(
                List.of("境地区の方向は何か", "そのSDGsはどれか"),
                frames.in("境地区の方向は何か。また、そのSDGsはどれか").questions());
    }

    @Test
    void anOpinionIsAskedForApart() {
        QuestionFrames.Framed framed = frames.in("境地区の方向について市長の見解を伺います");
        assertEquals(List.of("境地区の方向"), framed.questions());
        assertEquals("について市長の見解を伺います", framed.opinion());
    }

    @Test
    void englishIsLeftAsItIs() {
        assertEquals(
                List.of("Which SDGs does it touch?"),
                frames.in("Which SDGs does it touch?").questions());
    }
}
