package plangraph.answer.ask;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads the tables of words beside the saved queries. */
final class WordTable {

    /** The rows, each with the values of these columns. */
    static List<List<String>> read(Path file, List<String> columns) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader reader = Files.newBufferedReader(file)) {
            List<List<String>> rows = new ArrayList<>();
            for (CSVRecord row : format.parse(reader)) {
                rows.add(columns.stream().map(row::get).toList());
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private WordTable() {}
}
