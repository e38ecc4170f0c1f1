package plangraph.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.Objects;
import org.neo4j.driver.exceptions.Neo4jException;
import plangraph.answer.Answers;
import plangraph.answer.Arguments;
import plangraph.answer.ElementCache;
import plangraph.answer.TruncatedOutput;
import plangraph.publish.files.AnswerContent;
import plangraph.publish.files.AnswerWriter;
import plangraph.publish.files.FormatChoices;
import plangraph.publish.files.WholeGraph;
import plangraph.publish.sheet.AnswerSheet;
import plangraph.publish.sheet.Sheets;
import plangraph.query.SavedQuery;
import plangraph.store.Graph;
import plangraph.store.Revisions;

/**
 * Writes answers, sheets and the whole graph in a format to a stream, which stays open. What fails before the first byte may have gone
 * out is thrown as it is; what fails later is a {@link TruncatedOutput}.
 */
public final class Exporter {
    private final Graph graph;
    private final Answers answers;
    private final ElementCache known;
    private final Sheets sheets;
    private final ZoneId zone;

    /** @param zone in which times are written */
    public Exporter(Graph graph, Answers answers, ElementCache known, Sheets sheets, ZoneId zone) {
        this.graph = graph;
        this.answers = answers;
        this.known = known;
        this.sheets = sheets;
        this.zone = zone;
    }

    /**
     * Writes an answer.
     *
     * @param format one that holds answers
     * @return whether rows were left out
     */
    public boolean answer(
            Format format,
            SavedQuery query,
            Arguments arguments,
            FormatChoices choices,
            Revisions.Now now,
            OutputStream out) {
        Format.Held<AnswerWriter> answer = format.answer();
        if (answer == null) {
            sheet(format, sheets.sheet(query, arguments, choices.language(), now), out);
            return false;
        }
        try {
            return answer.writer()
                    .write(new AnswerContent(query, arguments, now, answers, known, graph, zone), choices, out);
        } catch (IOException e) {
            throw new TruncatedOutput(e);
        }
    }

    /** @param format one that holds sheets */
    public void sheet(Format format, AnswerSheet sheet, OutputStream out) {
        try {
            Objects.requireNonNull(format.sheet(), format.id()).writer().write(sheet, out);
        } catch (IOException e) {
            throw new TruncatedOutput(e);
        }
    }

    /** @param format one that holds the whole graph */
    public void graph(Format format, Revisions.Now now, OutputStream out) {
        // Every format needs its properties or is quick with them, and a graph that cannot be read fails here.
        WholeGraph whole = new WholeGraph(graph, now);
        try {
            Objects.requireNonNull(format.graph(), format.id()).writer().write(whole, out);
            out.flush();
        } catch (IOException | UncheckedIOException | Neo4jException e) {
            throw new TruncatedOutput(e);
        }
    }
}
