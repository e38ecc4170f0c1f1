package plangraph.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plangraph.app.settings.Settings;
import plangraph.data.synthesis.Synthesis;

/** Starts one server with ten invented cities and three that lack much; tests leave its graph as it is. */
public final class ManyCities extends StartedOnce<RunningServer> {
    public static final int COUNT = 10;
    /** Has two measures in a plan and nothing else. */
    public static final String TINY = "tiny";

    public ManyCities() {
        super(RunningServer.class);
    }

    @Override
    protected RunningServer start(Path folder) throws Exception {
        List<Path> folders = new ArrayList<>(List.of(Path.of("seed/sdg")));
        Synthesis synthesis = new Synthesis(Path.of("seed/isesaki"), 1);
        for (int number = 1; number <= COUNT; number++) {
            synthesis.write(number, folder.resolve("cities"));
            folders.add(folder.resolve("cities").resolve(Synthesis.name(number)));
        }
        folders.add(BareTown.write(Files.createDirectory(folder.resolve("bare"))));
        folders.add(flat(folder));
        folders.add(DatasetFolder.in(folder, TINY).path());
        return new RunningServer(
                new Settings("127.0.0.1", 0, folder.resolve("data"), Optional.empty(), "", "", folders));
    }

    /** A plan without policies, with an initiative in one of its measures and an item of a manifesto in the other. */
    private static Path flat(Path parent) throws Exception {
        String cited = "from,to,basis,document,section,lines";
        return DatasetFolder.in(parent, "flat")
                .table("nodes/Initiative.csv", "id,plan,title", "ID.initiative.1,ID.plan,舗装を直す")
                .table("nodes/ManifestoItem.csv", "id,plan,number,title", "ID.item.1,ID.plan,1,公園を広げます")
                .table("links/HAS_INITIATIVE.csv", cited, "ID.measure.1,ID.initiative.1,stated,ID.document.plan,第1章,5")
                .table("links/HAS_ITEM.csv", cited, "ID.measure.2,ID.item.1,stated,ID.document.plan,第1章,6")
                .table(
                        "links/CITED_FROM.csv",
                        cited,
                        "ID.plan,ID.document.plan,stated,ID.document.plan,表紙,1",
                        "ID.measure.1,ID.document.plan,stated,ID.document.plan,第1章,3",
                        "ID.measure.2,ID.document.plan,stated,ID.document.plan,第1章,4",
                        "ID.initiative.1,ID.document.plan,stated,ID.document.plan,第1章,5",
                        "ID.item.1,ID.document.plan,stated,ID.document.plan,第1章,6")
                .path();
    }
}
