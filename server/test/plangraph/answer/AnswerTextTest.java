package plangraph.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import plangraph.app.OpenProgram;
import plangraph.query.SavedQuery;
import plangraph.store.Revisions;
import plangraph.testing.RunningServer;
import plangraph.testing.SharedServer;

/** What {@code plangraph query} prints. */
@ExtendWith(SharedServer.class)
final class AnswerTextTest {
    private final RunningServer server;

    AnswerTextTest(RunningServer server) {
        this.server = server;
    }

    /** 改訂素案 521 and 523: the targets of two of 42 KPIs and 6 numerical targets are to be set later. */
    private List<String> lines(Locale language, int rows) throws Exception {
        OpenProgram program = server.program();
        Revisions.Now now = program.revisions().refresh();
        Answers answers = program.answers();
        SavedQuery query = server.catalogue().find("kpis-without-target").orElseThrow();
        String text = AnswerText.of(
                answers.answer(query, answers.arguments(query, Map.of(), now), new PageRequest(0, rows), now),
                language);
        return text.lines().filter(line -> !line.contains(now.name())).toList();
    }

    @Test
    void itIsInTheLanguageThatIsSet() throws Exception {
        List<String> ja = lines(Locale.JAPANESE, 100);
        assertEquals("目標値が未設定の指標", ja.getFirst());
        assertEquals(
                List.of("2行。根拠の関係: 明示 2・導出 0・判断 0・機械 0", "指標（KPIと数値目標）48件のうち2件", "第2期伊勢崎市まち・ひと・しごと創生総合戦略 (改訂素案)（案）"),
                ja.subList(4, ja.size()));
        List<String> en = lines(Locale.ENGLISH, 100);
        assertEquals("KPIs without a target", en.getFirst());
        assertEquals(
                List.of(
                        "2 rows; relationships behind them: Stated 2, Derived 0, Judged 0, Machine 0",
                        "2 of 48 KPIs and numerical targets",
                        "第2期伊勢崎市まち・ひと・しごと創生総合戦略 (改訂素案) (Draft)"),
                en.subList(4, en.size()));
    }

    @Test
    void aPartOfAnAnswerSaysThatItIsOne() throws Exception {
        List<String> part = lines(Locale.JAPANESE, 1);
        assertEquals("はじめの1行だけです", part.get(3));
        assertEquals("2行。根拠の関係: 明示 2・導出 0・判断 0・機械 0", part.get(4));
    }
}
