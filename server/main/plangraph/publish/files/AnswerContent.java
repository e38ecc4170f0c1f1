package plangraph.publish.files;

import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import plangraph.answer.Answer;
import plangraph.answer.Answers;
import plangraph.answer.Arguments;
import plangraph.answer.Citations;
import plangraph.answer.ElementCache;
import plangraph.answer.NodeBody;
import plangraph.answer.PageRequest;
import plangraph.publish.sheet.Language;
import plangraph.publish.sheet.SheetQuestion;
import plangraph.query.SavedQuery;
import plangraph.store.Graph;
import plangraph.store.Revisions;

/** Gives the writer of a format all that it may need of an answer: its rows as they come, or a page, and what they name. */
public final class AnswerContent {
    private final SavedQuery query;
    private final Arguments arguments;
    private final Revisions.Now now;
    private final Answers answers;
    private final ElementCache known;
    private final Graph graph;
    private final ZoneId zone;

    /** @param zone in which times are written */
    public AnswerContent(
            SavedQuery query,
            Arguments arguments,
            Revisions.Now now,
            Answers answers,
            ElementCache known,
            Graph graph,
            ZoneId zone) {
        this.query = query;
        this.arguments = arguments;
        this.now = now;
        this.answers = answers;
        this.known = known;
        this.graph = graph;
        this.zone = zone;
    }

    SavedQuery query() {
        return query;
    }

    Arguments arguments() {
        return arguments;
    }

    Revisions.Now now() {
        return now;
    }

    /** All rows, as the database sends them; they are too many to be held. */
    <T> T rows(Answers.RowUse<T> use) {
        return answers.rows(query, arguments, use);
    }

    /** One page, with what is counted over the whole answer. */
    Answer page(PageRequest page) {
        return answers.answer(query, arguments, page, now);
    }

    /** The sentence that asks the question, with the names of what was chosen. */
    String question(Answer answer, Language language) {
        return SheetQuestion.of(query, answer.parameters(), known, now, language)
                .question();
    }

    List<NodeBody> elements(Collection<String> ids) {
        return known.find(ids, now.name());
    }

    Map<String, List<Citations.Citation>> citations(Collection<String> elements) {
        return new Citations(graph).of(elements);
    }

    PropertyColumns properties() {
        return PropertyColumns.read(graph);
    }

    ZoneId zone() {
        return zone;
    }
}
