package plangraph.publish.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import plangraph.answer.PageRequest;
import plangraph.app.OpenProgram;
import plangraph.publish.Formats;
import plangraph.query.SavedQuery;
import plangraph.store.Revisions;
import plangraph.testing.RunningServer;
import plangraph.testing.SharedServer;

/** What the viewer copies and {@code plangraph query} prints. */
@ExtendWith(SharedServer.class)
final class TextFileTest {
    private final RunningServer server;

    TextFileTest(RunningServer server) {
        this.server = server;
    }

    private List<String> lines(String id, Map<String, String> given, String language, int rows) throws Exception {
        OpenProgram program = server.program();
        Revisions.Now now = program.revisions().refresh();
        SavedQuery query = server.catalogue().find(id).orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FormatChoices choices = new FormatChoices(Map.of("lang", language), new PageRequest(0, rows));
        program.exporter()
                .answer(Formats.TEXT, query, program.answers().arguments(query, given, now), choices, now, out);
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertTrue(lines.getLast().contains(now.name()), lines::toString);
        return lines.subList(0, lines.size() - 1);
    }

    private List<String> withoutTarget(String language, int rows) throws Exception {
        return lines("kpis-without-target", Map.of(), language, rows);
    }

    /** 改訂素案 521 and 523: the targets of two of 42 KPIs and 6 numerical targets are to be set later. */
    @Test
    void itIsInTheLanguageThatIsAskedFor() throws Exception {
        List<String> ja = withoutTarget("ja", 100);
        assertEquals("質問: 目標値が未設定の指標はどれですか", ja.getFirst());
        assertEquals(
                List.of(
                        "",
                        "2行。根拠の関係: 明示 2・導出 0・判断 0・機械 0",
                        "指標（KPIと数値目標）48件のうち2件",
                        "根拠の文書: 『第2期伊勢崎市まち・ひと・しごと創生総合戦略 (改訂素案)』（案）"),
                ja.subList(5, ja.size()));
        List<String> en = withoutTarget("en", 100);
        assertEquals("Question: Which KPIs have no target yet?", en.getFirst());
        assertEquals(
                List.of(
                        "",
                        "2 rows. Links behind them: Stated 2, Derived 0, Judged 0, Machine 0",
                        "2 of 48 KPIs and numerical targets",
                        "Document: 第2期伊勢崎市まち・ひと・しごと創生総合戦略 (改訂素案) (Draft)"),
                en.subList(5, en.size()));
    }

    @Test
    void aPartOfAnAnswerSaysThatItIsOne() throws Exception {
        assertEquals("2行のうち1行を示しています", withoutTarget("ja", 1).get(5));
        assertEquals("1 of 2 rows are shown", withoutTarget("en", 1).get(5));
    }
}
