package plangraph.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Answers as CSV. */
interface CsvContract extends Contract {
    String KPIS_CSV = "/api/v1/queries/district-kpis/results.csv?district=isesaki.district.sakai";
    String COVERAGE_CSV = "/api/v1/queries/sdg-coverage/results.csv";

    /** Line 286 of the 2nd strategy. Commas ask for quotes; lines end as RFC 4180 says. */
    @Test
    default void aNodeIsATitleAndAnId() throws Exception {
        assertEquals(
                "kpi,kpi.id,owner,owner.id,baseline,target,baselinePeriod,targetPeriod,documentStatus,evidence\r\n"
                        + "境地区の年間観光入込客数,isesaki.strategy2.kpi.1-2-1-1,"
                        + "地域資源、観光資源を生かした誘客,isesaki.strategy2.measure.1-2-1,"
                        + "\"88,271人\",\"94,000人\",令和元年度,令和9年度,draft,"
                        + "isesaki.strategy2.measure.1-2-1~MEASURED_BY~isesaki.strategy2.kpi.1-2-1-1"
                        + " | isesaki.strategy2.kpi.1-2-1-1~MEASURED_IN~isesaki.district.sakai\r\n",
                get(KPIS_CSV).body());
    }

    @Test
    default void itIsAFileToSave() throws Exception {
        HttpResponse<String> response = get(KPIS_CSV);
        assertEquals("text/csv; charset=utf-8", Contract.header(response, "Content-Type"));
        assertEquals("attachment; filename=\"district-kpis.csv\"", Contract.header(response, "Content-Disposition"));
    }

    @Test
    default void aByteOrderMarkComesWhenAskedFor() throws Exception {
        assertEquals(
                '\uFEFF' + get(KPIS_CSV).body(), get(KPIS_CSV + "&bom=true").body());
        assertEquals(get(KPIS_CSV).body(), get(KPIS_CSV + "&bom=false").body());
    }

    @Test
    default void withoutALimitAllRowsCome() throws Exception {
        HttpResponse<String> response = get(COVERAGE_CSV);
        assertEquals(1 + 17, response.body().lines().count());
        assertEquals("false", Contract.header(response, "X-Truncated"));
    }

    @Test
    default void whatTheLimitLeavesOutIsSaidInTheLastLineAndAHeader() throws Exception {
        HttpResponse<String> response = get(COVERAGE_CSV + "?limit=16");
        List<String> lines = response.body().lines().toList();
        assertEquals(1 + 16 + 1, lines.size());
        assertEquals("\"# truncated: more than 16 rows / 途中まで（16行）\"", lines.getLast());
        assertEquals("true", Contract.header(response, "X-Truncated"));
    }

    @Test
    default void aLimitThatLeavesNothingOutChangesNothing() throws Exception {
        HttpResponse<String> response = get(COVERAGE_CSV + "?limit=17");
        assertEquals(get(COVERAGE_CSV).body(), response.body());
        assertEquals("false", Contract.header(response, "X-Truncated"));
    }

    @Test
    default void anEmptyAnswerIsAHeaderAlone() throws Exception {
        String csv = get("/api/v1/queries/district-kpis/results.csv?district=isesaki.district.akabori")
                .body();
        assertEquals(
                "kpi,kpi.id,owner,owner.id,baseline,target,baselinePeriod,targetPeriod,documentStatus,evidence\r\n",
                csv);
    }

    @Test
    default void aFaultIsAProblemNotAFile() throws Exception {
        HttpResponse<String> response = get("/api/v1/queries/district-kpis/results.csv");
        assertEquals(400, response.statusCode());
        assertEquals("application/problem+json; charset=utf-8", Contract.header(response, "Content-Type"));
        assertEquals("", Contract.header(response, "Content-Disposition"));
    }
}
