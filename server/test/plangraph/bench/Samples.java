package plangraph.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/** Durations of one thing done several times. */
final class Samples {
    private final List<Double> millis = new ArrayList<>();

    void measure(Callable<?> work) throws Exception {
        long started = System.nanoTime();
        work.call();
        millis.add((System.nanoTime() - started) / 1e6);
    }

    void add(double milliseconds) {
        millis.add(milliseconds);
    }

    double median() {
        List<Double> sorted = millis.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    String spread() {
        List<Double> sorted = millis.stream().sorted().toList();
        return String.format(
                Locale.ROOT, "%.1f (%.1f–%.1f, n=%d)", median(), sorted.getFirst(), sorted.getLast(), sorted.size());
    }
}
