package plangraph.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** A made-up dataset with one measure that has 2,000 neighbours; none that ships has such a hub. */
public final class HubTown {
    public static final String HUB = "bench.measure.1";
    private static final String DOCUMENT = "bench.document.made";

    private static final String DESCRIPTION = """
            id: bench
            title: {ja: 測定用の町, en: A town for measuring}
            description: {ja: 測定のために作ったデータ, en: Made for measuring}
            licence: CC0-1.0
            attribution: Plangraph
            documents:
              - {id: bench.document.made, title: 測定用の文書, date: 2026年, publisher: 測定用, status: list, lines: 1, nonBlankLines: 1,
                 sha256: "0000000000000000000000000000000000000000000000000000000000000000"}
            """;
    private static final String NODES = "id,plan,number,title,titleEn,text,kind,rawText,note";
    private static final String LINKS =
            "from,to,basis,document,section,lines,quote,rule,rationale,assertedBy,assertedAt,strength,confidence";

    private final Path folder;
    private final List<String> cited = new ArrayList<>(List.of(LINKS, stated(HUB, DOCUMENT)));

    private HubTown(Path folder) {
        this.folder = folder;
    }

    /** How many neighbours of which kind the hub has. */
    public record Size(int items, int initiatives, int projects) {}

    /** Writes the tables into a folder that is there. */
    public static Path write(Path folder, Size size) throws IOException {
        Files.createDirectories(folder.resolve("nodes"));
        Files.createDirectories(folder.resolve("links"));
        HubTown town = new HubTown(folder);
        town.file("dataset.yaml", List.of(DESCRIPTION.strip()));
        town.file("coverage.csv", List.of("document,lines,role,element,note", DOCUMENT + ",1,element," + HUB + ","));
        town.file("nodes/Measure.csv", List.of(NODES, HUB + ",,,誰ひとり取り残さないまちづくりの推進,,,,,"));
        town.neighbours("ManifestoItem", "ALIGNS_WITH", size.items(), "番目の項目として身近な公園と道路の整備を進めます");
        town.neighbours("Initiative", "HAS_INITIATIVE", size.initiatives(), "番目の取組として地域の見守り活動を支援");
        town.neighbours("Project", "BUNDLES", size.projects(), "番目のプロジェクト");
        town.file("links/CITED_FROM.csv", town.cited);
        return folder;
    }

    private void neighbours(String label, String type, int count, String title) throws IOException {
        List<String> nodes = new ArrayList<>(List.of(NODES));
        List<String> links = new ArrayList<>(List.of(LINKS));
        for (int i : IntStream.rangeClosed(1, count).toArray()) {
            String id = id(label, i);
            nodes.add(id + ",,," + i + title + ",,,,,");
            links.add(type.equals("HAS_INITIATIVE") ? stated(HUB, id) : judged(id));
            cited.add(stated(id, DOCUMENT));
        }
        file("nodes/" + label + ".csv", nodes);
        file("links/" + type + ".csv", links);
    }

    /** In the order of their numbers. */
    public static String id(String label, int number) {
        return "bench.%s.%04d".formatted(label.toLowerCase(Locale.ROOT), number);
    }

    private static String stated(String from, String to) {
        return from + "," + to + ",stated," + DOCUMENT + ",測定,1,,,,,,,";
    }

    private static String judged(String from) {
        return from + "," + HUB + ",analyst,,,,,,測定のため,Bench,2026-11-21,primary,";
    }

    private void file(String name, List<String> lines) throws IOException {
        Files.write(folder.resolve(name), lines);
    }
}
