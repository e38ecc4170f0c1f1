package plangraph.bench;

import com.microsoft.playwright.Page;

/** What is timed inside the page, from the moment of the act to the frame in which its result stands. */
final class Watched {
    /** Resolves with the milliseconds until the condition held, the page was no longer busy and the frame after that was drawn. */
    private static final String UNTIL = """
            async ([act, until]) => {
                const holds = new Function('return ' + until);
                const frame = () => new Promise(done => requestAnimationFrame(() => setTimeout(done)));
                const started = performance.now();
                new Function(act)();
                while (!holds() || document.querySelector('main[aria-busy=true]')) await frame();
                await frame();
                return performance.now() - started;
            }""";

    /** Median of the frames while the canvas is moved and zoomed. */
    private static final String FRAMES = """
            async () => {
                const viewport = document.querySelector('.viewport');
                const frames = [];
                let last = await new Promise(requestAnimationFrame);
                for (let i = 0; i < 60; i++) {
                    if (i % 2) viewport.scrollBy(i % 40 < 20 ? 60 : -60, 90);
                    else viewport.dispatchEvent(new WheelEvent('wheel', {ctrlKey: true, deltaY: i % 24 < 12 ? -1 : 1, clientX: 500, clientY: 400, cancelable: true}));
                    const now = await new Promise(requestAnimationFrame);
                    frames.push(now - last);
                    last = now;
                }
                return frames.sort((a, b) => a - b)[30];
            }""";

    static double until(Page page, String act, String condition) {
        return ((Number) page.evaluate(UNTIL, java.util.List.of(act, condition))).doubleValue();
    }

    /** Milliseconds since the navigation began at which the first picture stood. */
    static double firstPicture(Page page, String address, String selector) {
        page.addInitScript("""
            (() => {
                const look = new MutationObserver(() => {
                    if (!document.querySelector('%s') || document.querySelector('main[aria-busy=true]')) return;
                    look.disconnect();
                    requestAnimationFrame(() => setTimeout(() => { window.firstPicture = performance.now(); }));
                });
                look.observe(document, {childList: true, subtree: true, attributes: true});
            })()""".formatted(selector));
        page.navigate(address);
        return ((Number) page.waitForFunction("() => window.firstPicture").jsonValue()).doubleValue();
    }

    static double medianFrame(Page page) {
        return ((Number) page.evaluate(FRAMES)).doubleValue();
    }

    private Watched() {}
}
