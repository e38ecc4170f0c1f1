package plangraph.http.watch;

import java.time.Duration;

/**
 * Everything that watches.
 *
 * @param slow from here on a request is written down
 */
public record Monitoring(Metrics metrics, Log log, Duration slow) {}
