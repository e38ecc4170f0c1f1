package plangraph.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import plangraph.testing.AnyLane;
import plangraph.testing.RunningServer;
import plangraph.testing.SharedServer;
import plangraph.testing.SkippedInFastLoop;

/**
 * Opens a page of a headless Chromium for a test. Errors in the page's console, violations of its content security policy among
 * them, fail the test. Without a Chromium the test is skipped with a message, unless {@code CHROMIUM} names one.
 */
public final class Browsing extends SkippedInFastLoop implements ParameterResolver, AfterEachCallback {
    private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(Browsing.class);

    /**
     * A page, the context around it, and what went wrong in it.
     *
     * @param refusals statuses that the test wants to see; the console tells them too, and sometimes only after the test has ended
     */
    public record Visit(
            RunningServer server, BrowserContext context, Page page, List<String> troubles, Set<Integer> refusals) {

        /** From now on these statuses of answers are no trouble. */
        public void expectRefusals(Integer... statuses) {
            refusals.addAll(List.of(statuses));
        }

        private List<String> unexpected() {
            return troubles.stream()
                    .filter(trouble -> refusals.stream().noneMatch(status -> trouble.contains("status of " + status)))
                    .toList();
        }

        /** Goes to an address of the viewer and waits until it has drawn what it asks for. */
        public Page open(String path) {
            page.navigate(server.base() + path);
            settle();
            return page;
        }

        /** As on a computer that is set to dark. */
        public void dark() {
            page.emulateMedia(
                    new Page.EmulateMediaOptions().setColorScheme(com.microsoft.playwright.options.ColorScheme.DARK));
        }

        /** Until nothing is loading any more. */
        public void settle() {
            page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
            page.locator("main:not([aria-busy=true])").waitFor();
        }

        /** Kept in {@code target/screenshots} for people to look at. */
        public void screenshot(String name) {
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots", name + ".png")));
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Visit.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Chromium opened = context.getRoot()
                .getStore(HERE)
                .computeIfAbsent(lane(context.getRequiredTestClass()), ignored -> open(), Chromium.class);
        RunningServer server = new SharedServer().resolveParameter(parameter, context);
        BrowserContext browserContext = opened.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(1280, 800)
                        .setLocale("ja-JP")
                        .setAcceptDownloads(true));
        Page page = browserContext.newPage();
        // The first count of all gaps plans thirteen rules, which on a busy machine takes a quarter of a minute alone.
        page.setDefaultTimeout(30_000);
        List<String> troubles = new ArrayList<>();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                troubles.add(message.text());
            }
        });
        page.onPageError(troubles::add);
        Visit visit = new Visit(server, browserContext, page, troubles, new HashSet<>());
        context.getStore(HERE).put(Visit.class, visit);
        return visit;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Visit visit = context.getStore(HERE).remove(Visit.class, Visit.class);
        if (visit != null) {
            visit.context().close();
            Assertions.assertEquals(List.of(), visit.unexpected(), "errors in the browser's console");
        }
    }

    /** Playwright stays with one thread; classes without a lane of their own share one. */
    private static Class<?> lane(Class<?> test) {
        return test.isAnnotationPresent(AnyLane.class) ? test : Chromium.class;
    }

    /** One browser for all tests of a lane; closed at the end of the run. */
    private static Chromium open() {
        // Five seconds, as it would be, are too few for the first search of a server on a busy machine.
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        return Chromium.open()
                .orElseGet(
                        () -> Assumptions.abort("skipped: no Chromium found; install it or set CHROMIUM to its path"));
    }
}
