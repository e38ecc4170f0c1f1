package plangraph.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every refusal has one shape and says what would be right. */
interface ErrorContract extends Contract {
    String RESULTS = "/api/v1/queries/district-sdgs/results";

    private void assertProblem(int status, String title, String detail, String address) throws Exception {
        HttpResponse<String> response = get(address);
        assertEquals(
                "{\"type\":\"about:blank\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\"}"
                        .formatted(title, status, detail),
                response.body());
        assertEquals(status, response.statusCode());
        assertEquals("application/problem+json; charset=utf-8", Contract.header(response, "Content-Type"));
    }

    /** @param faults alternating: parameter, message */
    private void assertFaults(String address, String... faults) throws Exception {
        HttpResponse<String> response = get(address);
        StringBuilder errors = new StringBuilder();
        for (int i = 0; i < faults.length; i += 2) {
            errors.append(errors.isEmpty() ? "" : ",")
                    .append("{\"parameter\":\"%s\",\"message\":\"%s\"}".formatted(faults[i], faults[i + 1]));
        }
        assertEquals(
                "{\"type\":\"about:blank\",\"title\":\"Bad request\",\"status\":400,"
                        + "\"detail\":\"The request has parameters that are wrong or missing\",\"errors\":[" + errors
                        + "]}",
                response.body());
        assertEquals(400, response.statusCode());
        assertEquals("application/problem+json; charset=utf-8", Contract.header(response, "Content-Type"));
    }

    @Test
    default void anUnknownParameterIsRefused() throws Exception {
        assertFaults("/api/v1/status?x=1", "x", "unknown parameter; this address takes none");
        assertFaults("/api/v1/search?q=a&page=2", "page", "unknown parameter; known are [dataset, label, limit, q]");
    }

    @Test
    default void anUnknownDatasetIsRefused() throws Exception {
        assertFaults(
                "/api/v1/search?q=a&dataset=nowhere",
                "dataset",
                "'nowhere' is not a dataset that is loaded; /status lists them");
    }

    @Test
    default void aQueryTakesItsOwnParametersAndThoseOfTheAddress() throws Exception {
        assertFaults(
                RESULTS + "?district=isesaki.district.sakai&x=1",
                "x",
                "unknown parameter; known are [about, basis, cursor, dataset, district, limit]");
        assertFaults(
                RESULTS + ".csv?district=isesaki.district.sakai&cursor=x",
                "cursor",
                "unknown parameter; known are [about, basis, bom, charset, dataset, district, limit]");
    }

    @Test
    default void allFaultsAreListedAtOnce() throws Exception {
        assertFaults(
                RESULTS + "?district=sdg.1&limit=0&basis=rumour,stated&dataset=atlantis&cursor=x&nonsense=1",
                "cursor",
                "belongs to another question, or the data have changed since; begin again without it",
                "limit",
                "'0' is not a whole number from 1 to 5000",
                "nonsense",
                "unknown parameter; known are [about, basis, cursor, dataset, district, limit]",
                "district",
                "'sdg.1' is not right: give the id of a District; choices/district lists them",
                "basis",
                "'rumour' is not a basis; use stated, derived, analyst, machine (comma-separated) or all",
                "dataset",
                "no dataset is called atlantis; loaded are [sdg, isesaki]");
    }

    @Test
    default void aParameterGivenTwiceIsBlamedOnce() throws Exception {
        assertFaults(
                RESULTS + "?district=isesaki.district.sakai&district=isesaki.district.azuma",
                "district",
                "is given 2 times; give it once");
        assertFaults("/api/v1/nodes?limit=1&limit=2", "limit", "is given 2 times; give it once");
    }

    @Test
    default void aLimitOverTheMaximumIsNotClamped() throws Exception {
        assertFaults("/api/v1/nodes?limit=1001", "limit", "'1001' is not a whole number from 1 to 1000");
        assertFaults("/api/v1/paths?from=sdg.1&to=sdg.2&maxHops=7", "maxHops", "'7' is not a whole number from 1 to 6");
        assertFaults("/api/v1/search?q=a&limit=%EF%BC%95", "limit", "'５' is not a whole number from 1 to 1000");
    }

    @Test
    default void aListThatNamesNothingIsNotTakenForEverything() throws Exception {
        assertFaults(
                RESULTS + "?district=isesaki.district.sakai&basis=,",
                "basis",
                "',' names no basis; use stated, derived, analyst, machine (comma-separated) or all");
        assertFaults(
                "/api/v1/paths?from=sdg.1&to=sdg.2&basis=,",
                "basis",
                "',' names nothing; use some of [stated, derived, analyst, machine, all]");
    }

    @Test
    default void aRequiredParameterIsAskedFor() throws Exception {
        assertFaults(RESULTS, "district", "is required: give the id of a District; choices/district lists them");
        assertFaults("/api/v1/search?q=%20", "q", "is required: what to look for");
    }

    @Test
    default void anUnknownElementInThePathIsNotFound() throws Exception {
        String detail = "No element is called 'isesaki.nothing'";
        assertProblem(404, "Not found", detail, "/api/v1/nodes/isesaki.nothing");
        assertProblem(404, "Not found", detail, "/api/v1/nodes/isesaki.nothing/neighbors");
        assertProblem(
                404, "Not found", "No relationship is called 'a~HAS_ITEM~b'", "/api/v1/relationships/a~HAS_ITEM~b");
        assertProblem(
                404,
                "Not found",
                "No relationship is called 'a~b'; a key is from~TYPE~to",
                "/api/v1/relationships/a~b");
    }

    @Test
    default void anUnknownElementInTheQueryStringIsAFault() throws Exception {
        assertFaults(
                "/api/v1/paths?from=isesaki.nothing&to=nobody",
                "from",
                "no element is called 'isesaki.nothing'; /search finds ids",
                "to",
                "no element is called 'nobody'; /search finds ids");
        assertFaults(
                "/api/v1/nodes?plan=isesaki.district.sakai",
                "plan",
                "'isesaki.district.sakai' is not the id of a Plan; /nodes?label=Plan lists them");
        assertFaults("/api/v1/paths?from=sdg.1&to=sdg.1", "to", "is the same element as from; name another one");
    }

    @Test
    default void anUnknownQueryIsNotFoundWhateverElseIsWrong() throws Exception {
        String detail = "No saved query is called 'nothing'; /api/v1/queries lists them";
        for (String ending : List.of("", "/results?limit=0", "/results.csv", "/choices/x")) {
            assertProblem(404, "Not found", detail, "/api/v1/queries/nothing" + ending);
        }
        assertProblem(
                404,
                "Not found",
                "The query district-sdgs offers no choices for 'x'",
                "/api/v1/queries/district-sdgs/choices/x");
    }

    @Test
    default void choicesCheckWhatTheyAreGiven() throws Exception {
        assertFaults(
                "/api/v1/queries/district-sdgs/choices/district?x=1&basis=rumour",
                "x",
                "unknown parameter; known are [about, basis, dataset, district]",
                "basis",
                "'rumour' is not a basis; use stated, derived, analyst, machine (comma-separated) or all");
    }

    @Test
    default void anUnknownAddressIsNotFound() throws Exception {
        for (String address : List.of("/api/v1/nothing", "/nothing", "/api/v1/queries/district-sdgs/results.exe")) {
            assertProblem(404, "Not found", "Nothing is served at " + address + "; see /docs", address);
        }
    }
}
