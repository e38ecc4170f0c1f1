package plangraph.data.synthesis;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes an invented city as a dataset folder. */
final class CityFolder {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

    private final Path folder;

    CityFolder(Path folder) {
        this.folder = folder;
    }

    /** @param documents id → status, in order */
    void write(
            String city,
            Map<String, String> documents,
            Map<String, List<Map<String, String>>> tables,
            Map<String, List<String>> lines)
            throws IOException {
        Files.createDirectories(folder.resolve("nodes"));
        Files.createDirectories(folder.resolve("links"));
        for (var table : tables.entrySet()) {
            table(table.getKey(), table.getValue().getFirst().keySet(), values(table.getValue()));
        }
        table("coverage", List.of("document", "lines", "role", "element", "note"), coverage(lines));
        StringBuilder description = new StringBuilder(description(city));
        int number = 0;
        for (var document : documents.entrySet()) {
            number++;
            int last =
                    Math.max(1, lines.getOrDefault(document.getKey(), List.of()).size());
            description.append(document(document.getKey(), number, document.getValue(), last));
        }
        Files.writeString(folder.resolve("dataset.yaml"), description);
    }

    private static String description(String city) {
        return """
            # Made by plangraph synthesize. No such city exists; nothing here was said by anybody.
            id: %1$s
            title: {ja: 合成データ（%1$s、実在しない市）, en: "Synthetic data (%1$s, no such city)"}
            description:
              ja: 負荷を試すために機械で合成したデータ。形だけを実在の市の計画に似せてあり、内容に意味はない。
              en: Made by a program to try how much can be borne. Only its shape is like that of a real city's plans; its words mean nothing.
            licence: CC0-1.0
            attribution: plangraph synthesize。実在する市町村とは関係がない。
            documents:
            """.formatted(city);
    }

    private static String document(String id, int number, String status, int lines) {
        return """
              - {id: %1$s, title: 合成文書（実在しない）%2$d, titleEn: "Synthetic document %2$d", publisher: 合成, status: %3$s,
                 lines: %4$d, nonBlankLines: %4$d}
            """.formatted(id, number, status, lines);
    }

    private static List<Collection<String>> values(List<Map<String, String>> rows) {
        List<Collection<String>> values = new ArrayList<>();
        rows.forEach(row -> values.add(row.values()));
        return values;
    }

    private static List<Collection<String>> coverage(Map<String, List<String>> lines) {
        List<Collection<String>> rows = new ArrayList<>();
        lines.forEach((document, elements) -> {
            for (int line = 1; line <= elements.size(); line++) {
                rows.add(List.of(document, Integer.toString(line), "element", elements.get(line - 1), ""));
            }
        });
        return rows;
    }

    private void table(String name, Collection<String> header, List<Collection<String>> rows) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve(name + ".csv"));
                CSVPrinter printer = new CSVPrinter(out, FORMAT)) {
            printer.printRecord(header);
            printer.printRecords(rows);
        }
    }
}
