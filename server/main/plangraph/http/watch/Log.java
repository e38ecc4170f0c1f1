package plangraph.http.watch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import plangraph.http.core.FailureLog;

/**
 * Writes what an operator has to know, one JSON object per line: {@code time}, {@code level}, {@code event}, and what belongs to it. What
 * people asked for is not written down: of parameters only the names.
 */
public final class Log implements FailureLog {
    private final PrintStream out;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    public Log(PrintStream out, Clock clock) {
        this.out = out;
        this.clock = clock;
    }

    @Override
    public void warn(String event, Map<String, ?> fields) {
        line("warn", event, fields);
    }

    @Override
    public void error(String event, Map<String, ?> fields, Throwable cause) {
        StringWriter trace = new StringWriter();
        cause.printStackTrace(new PrintWriter(trace, true));
        Map<String, Object> all = new LinkedHashMap<>(fields);
        all.put("exception", trace.toString());
        line("error", event, all);
    }

    private void line(String level, String event, Map<String, ?> fields) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("time", Instant.now(clock).toString());
        line.put("level", level);
        line.put("event", event);
        line.putAll(fields);
        try {
            out.println(json.writeValueAsString(line));
        } catch (JsonProcessingException e) {
            out.println("{\"level\":\"error\",\"event\":\"a line of the log could not be written\"}");
        }
    }
}
