package plangraph.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import plangraph.data.source.Dataset;
import plangraph.data.source.DatasetReader;
import plangraph.data.source.InvalidDataset;

/** Writes a small valid dataset into a folder of its own: one plan with two measures. Tests change it table by table. */
public final class DatasetFolder {
    private static final String CITED = "from,to,basis,document,section,lines";

    private final Path folder;
    private final String id;

    private DatasetFolder(Path folder, String id) {
        this.folder = folder;
        this.id = id;
    }

    /** {@code ID.plan} has {@code ID.measure.1} 道路の整備 and {@code ID.measure.2} 公園の整備. */
    public static DatasetFolder in(Path parent, String id) throws IOException {
        DatasetFolder dataset = new DatasetFolder(parent.resolve(id), id);
        dataset.file(
                "dataset.yaml",
                "id: " + id,
                "title: {ja: 小さな市, en: A small city}",
                "description: {ja: 試しの表, en: Tables to try}",
                "licence: CC0",
                "attribution: nobody",
                "documents:",
                "  - {id: " + id + ".document.plan, title: 計画書, status: adopted, lines: 20}");
        dataset.file("nodes/Plan.csv", "id,title", "ID.plan,計画");
        dataset.measures("ID.measure.1,ID.plan,道路の整備", "ID.measure.2,ID.plan,公園の整備");
        dataset.links("ID.measure.1,3", "ID.measure.2,4");
        return dataset;
    }

    public DatasetFolder measures(String... rows) throws IOException {
        return table("nodes/Measure.csv", "id,plan,title", rows);
    }

    /** Containment and citation of measures, each given as {@code id,line}. */
    public DatasetFolder links(String... measures) throws IOException {
        String[] contained = new String[measures.length];
        String[] cited = new String[measures.length + 1];
        cited[0] = "ID.plan,ID.document.plan,stated,ID.document.plan,表紙,1";
        for (int i = 0; i < measures.length; i++) {
            String[] parts = measures[i].split(",");
            contained[i] = "ID.plan," + parts[0] + ",stated,ID.document.plan,第1章," + parts[1];
            cited[i + 1] = parts[0] + ",ID.document.plan,stated,ID.document.plan,第1章," + parts[1];
        }
        return table("links/HAS_MEASURE.csv", CITED, contained).table("links/CITED_FROM.csv", CITED, cited);
    }

    public DatasetFolder table(String name, String header, String... rows) throws IOException {
        return file(name, header, String.join("\n", rows));
    }

    /** Writes a file; {@code ID} stands for the dataset's id. */
    public DatasetFolder file(String name, String... lines) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, String.join("\n", lines).replace("ID", id) + "\n");
        return this;
    }

    public Path path() {
        return folder;
    }

    public Dataset read() throws IOException, InvalidDataset {
        return DatasetReader.read(List.of(folder)).getFirst();
    }
}
