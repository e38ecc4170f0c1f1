package plangraph.data.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import plangraph.model.Fault;
import plangraph.model.Kind;
import plangraph.model.Property;
import plangraph.testing.DatasetFolder;

/** The reader of tables knows the columns that a kind's entry names, whichever kind it is. */
final class TableOfEachKindTest {
    @ParameterizedTest
    @EnumSource
    void aTableMayHaveTheColumnsOfItsKindAndNoOther(Kind kind, @TempDir Path folder) throws Exception {
        String columns = kind.columns().stream().map(Property::word).collect(Collectors.joining(","));
        DatasetFolder dataset = DatasetFolder.in(folder, "small");
        dataset.table("nodes/" + kind.word() + ".csv", columns + ",weight", "");
        String file = "/nodes/" + kind.word() + ".csv";
        assertEquals(kind.hasTable() ? List.of("weight") : List.of("the table"), faultyColumns(dataset, file, columns));
    }

    private static List<String> faultyColumns(DatasetFolder dataset, String file, String columns) throws Exception {
        try {
            dataset.read();
            return List.of();
        } catch (InvalidDataset e) {
            return e.faults().stream()
                    .filter(fault -> fault.file().endsWith(file) && fault.line() <= 1)
                    .map(fault -> column(fault, columns + ",weight"))
                    .toList();
        }
    }

    private static String column(Fault fault, String columns) {
        return fault.column() == 0 ? "the table" : columns.split(",")[fault.column() - 1];
    }
}
