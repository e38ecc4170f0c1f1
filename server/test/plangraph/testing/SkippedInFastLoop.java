package plangraph.testing;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Skips a test class in {@code mvn -Pfast test}, because it starts a Neo4j, a browser or a process. What starts one for tests extends
 * this, so that a new test that uses it is left out by itself.
 */
public class SkippedInFastLoop implements ExecutionCondition {

    @Override
    public final ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return Boolean.getBoolean("plangraph.fast")
                ? ConditionEvaluationResult.disabled("mvn -Pfast test starts no Neo4j, no browser and no process")
                : ConditionEvaluationResult.enabled("");
    }
}
