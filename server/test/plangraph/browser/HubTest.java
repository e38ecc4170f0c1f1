package plangraph.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An element with 2,000 neighbours opens as counted groups and is read a step at a time. */
@ExtendWith(Browsing.class)
final class HubTest {
    private static final String HUB = "town.measure.1";
    private static final Pattern ITEMS = Pattern.compile("label=ManifestoItem&limit=(\\d+)(?:&cursor=(\\d+))?");
    private static final int PLEDGES = 1_400;
    private static final int PROJECTS = 10;

    /** Stands in for a server with such an element: no dataset that ships has one. */
    private static Page open(Browsing.Visit visit) {
        visit.page().route("**/api/v1/nodes/" + HUB + "**", HubTest::answer);
        return visit.open("/?focus=" + HUB);
    }

    private static void answer(Route route) {
        Matcher items = ITEMS.matcher(route.request().url());
        boolean areProjects = route.request().url().contains("label=Project");
        String body = route.request().url().contains("/neighbors")
                ? areProjects ? neighbours(0, PROJECTS, "Project", "BUNDLES") : pledges(items)
                : """
                {"id": "town.measure.1", "label": "Measure", "title": "身近な公園の整備", "properties": {}, "citations": [],
                 "corrections": [], "discrepancies": [], "examinations": [], "terms": [], "degree": [
                  {"type": "ALIGNS_WITH", "direction": "in", "label": "ManifestoItem", "count": 1400, "bases": {"analyst": 1400}},
                  {"type": "HAS_INITIATIVE", "direction": "out", "label": "Initiative", "count": 590, "bases": {"stated": 590}},
                  {"type": "BUNDLES", "direction": "in", "label": "Project", "count": 10, "bases": {"analyst": 10}},
                  {"type": "CITED_FROM", "direction": "out", "label": "Document", "count": 1, "bases": {"stated": 1}}]}""";
        route.fulfill(
                new Route.FulfillOptions().setContentType("application/json").setBody(body));
    }

    private static String pledges(Matcher asked) {
        boolean isPage = asked.find();
        int after = isPage && asked.group(2) != null ? Integer.parseInt(asked.group(2)) : 0;
        return neighbours(after, isPage ? Integer.parseInt(asked.group(1)) : 200, "ManifestoItem", "ALIGNS_WITH");
    }

    private static String neighbours(int after, int limit, String label, String type) {
        int last = Math.min(PLEDGES, after + limit);
        String nodes = IntStream.rangeClosed(after + 1, last)
                .mapToObj(i -> "{\"id\": \"town.%s.%d\", \"label\": \"%s\", \"title\": \"%d番目\", \"properties\": {}}"
                        .formatted(label, i, label, i))
                .collect(Collectors.joining(","));
        String links = IntStream.rangeClosed(after + 1, last)
                .mapToObj(i -> """
                        {"key": "town.%1$s.%2$d~%3$s~town.measure.1", "type": "%3$s", "from": "town.%1$s.%2$d",
                         "to": "town.measure.1", "basis": "analyst", "evidence": {}}""".formatted(label, i, type))
                .collect(Collectors.joining(","));
        return "{\"nodes\": [%s], \"relationships\": [%s], \"total\": 2000, \"truncated\": true, \"next\": \"%d\"}"
                .formatted(nodes, links, last);
    }

    @Test
    void itsKindsAreCountedGroups(Browsing.Visit visit) {
        Page page = open(visit);
        assertThat(page.locator("[data-notice=truncated]")).containsText("2000件");
        assertThat(page.locator("[data-group='" + HUB + ":ManifestoItem']")).containsText("1400");
        assertThat(page.locator("[data-group='" + HUB + ":Initiative']")).containsText("590");
        assertThat(page.locator("[data-legend=ManifestoItem]")).containsText("1400");
        assertThat(page.locator("[data-legend=analyst]")).containsText("1410");
        // The element itself, and the kind that is small enough to stand there at once.
        assertThat(page.locator(".box")).hasCount(1 + PROJECTS);
        visit.screenshot("hub");
    }

    @Test
    void aKindIsReadAHundredAtATimeAndTheLinkKeepsIt(Browsing.Visit visit) {
        Page page = open(visit);
        page.locator("[data-group='" + HUB + ":ManifestoItem']").click();
        visit.settle();
        assertThat(page.locator(".box")).hasCount(1 + PROJECTS + 100);
        page.locator(".more-of").click();
        visit.settle();
        assertThat(page.locator(".box")).hasCount(1 + PROJECTS + 200);
        page.reload();
        visit.settle();
        assertThat(page.locator(".box")).hasCount(1 + PROJECTS + 200);
    }

    @Test
    void stepsBeyondAThousandMoveTheWindowOn(Browsing.Visit visit) {
        visit.page().route("**/api/v1/nodes/" + HUB + "**", HubTest::answer);
        Page page = visit.open("/?focus=" + HUB + "&open=" + HUB + ":ManifestoItem," + HUB + ":ManifestoItem:10");
        assertThat(page.locator(".box")).hasCount(1 + PROJECTS + 1_000);
        page.locator("[data-step='+']").click();
        visit.settle();
        assertThat(page.locator(".box")).hasCount(1 + PROJECTS + 1_000);
        assertThat(page.locator(".box [data-node='town.ManifestoItem.1100']")).hasCount(1);
        assertThat(page.locator(".box [data-node='town.ManifestoItem.100']")).hasCount(0);
        assertThat(page.locator("[data-step='+']")).containsText("1400件のうち101～1100件目");
        page.locator("[data-step='-']").click();
        visit.settle();
        assertThat(page.locator(".box [data-node='town.ManifestoItem.1']")).hasCount(1);
        assertThat(page.locator("[data-step='-']")).hasCount(0);
    }

    @Test
    void theLastStepEndsWithTheLastOne(Browsing.Visit visit) {
        visit.page().route("**/api/v1/nodes/" + HUB + "**", HubTest::answer);
        Page page = visit.open("/?focus=" + HUB + "&open=" + HUB + ":ManifestoItem," + HUB + ":ManifestoItem:99");
        assertThat(page.locator(".box [data-node='town.ManifestoItem.1400']")).hasCount(1);
        assertThat(page.locator(".box [data-node='town.ManifestoItem.401']")).hasCount(1);
        assertThat(page.locator(".box [data-node='town.ManifestoItem.400']")).hasCount(0);
        assertThat(page.locator("[data-step='+']")).hasCount(0);
    }

    @Test
    void linesIntoAnOpenedGroupRunTogether(Browsing.Visit visit) {
        Page page = open(visit);
        page.locator("[data-group='" + HUB + ":ManifestoItem']").click();
        visit.settle();
        Object starts = page.locator("[data-wire*='ALIGNS_WITH'] .wire-whole")
                .evaluateAll("lines => new Set(lines.map(line => line.getAttribute('d').split('V')[0])).size");
        assertTrue(starts.equals(1), "one way up to the head of the group, not " + starts);
    }

    @Test
    void aHiddenBasisTakesItsKindsAway(Browsing.Visit visit) {
        Page page = open(visit);
        page.locator("[data-legend=analyst]").click();
        visit.settle();
        assertThat(page.locator("[data-group='" + HUB + ":ManifestoItem']")).hasCount(0);
        assertThat(page.locator("[data-group='" + HUB + ":Initiative']")).isVisible();
    }
}
