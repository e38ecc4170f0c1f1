package plangraph.bench;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import plangraph.data.source.Dataset;
import plangraph.data.source.DatasetReader;
import plangraph.model.text.Spelling;
import plangraph.query.QueryCatalogue;

/** What needs neither Neo4j nor a network, each beside the least that any program would have to do. JMH measures; {@link InProcessBench} tells. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class InProcess {
    private static final Path SEED = Path.of("seed/isesaki");
    private static final Path SDG = Path.of("seed/sdg");
    private static final Path QUERIES = Path.of("cypher/queries");

    private List<String> texts = List.of();
    private Spelling spelling = new Spelling(List.of());

    /** The titles and texts of Isesaki, and its synonyms. */
    @Setup
    public void read() throws Exception {
        texts = new ArrayList<>();
        for (Dataset dataset : DatasetReader.read(List.of(SDG, SEED))) {
            dataset.elements()
                    .forEach(element -> element.properties().values().forEach(value -> {
                        if (value instanceof String text) {
                            texts.add(text);
                        }
                    }));
            if (!dataset.synonyms().isEmpty()) {
                spelling = new Spelling(dataset.synonyms());
            }
        }
    }

    @Benchmark
    public Object datasetsReadAndValidated() throws Exception {
        return DatasetReader.read(List.of(SDG, SEED));
    }

    @Benchmark
    public int datasetsParsedAsCsv() throws IOException {
        int rows = 0;
        for (Path folder : List.of(SDG, SEED)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file :
                        files.filter(name -> name.toString().endsWith(".csv")).toList()) {
                    try (Reader reader = Files.newBufferedReader(file)) {
                        rows += CSVFormat.RFC4180.parse(reader).getRecords().size();
                    }
                }
            }
        }
        return rows;
    }

    @Benchmark
    public Object queryFilesReadAndChecked() throws Exception {
        return QueryCatalogue.read(QUERIES);
    }

    @Benchmark
    public int queryFilesReadOnly() throws IOException {
        int characters = 0;
        try (Stream<Path> files = Files.list(QUERIES)) {
            for (Path file : files.toList()) {
                characters += Files.readString(file, StandardCharsets.UTF_8).length();
            }
        }
        return characters;
    }

    @Benchmark
    public int textsFolded() {
        int characters = 0;
        for (String text : texts) {
            characters += spelling.fold(text).text().length();
        }
        return characters;
    }

    @Benchmark
    public int textsNormalized() {
        int characters = 0;
        for (String text : texts) {
            characters += Normalizer.normalize(text, Normalizer.Form.NFKC).length();
        }
        return characters;
    }
}
