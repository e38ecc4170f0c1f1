package plangraph.publish.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import plangraph.publish.files.Nasty;

/** A sheet as Word file and as Markdown, read back by other programs' readers. */
final class SheetFilesTest {
    private static final AnswerSheet SHEET = sheet();

    private static AnswerSheet sheet() {
        List<AnswerSheet.Row> rows = Nasty.NAMES.stream()
                .map(name -> new AnswerSheet.Row(List.of(name, "-5"), List.of(1, 2)))
                .toList();
        List<AnswerSheet.Column> columns =
                List.of(new AnswerSheet.Column("要素", "element"), new AnswerSheet.Column("数", "number"));
        return new AnswerSheet(
                "ja",
                false,
                SheetFacts.headings(Language.JA),
                "題",
                "問い",
                List.of(new AnswerSheet.Fact("地区", "境地区")),
                List.of("答えは1件です。"),
                List.of(),
                new AnswerSheet.Table(columns, "出典", rows),
                List.of(new AnswerSheet.CitedDocument(
                        "x.document.a",
                        "文書",
                        "案",
                        List.of(new AnswerSheet.Place(1, "「節」 7行"), new AnswerSheet.Place(2, null)))),
                List.of(new AnswerSheet.Fact("明示", "1件")),
                List.of("分からないこと"),
                List.of(new AnswerSheet.Fact("データ版", "1-abc"), new AnswerSheet.Fact("質問の識別名と版", "q 0")),
                "MATCH (a)\nRETURN a // ```");
    }

    private static XWPFDocument docx() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DocxSheet.write(SHEET, out);
        return new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
    }

    @Test
    void wordGivesNamesBack() throws Exception {
        try (XWPFDocument document = docx()) {
            XWPFTable table = document.getTables().getFirst();
            assertEquals("要素", table.getRow(0).getCell(0).getText());
            assertTrue(table.getRow(0).isRepeatHeader(), "the head stands on every page");
            for (int i = 0; i < Nasty.NAMES.size(); i++) {
                assertEquals(Nasty.NAMES.get(i), table.getRow(i + 1).getCell(0).getText());
                assertEquals("[1] [2]", table.getRow(i + 1).getCell(2).getText());
            }
        }
    }

    @Test
    void wordHasRealHeadingsAndAFooterThatSaysWhatThePaperIs() throws Exception {
        try (XWPFDocument document = docx()) {
            List<String> headings = document.getParagraphs().stream()
                    .filter(paragraph -> "Heading2".equals(paragraph.getStyle()))
                    .map(XWPFParagraph::getText)
                    .toList();
            assertEquals(
                    List.of("質問", "答え", "一覧", "出典", "つながりの根拠", "分からないこと、注意すること", "作成の記録", "付録：実行したCypher"), headings);
            assertEquals("heading 2", document.getStyles().getStyle("Heading2").getName());
            assertTrue(document.getFooterList().getFirst().getText().startsWith("データ版 1-abc　質問の識別名と版 q 0"));
            assertEquals(
                    "11906",
                    document.getDocument()
                            .getBody()
                            .getSectPr()
                            .getPgSz()
                            .getW()
                            .toString());
        }
    }

    @Test
    void markdownGivesNamesBack() {
        List<String> cells = new ArrayList<>();
        Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .build()
                .parse(MarkdownSheet.of(SHEET))
                .accept(new AbstractVisitor() {
                    @Override
                    public void visit(CustomBlock block) {
                        visitChildren(block);
                    }

                    @Override
                    public void visit(CustomNode node) {
                        if (node instanceof TableRow && node.getParent() instanceof TableBody) {
                            cells.add(text(node.getFirstChild()));
                        } else {
                            visitChildren(node);
                        }
                    }
                });
        // Blanks around a cell are the table's own.
        assertEquals(Nasty.NAMES.stream().map(String::strip).toList(), cells);
    }

    private static String text(Node node) {
        StringBuilder text = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text words) {
                text.append(words.getLiteral());
            }

            @Override
            public void visit(HtmlInline lineBreak) {
                text.append('\n');
            }

            @Override
            public void visit(CustomNode cell) {
                visitChildren(cell);
            }
        });
        return text.toString();
    }

    @Test
    void theFenceAroundCypherIsLongerThanAnyInIt() {
        assertTrue(MarkdownSheet.of(SHEET).endsWith("````cypher\nMATCH (a)\nRETURN a // ```\n````\n"));
    }
}
