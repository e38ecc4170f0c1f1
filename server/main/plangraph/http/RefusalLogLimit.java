package plangraph.http;

import java.time.Duration;
import java.util.Optional;

/** Refusals of those without a token are logged up to so many a minute, so that nobody fills the graph with them; the rest are counted. */
final class RefusalLogLimit {
    private static final int MOST = 60;
    private static final Duration WINDOW = Duration.ofMinutes(1);

    private long began = System.nanoTime();
    private int logged;
    private long left;

    /** What to log; nothing when this one is only counted. */
    synchronized Optional<String> outcome(String outcome) {
        if (System.nanoTime() - began > WINDOW.toNanos()) {
            began = System.nanoTime();
            logged = 0;
        }
        if (logged == MOST) {
            left++;
            return Optional.empty();
        }
        logged++;
        String told = left == 0 ? outcome : outcome + " (and " + left + " more before that were not logged)";
        left = 0;
        return Optional.of(told);
    }
}
