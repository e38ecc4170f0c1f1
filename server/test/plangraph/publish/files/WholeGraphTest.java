package plangraph.publish.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import plangraph.store.Revisions;
import plangraph.testing.RunningServer;
import plangraph.testing.SharedServer;

/** The whole graph in every format holds as many elements and relationships as {@code /status} counts. */
@ExtendWith(SharedServer.class)
final class WholeGraphTest {
    private final RunningServer server;
    private final Map<String, Integer> labels = new TreeMap<>();
    private int relationships;

    WholeGraphTest(RunningServer server) throws Exception {
        this.server = server;
        JsonNode status = server.json("/status", Map.of());
        status.get("labels")
                .properties()
                .forEach(label -> labels.put(label.getKey(), label.getValue().asInt()));
        labels.remove("Revision");
        status.get("relationships").forEach(type -> type.forEach(count -> relationships += count.asInt()));
    }

    private byte[] export(GraphWriter writer) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(new WholeGraph(server.graph(), new Revisions(server.graph(), true).read()), out);
        return out.toByteArray();
    }

    private int elements() {
        return labels.values().stream().mapToInt(Integer::intValue).sum();
    }

    @Test
    void json() throws Exception {
        JsonNode graph = new ObjectMapper().readTree(export(JsonFile::graph));
        assertEquals(elements(), graph.get("nodes").size());
        assertEquals(relationships, graph.get("relationships").size());
        assertEquals(server.json("/status", Map.of()).get("dataRevision"), graph.get("dataRevision"));
    }

    @Test
    void graphml() throws Exception {
        GraphmlRead graph = GraphmlRead.of(export(GraphmlFile::graph));
        assertEquals(elements(), graph.graph().vertexSet().size());
        assertEquals(relationships, graph.graph().edgeSet().size());
        assertEquals("境地区", graph.ofNode("isesaki.district.sakai", "title"));
        assertEquals("490.7", graph.ofNode("isesaki.strategy2.kpi.3-1-4-2", "baselineNumber"));
        assertTrue(graph.edges().values().stream().allMatch(edge -> edge.containsKey("basis")));
    }

    @Test
    void csvZip() throws Exception {
        Map<String, Integer> rows = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(export(CsvFile::zippedTables)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                rows.put(
                        entry.getName(),
                        CSVFormat.RFC4180
                                        .parse(new InputStreamReader(
                                                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                                                StandardCharsets.UTF_8))
                                        .getRecords()
                                        .size()
                                - 1);
            }
        }
        Map<String, Integer> expected = new TreeMap<>();
        labels.forEach((label, count) -> expected.put("nodes/" + label + ".csv", count));
        expected.put("relationships.csv", relationships);
        assertEquals(expected, rows);
    }

    @Test
    void xlsx() throws Exception {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(export(XlsxFile::graph)))) {
            labels.forEach(
                    (label, count) -> assertEquals(count, book.getSheet(label).getLastRowNum(), label));
            assertEquals(relationships, book.getSheet("relationships").getLastRowNum());
            XSSFSheet kpis = book.getSheet("Kpi");
            int column = 0;
            while (!kpis.getRow(0).getCell(column).getStringCellValue().equals("baselineNumber")) {
                column++;
            }
            assertEquals(CellType.NUMERIC, kpis.getRow(1).getCell(column).getCellType());
        }
    }
}
