package plangraph.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes a made-up dataset with a comprehensive plan and one measure right under it: no policy, project, manifesto, KPI or judgement. */
public final class BareTown {
    public static final String MEASURE = "bare.plan.measure.1";

    private static final String DESCRIPTION = """
            id: bare
            title: {ja: 試しの町, en: A town for trying}
            description: {ja: 試しのために作ったデータ, en: Made for trying}
            licence: CC0-1.0
            attribution: Plangraph
            documents:
              - {id: bare.document.made, title: 試しの文書, date: 2026年, publisher: 試し, status: list, lines: 2, nonBlankLines: 2,
                 sha256: "0000000000000000000000000000000000000000000000000000000000000000"}
            """;
    private static final String NODES = "id,plan,number,title,titleEn,text,kind,rawText,note";
    private static final String LINKS =
            "from,to,basis,document,section,lines,quote,rule,rationale,assertedBy,assertedAt,strength,confidence";

    private BareTown() {}

    /** Writes the tables into a folder that is there. */
    public static Path write(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("nodes"));
        Files.createDirectories(folder.resolve("links"));
        Files.writeString(folder.resolve("dataset.yaml"), DESCRIPTION);
        Files.writeString(folder.resolve("coverage.csv"), """
                document,lines,role,element,note
                bare.document.made,1,element,bare.plan,
                bare.document.made,2,element,bare.plan.measure.1,
                """);
        Files.write(
                folder.resolve("nodes/Plan.csv"),
                List.of(NODES + ",periodFrom,periodTo,status,generation", "bare.plan,bare.plan,,試し町総合計画,,,総合計画,,,,,,"));
        Files.write(folder.resolve("nodes/Measure.csv"), List.of(NODES, MEASURE + ",bare.plan,1,道を直す,,,重点施策,,"));
        Files.write(folder.resolve("links/HAS_MEASURE.csv"), List.of(LINKS, stated("bare.plan", MEASURE, 2)));
        Files.write(
                folder.resolve("links/CITED_FROM.csv"),
                List.of(LINKS, stated("bare.plan", "bare.document.made", 1), stated(MEASURE, "bare.document.made", 2)));
        return folder;
    }

    private static String stated(String from, String to, int line) {
        return from + "," + to + ",stated,bare.document.made,試し," + line + ",,,,,,,";
    }
}
