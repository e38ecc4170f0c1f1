package plangraph.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Answers and the whole graph as files of other programs. */
interface FileContract extends Contract {
    String ANSWER = "/api/v1/queries/plan-measures/results.";
    String OFFICE = "application/vnd.openxmlformats-officedocument.";

    /** Media types by address. */
    Map<String, String> FILES = Map.of(
            ANSWER + "docx",
            OFFICE + "wordprocessingml.document",
            ANSWER + "xlsx",
            OFFICE + "spreadsheetml.sheet",
            ANSWER + "md",
            "text/markdown; charset=utf-8",
            ANSWER + "graphml",
            "application/graphml+xml",
            "/api/v1/export.cypher",
            "text/plain; charset=utf-8",
            "/api/v1/export.graphml",
            "application/graphml+xml",
            "/api/v1/export.csv.zip",
            "application/zip",
            "/api/v1/export.xlsx",
            OFFICE + "spreadsheetml.sheet");

    @Test
    default void everyFileSaysWhatItIsAndIsNotSentTwice() throws Exception {
        for (Map.Entry<String, String> file : FILES.entrySet()) {
            HttpResponse<String> response = get(file.getKey());
            assertEquals(200, response.statusCode(), file.getKey());
            assertEquals(
                    file.getValue(), Contract.header(response, "Content-Type").replace(";charset", "; charset"));
            String name = file.getKey().contains("export")
                    ? "plangraph" + file.getKey().replaceFirst(".*export", "")
                    : "plan-measures" + file.getKey().replaceFirst(".*results", "");
            assertEquals("attachment; filename=\"" + name + "\"", Contract.header(response, "Content-Disposition"));
            String tag = Contract.header(response, "ETag");
            assertEquals(304, get(file.getKey(), "If-None-Match", tag).statusCode(), file.getKey());
        }
    }

    @Test
    default void theLanguageIsPartOfTheTag() throws Exception {
        HttpResponse<String> japanese = get(ANSWER + "md");
        HttpResponse<String> english = get(ANSWER + "md?lang=en");
        assertTrue(japanese.body().startsWith("# 総合計画の施策の一覧\n"));
        assertTrue(english.body().startsWith("# Measures of the comprehensive plan\n"));
        assertNotEquals(Contract.header(japanese, "ETag"), Contract.header(english, "ETag"));
    }

    @Test
    default void whateverIsWrongWithAFileIsListedAtOnce() throws Exception {
        for (String ending : List.of("/results.docx", "/results.md", "/results.xlsx", "/sheet")) {
            HttpResponse<String> response =
                    get("/api/v1/queries/district-sdgs" + ending + "?lang=fr&limit=3&basis=rumour");
            assertEquals(400, response.statusCode());
            assertEquals("application/problem+json; charset=utf-8", Contract.header(response, "Content-Type"));
            assertEquals("", Contract.header(response, "Content-Disposition"));
            JsonNode errors = JSON.readTree(response.body()).get("errors");
            assertEquals(
                    List.of("basis", "district", "lang", "limit"),
                    Contract.texts(errors, "/parameter").stream().sorted().toList());
        }
        HttpResponse<String> csv = get(ANSWER + "csv?charset=utf-16&bom=yes");
        assertEquals(
                List.of("bom", "charset"),
                Contract.texts(JSON.readTree(csv.body()).get("errors"), "/parameter").stream()
                        .sorted()
                        .toList());
        assertEquals(400, get("/api/v1/export.xlsx?lang=ja").statusCode(), "it takes no parameter");
    }

    @Test
    default void windowsTakesNoByteOrderMark() throws Exception {
        HttpResponse<String> response =
                get("/api/v1/queries/district-sdgs/results.csv?charset=cp932&bom=true&basis=rumour");
        assertEquals(400, response.statusCode());
        assertEquals(
                List.of("basis", "bom", "district"),
                Contract.texts(JSON.readTree(response.body()).get("errors"), "/parameter").stream()
                        .sorted()
                        .toList());
        HttpResponse<String> csv = get(ANSWER + "csv?charset=cp932");
        assertEquals("text/csv; charset=windows-31j", Contract.header(csv, "Content-Type"));
    }
}
