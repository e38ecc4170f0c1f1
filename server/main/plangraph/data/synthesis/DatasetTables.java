package plangraph.data.synthesis;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The tables of a dataset folder as text.
 *
 * @param rows by name of the table ({@code nodes/Measure}): column → cell, in the order of the columns, empty cells included
 */
record DatasetTables(Map<String, List<Map<String, String>>> rows) {

    /** The folder must be one that {@code plangraph check} finds no fault in. */
    static DatasetTables read(Path folder) throws IOException {
        Map<String, List<Map<String, String>>> rows = new LinkedHashMap<>();
        for (String part : List.of("nodes", "links")) {
            for (Path file : files(folder.resolve(part))) {
                rows.put(part + "/" + stem(file), table(file));
            }
        }
        Path lacks = folder.resolve("lacks.csv");
        rows.put("lacks", Files.exists(lacks) ? table(lacks) : List.of());
        return new DatasetTables(rows);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        }
    }

    private static String stem(Path file) {
        return file.getFileName().toString().replaceFirst("\\.csv$", "");
    }

    private static List<Map<String, String>> table(Path file) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().get();
        try (Reader reader = Files.newBufferedReader(file);
                CSVParser parser = format.parse(reader)) {
            for (CSVRecord record : parser) {
                Map<String, String> row = new LinkedHashMap<>();
                parser.getHeaderNames().forEach(column -> row.put(column.replace("\uFEFF", ""), record.get(column)));
                rows.add(row);
            }
        }
        return rows;
    }

    List<Map<String, String>> of(String table) {
        return rows.getOrDefault(table, List.of());
    }

    /** Names of the tables in {@code nodes/} or {@code links/}, without that. */
    List<String> names(String part) {
        return rows.keySet().stream()
                .filter(name -> name.startsWith(part + "/"))
                .map(name -> name.substring(part.length() + 1))
                .toList();
    }
}
