package plangraph.store;

import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.TransientException;
import plangraph.model.LocalizedText;

/** Somebody loaded data while a question was answered: asked again, it is answered from what is there now. */
public final class ConcurrentChange extends TransientException {
    private static final long serialVersionUID = 1L;

    private static final String OUTDATED = "Neo.TransientError.Transaction.Outdated";
    private static final LocalizedText WORDS = new LocalizedText(
            "答えている間にデータが読み込まれました。もう一度試してください", "Data were loaded while the question was answered; try again");

    public ConcurrentChange() {
        super(OUTDATED, WORDS.en());
    }

    /** Neo4j says so when an element that it was about to hand over is gone. */
    static Neo4jException told(Neo4jException e) {
        return OUTDATED.equals(e.code()) ? new ConcurrentChange() : e;
    }

    public LocalizedText words() {
        return WORDS;
    }
}
