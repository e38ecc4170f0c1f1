package plangraph.publish.files;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import plangraph.answer.AnswerRow;
import plangraph.answer.Citations;
import plangraph.model.LocalizedText;
import plangraph.query.Column;
import plangraph.query.SavedQuery;

/** Answers as Excel files: the rows, where they stand in the documents and what links them, what was asked. */
final class AnswerXlsx {
    /** Rows whose citations are looked up at once. */
    private static final int BATCH = 500;

    private final Function<Set<String>, Map<String, List<Citations.Citation>>> citations;
    private final Function<LocalizedText, String> language;

    /**
     * @param citations finds where elements stand, by their ids
     * @param language picks one of the two
     */
    AnswerXlsx(
            Function<Set<String>, Map<String, List<Citations.Citation>>> citations,
            Function<LocalizedText, String> language) {
        this.citations = citations;
        this.language = language;
    }

    /** @param record what was asked and of what the file is made, by name */
    void write(SavedQuery query, Iterator<AnswerRow> rows, Map<LocalizedText, String> record, OutputStream out)
            throws IOException {
        try (XlsxBook book = new XlsxBook()) {
            XlsxTable answer = book.table(say("答え", "Answer"), header(query));
            XlsxCitations cited = new XlsxCitations(book, citations, language);
            while (rows.hasNext()) {
                List<AnswerRow> batch = new ArrayList<>();
                while (rows.hasNext() && batch.size() < BATCH) {
                    batch.add(rows.next());
                }
                batch.forEach(row -> answer.row(AnswerCells.of(query, row, cited::worded)));
                cited.of(batch);
            }
            XlsxTable about = book.table(say("記録", "Record"), List.of(say("項目", "Item"), say("値", "Value")));
            record.forEach((name, value) -> about.row(List.of(language.apply(name), value)));
            if (cited.drafts()) {
                about.row(List.of(
                        say("注意", "To mind"),
                        say("案の段階の文書に基づくものを含みます。", "Rests in part on documents that are drafts.")));
            }
            book.write(out);
        }
    }

    private String say(String ja, String en) {
        return language.apply(new LocalizedText(ja, en));
    }

    private List<String> header(SavedQuery query) {
        List<String> titles = new ArrayList<>();
        for (Column column : query.columns()) {
            String title = language.apply(column.title());
            titles.add(title);
            if (column.type() == Column.Type.NODE) {
                titles.add(title + say("（識別名）", " (id)"));
            }
        }
        return titles;
    }
}
