package plangraph.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.zip.GZIPOutputStream;
import plangraph.app.settings.Settings;
import plangraph.browser.Chromium;
import plangraph.testing.HubTown;
import plangraph.testing.RunningServer;

/** {@code mvn -Pbench verify}, second table: the viewer in a Chromium that draws in software, beside what is aimed at. */
final class ViewerBench {
    private static final int WARM_UP = 2;
    private static final int RUNS = 7;
    private static final String HUB = "/?focus=" + HubTown.HUB;
    private static final String ITEMS = HubTown.HUB + ":ManifestoItem";

    private final RunningServer server;
    private final Browser browser;

    private ViewerBench(RunningServer server, Browser browser) {
        this.server = server;
        this.browser = browser;
    }

    public static void main(String[] args) throws Exception {
        Path target = Path.of("target").toAbsolutePath();
        Path town = HubTown.write(Files.createTempDirectory(target, "town-"), new HubTown.Size(1_200, 600, 200));
        List<Path> datasets = List.of(Path.of("seed/sdg"), Path.of("seed/isesaki"), town);
        Settings settings = new Settings(
                "127.0.0.1", 0, Files.createTempDirectory(target, "bench-"), Optional.empty(), "neo4j", "", datasets);
        Optional<Chromium> chromium = Chromium.open();
        if (chromium.isEmpty()) {
            System.out.println("viewer: skipped, no Chromium found; install it or set CHROMIUM to its path");
            return;
        }
        try (Chromium opened = chromium.orElseThrow();
                RunningServer server = new RunningServer(settings)) {
            new ViewerBench(server, opened.browser()).run();
        }
    }

    private void run() throws Exception {
        System.out.println("| viewer | median (least–most) | aimed at |\n|---|---|---|");
        row("first picture, start page", "≤ 1000", page -> picture(page, "/", ".example"));
        row(
                "first picture, columns of a district",
                "≤ 1000",
                page -> picture(page, "/?focus=isesaki.district.sakai", ".is-focus"));
        row(
                "first picture, overview of a plan",
                "≤ 1000",
                page -> picture(page, "/?view=overview&p.plan=isesaki.plan3", ".icicle"));
        row("expand an element with 30 neighbours", "≤ 150", this::expand);
        row("pan and zoom, median frame, 301 elements", "≤ 33", this::panAndZoom);
        row("hub with 2,000 neighbours opens as groups", "≤ 300", this::openHub);
        row("its group of 1,200 opens", "never freezes", this::openGroup);
        size("/", "≤ 120");
        size("/?focus=isesaki.district.sakai", "≤ 120");
    }

    private void row(String what, String aim, ToDoubleFunction<Page> measure) {
        Samples samples = new Samples();
        for (int run = 0; run < WARM_UP + RUNS; run++) {
            // A context of its own has nothing in its cache.
            try (BrowserContext context = context()) {
                double value = measure.applyAsDouble(context.newPage());
                if (run >= WARM_UP) {
                    samples.add(value);
                }
            }
        }
        System.out.println("| " + what + ", ms | " + samples.spread() + " | " + aim + " |");
    }

    private BrowserContext context() {
        return browser.newContext(
                new Browser.NewContextOptions().setViewportSize(1280, 800).setLocale("ja-JP"));
    }

    private double picture(Page page, String path, String selector) {
        return Watched.firstPicture(page, server.base() + path, selector);
    }

    private Page open(Page page, String path) {
        page.navigate(server.base() + path);
        page.locator("main[data-screen]:not([aria-busy=true])").waitFor();
        page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
        return page;
    }

    private double expand(Page page) {
        open(page, "/?focus=isesaki.plan3.policy.3");
        return Watched.until(
                page,
                "document.querySelector(\"[data-expand='isesaki.plan3.measure.3-1']\").click()",
                "document.querySelector(\"[data-expand='isesaki.plan3.measure.3-1'][aria-expanded=true]\")");
    }

    private double panAndZoom(Page page) {
        open(page, HUB + "&open=" + ITEMS + "," + ITEMS + ":3");
        if (page.locator(".box").count() != 301) {
            throw new IllegalStateException(page.locator(".box").count() + " boxes");
        }
        return Watched.medianFrame(page);
    }

    private double openHub(Page page) {
        open(page, "/?focus=isesaki.district.sakai");
        String go = "history.pushState(null, '', '" + HUB + "'); window.dispatchEvent(new PopStateEvent('popstate'))";
        return Watched.until(page, go, "document.querySelectorAll('.fold').length >= 3");
    }

    private double openGroup(Page page) {
        open(page, HUB);
        String group = "document.querySelector(\"[data-group='" + ITEMS + "']\")";
        return Watched.until(page, group + ".click()", "document.querySelectorAll('.box').length > 100");
    }

    /** What the page fetched of scripts and styles until its first picture stood. */
    private void size(String path, String aim) throws IOException, InterruptedException {
        try (BrowserContext context = context()) {
            Object fetched = open(context.newPage(), path).evaluate("""
                    () => performance.getEntriesByType('resource').map(entry => entry.name).filter(name => /\\.(js|css)$/.test(name))""");
            long bytes = 0;
            for (Object address : (List<?>) fetched) {
                ByteArrayOutputStream packed = new ByteArrayOutputStream();
                try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
                    gzip.write(server.get(URI.create(address.toString()))
                            .body()
                            .getBytes(java.nio.charset.StandardCharsets.UTF_8));
                }
                bytes += packed.size();
            }
            System.out.printf(
                    "| script and style of %s, gzip kB | %.1f in %d files | %s |%n",
                    path, bytes / 1e3, ((List<?>) fetched).size(), aim);
        }
    }
}
