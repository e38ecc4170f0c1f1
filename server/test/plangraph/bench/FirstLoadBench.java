package plangraph.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import plangraph.app.settings.Settings;
import plangraph.browser.Chromium;
import plangraph.testing.RunningServer;

/**
 * Measures the time to the first picture with an empty cache over a line of 10 Mbit/s with a delay of 40 ms: all files apart, as a debugger
 * sees them, and joined, as everybody does, in turns. {@code mvn -Pbench package exec:exec@first-load}; arguments {@code NAME=http://…}
 * compare servers that are running instead.
 */
final class FirstLoadBench {
    private static final int WARM_UP = 2;
    private static final int RUNS = 7;
    private static final double BYTES_A_SECOND = 10_000_000 / 8.0;
    private static final int DELAY = 40;

    /** The pages with what their first picture shows. */
    private static final Map<String, String> PAGES = pages();

    /** How many requests there were, and how many at most could wait for each other: those that began after the end of one before. */
    private static final String FETCHES = """
            () => {
                const all = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
                    .filter(({startTime}) => startTime < window.firstPicture)
                    .sort((a, b) => a.responseEnd - b.responseEnd);
                let end = -1, chain = 0;
                for (const {startTime, responseEnd} of all) if (startTime >= end) { chain++; end = responseEnd; }
                return [all.length, chain, all.reduce((sum, {transferSize}) => sum + transferSize, 0)];
            }""";

    private static Map<String, String> pages() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("/", ".example");
        pages.put("/?query=district-sdgs&p.district=isesaki.district.sakai&view=graph", ".box");
        pages.put("/?focus=isesaki.district.sakai", ".is-focus");
        pages.put("/?view=overview", ".icicle");
        return pages;
    }

    public static void main(String[] args) throws Exception {
        Optional<Chromium> chromium = Chromium.open();
        if (chromium.isEmpty()) {
            System.out.println("first load: skipped, no Chromium found; install it or set CHROMIUM to its path");
            return;
        }
        try (Chromium opened = chromium.orElseThrow()) {
            if (args.length > 0) {
                Map<String, String> running = new LinkedHashMap<>();
                for (String arg : args) {
                    running.put(arg.substring(0, arg.indexOf('=')), arg.substring(arg.indexOf('=') + 1));
                }
                compare(opened.browser(), running, "");
                return;
            }
            Path target = Path.of("target").toAbsolutePath();
            Settings settings = new Settings(
                    "127.0.0.1",
                    0,
                    Files.createTempDirectory(target, "bench-"),
                    Optional.empty(),
                    "neo4j",
                    "",
                    List.of(Path.of("seed/sdg"), Path.of("seed/isesaki")));
            try (RunningServer server = new RunningServer(settings)) {
                compare(opened.browser(), Map.of("joined", server.base().toString()), "apart");
            }
        }
    }

    /** @param apart the name of the variant that loads each file on its own; empty: none */
    private static void compare(Browser browser, Map<String, String> servers, String apart) {
        System.out.println(
                "| first picture, ms | median (least–most) | requests | chain at most | kB |\n|---|---|---|---|---|");
        PAGES.forEach((page, selector) -> {
            Map<String, String> addresses = new LinkedHashMap<>();
            servers.forEach((name, base) -> {
                if (!apart.isEmpty()) {
                    addresses.put(apart, base + page + (page.contains("?") ? "&" : "?") + "files=apart");
                }
                addresses.put(name, base + page);
            });
            Map<String, Samples> samples = new LinkedHashMap<>();
            Map<String, List<?>> fetches = new LinkedHashMap<>();
            for (int run = 0; run < WARM_UP + RUNS; run++) {
                boolean counts = run >= WARM_UP;
                addresses.forEach((name, address) -> {
                    try (BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                            .setViewportSize(1280, 800)
                            .setLocale("ja-JP"))) {
                        Page opened = context.newPage();
                        slow(context, opened);
                        double value = Watched.firstPicture(opened, address, selector);
                        if (counts) {
                            samples.computeIfAbsent(name, missing -> new Samples())
                                    .add(value);
                            fetches.put(name, (List<?>) opened.evaluate(FETCHES));
                        }
                    }
                });
            }
            samples.forEach((name, of) -> System.out.printf(
                    "| %s %s | %s | %s | %s | %.0f |%n",
                    page,
                    name,
                    of.spread(),
                    Objects.requireNonNull(fetches.get(name)).get(0),
                    Objects.requireNonNull(fetches.get(name)).get(1),
                    ((Number) Objects.requireNonNull(fetches.get(name)).get(2)).doubleValue() / 1e3));
            String first = samples.keySet().iterator().next();
            samples.forEach((name, of) -> {
                if (!name.equals(first)) {
                    System.out.printf(
                            "| %s: %s of %s | %.2f | | | |%n",
                            page,
                            name,
                            first,
                            of.median()
                                    / Objects.requireNonNull(samples.get(first)).median());
                }
            });
        });
    }

    private static void slow(BrowserContext context, Page page) {
        CDPSession session = context.newCDPSession(page);
        JsonObject line = new JsonObject();
        line.addProperty("offline", false);
        line.addProperty("latency", DELAY);
        line.addProperty("downloadThroughput", BYTES_A_SECOND);
        line.addProperty("uploadThroughput", BYTES_A_SECOND);
        session.send("Network.enable");
        session.send("Network.emulateNetworkConditions", line);
    }

    private FirstLoadBench() {}
}
