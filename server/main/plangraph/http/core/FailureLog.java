package plangraph.http.core;

import java.util.Map;

/** Receives what went wrong in a request, for operators. */
public interface FailureLog {

    /** Writes down what is worth a look. */
    void warn(String event, Map<String, ?> fields);

    /** Writes down a failure of this program, with where it happened. */
    void error(String event, Map<String, ?> fields, Throwable cause);
}
