package plangraph.http.watch;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.LongSupplier;

/** Measures this process, in the text format of Prometheus. Labels are bounded: routes and saved queries, never what was asked. */
public final class Metrics {
    public static final String CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8";

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

    /** Holds what is read, because a counter holds what it reads only weakly. */
    private final List<LongSupplier> counted = new CopyOnWriteArrayList<>();

    public Metrics() {
        new JvmMemoryMetrics().bindTo(registry);
    }

    /**
     * Counts a request that was answered, and its time.
     *
     * @param route as it is described, for example {@code /api/v1/nodes/{id}}
     * @param query the saved query it asked; empty: none
     */
    public void answered(String route, String query, int status, Duration took) {
        Timer.builder("plangraph.request")
                .description("Requests and how long they took")
                .tag("route", route)
                .tag("query", query)
                .tag("status", Integer.toString(status))
                .serviceLevelObjectives(
                        Duration.ofMillis(5),
                        Duration.ofMillis(25),
                        Duration.ofMillis(100),
                        Duration.ofMillis(500),
                        Duration.ofSeconds(2),
                        Duration.ofSeconds(10))
                .register(registry)
                .record(took);
    }

    /** Shows a number that goes up and down, read when it is asked for. */
    public void gauge(String name, String what, LongSupplier value) {
        Gauge.builder(name, value, LongSupplier::getAsLong)
                .description(what)
                .strongReference(true)
                .register(registry);
    }

    /** Shows a number that only grows, read when it is asked for. */
    public void count(String name, String what, LongSupplier value) {
        counted.add(value);
        FunctionCounter.builder(name, value, LongSupplier::getAsLong)
                .description(what)
                .register(registry);
    }

    /** Returns all measurements so far. */
    public String text() {
        return registry.scrape("text/plain; version=0.0.4");
    }
}
