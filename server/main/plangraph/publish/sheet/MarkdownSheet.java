package plangraph.publish.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes an answer sheet as Markdown with tables (GitHub's dialect). */
public final class MarkdownSheet {
    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>#|~&]");
    private static final Pattern LINE_START = Pattern.compile("^(\\d*)(?=[-+=.)])");
    private static final Pattern NEWLINE = Pattern.compile("\\R");
    private static final Pattern FENCE = Pattern.compile("`{3,}");

    private final AnswerSheet sheet;
    private final StringBuilder text = new StringBuilder();

    private MarkdownSheet(AnswerSheet sheet) {
        this.sheet = sheet;
    }

    /** Writes the sheet in UTF-8; the stream stays open. */
    public static void write(AnswerSheet sheet, OutputStream out) throws IOException {
        out.write(of(sheet).getBytes(StandardCharsets.UTF_8));
    }

    static String of(AnswerSheet sheet) {
        return new MarkdownSheet(sheet).write();
    }

    private String write() {
        AnswerSheet.Headings say = sheet.headings();
        text.append("# ").append(escaped(sheet.title())).append("\n\n");
        heading(say.question());
        paragraph(sheet.question());
        facts(sheet.parameters());
        heading(say.answer());
        sheet.answer().forEach(this::paragraph);
        heading(say.table());
        if (!sheet.common().isEmpty()) {
            paragraph(say.common());
            facts(sheet.common());
        }
        table();
        if (!sheet.citations().isEmpty()) {
            heading(say.citations());
            citations();
        }
        if (!sheet.bases().isEmpty()) {
            heading(say.bases());
            facts(sheet.bases());
        }
        if (!sheet.unknown().isEmpty()) {
            heading(say.unknown());
            sheet.unknown()
                    .forEach(item -> text.append("- ").append(escaped(item)).append('\n'));
            text.append('\n');
        }
        heading(say.record());
        facts(sheet.record());
        if (!sheet.cypher().isEmpty()) {
            heading(say.cypher());
            String fence = fence();
            text.append(fence).append("cypher\n").append(sheet.cypher()).append('\n');
            text.append(fence).append('\n');
        }
        return text.toString();
    }

    private String fence() {
        int longest = FENCE.matcher(sheet.cypher())
                .results()
                .mapToInt(run -> run.group().length())
                .max()
                .orElse(2);
        return "`".repeat(longest + 1);
    }

    private void heading(String title) {
        text.append("## ").append(escaped(title)).append("\n\n");
    }

    private void paragraph(String words) {
        text.append(escaped(words)).append("\n\n");
    }

    private void facts(List<AnswerSheet.Fact> facts) {
        facts.forEach(fact -> text.append("- **")
                .append(escaped(fact.name()))
                .append("** ")
                .append(escaped(fact.value()))
                .append('\n'));
        text.append('\n');
    }

    private void table() {
        AnswerSheet.Table table = sheet.table();
        if (table.rows().isEmpty()) {
            return;
        }
        row(table.titles());
        text.append(table.columns().stream()
                        .map(column -> column.kind().equals("number") ? " ---: " : " --- ")
                        .collect(Collectors.joining("|", "|", "|")))
                .append(table.cites() ? " --- |\n" : "\n");
        for (AnswerSheet.Row row : table.rows()) {
            List<String> cells = new ArrayList<>(row.cells());
            if (table.cites()) {
                cells.add(row.citations().stream().map(String::valueOf).collect(Collectors.joining(", ")));
            }
            row(cells);
        }
        text.append('\n');
    }

    private void row(List<String> cells) {
        cells.forEach(cell -> text.append("| ").append(escaped(cell)).append(' '));
        text.append("|\n");
    }

    private void citations() {
        for (AnswerSheet.CitedDocument document : sheet.citations()) {
            paragraph(document.named());
            document.places()
                    .forEach(place ->
                            text.append("- ").append(escaped(place.named())).append('\n'));
            text.append('\n');
        }
    }

    /** What a reader sees is what was given: markup characters are escaped, a line break is one in a table too. */
    static String escaped(String words) {
        String plain = MARKUP.matcher(words)
                .replaceAll(match -> "\\\\" + java.util.regex.Matcher.quoteReplacement(match.group()));
        return LINE_START.matcher(NEWLINE.matcher(plain).replaceAll("<br>")).replaceFirst("$1\\\\");
    }
}
