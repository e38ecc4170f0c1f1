package plangraph.store;

import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.TransientException;
import plangraph.model.LocalizedText;

/** Thrown when data was loaded while a question was being answered; asking again gives an answer of the new state. */
public final class ConcurrentChange extends TransientException {
    private static final long serialVersionUID = 1L;

    private static final String OUTDATED = "Neo.TransientError.Transaction.Outdated";
    private static final LocalizedText WORDS = new LocalizedText(
            "答えている間にデータが読み込まれました。もう一度試してください", "Data was loaded while the question was being answered; try again");

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
