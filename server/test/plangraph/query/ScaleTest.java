package plangraph.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plangraph.app.OpenProgram;
import plangraph.app.settings.Settings;
import plangraph.data.source.Loader;
import plangraph.data.synthesis.Synthesis;
import plangraph.testing.AnyLane;
import plangraph.testing.Campaign;

/**
 * A saved query asked for one city costs the same however many cities there are: no operator of its plan goes through all of a
 * kind, and it looks into the store about as often. Hits are counted, not seconds, so that the test says the same on every machine.
 */
@Campaign
@AnyLane
final class ScaleTest {
    private static final Path SDG = Path.of("seed/sdg");
    private static final Path ISESAKI = Path.of("seed/isesaki");
    /** With five, going through the documents of all of them is still the cheaper plan. */
    private static final int CITIES = 10;

    private static final String ASKED = Synthesis.name(1);

    /** The plan may be another where there is more to choose from, and a goal of the UN has more links to tell apart. */
    private static final double MOST = 1.5;

    /**
     * With one city the cheapest way in is through all KPIs there are; with ten it is through the measures and policies of the city
     * that is asked for. Counted in the plan of kpi-period-overrides: 125 hits to find its 94 measures and 29 policies, 1,359 to go
     * along their relationships, 126 to look at the 63 KPIs at the end. That much more a question may cost, whatever it was before.
     */
    private static final long OTHER_WAY_IN = 125 + 1_359 + 126;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void everySavedQueryCostsTheSameWithOneCityAndWithTen() throws Exception {
        Synthesis synthesis = new Synthesis(ISESAKI, 1);
        for (int number = 1; number <= CITIES; number++) {
            synthesis.write(number, folder.resolve("cities"));
        }
        Map<String, Long> alone = new HashMap<>();
        profiles(List.of(folder.resolve("cities").resolve(ASKED)))
                .forEach(profile -> alone.put(profile.query(), profile.dbHits()));
        List<String> dearer = new ArrayList<>();
        for (var profile : profiles(List.of(folder.resolve("cities")))) {
            profile.scans().forEach(scan -> dearer.add(profile.query() + " scans: " + scan));
            long before = alone.getOrDefault(profile.query(), 0L);
            if (profile.dbHits() > Math.max((long) (MOST * before), before + OTHER_WAY_IN)) {
                dearer.add(profile.query() + ": " + profile.dbHits() + " hits, alone " + before);
            }
        }
        assertEquals(List.of(), dearer);
    }

    /** Loads what is not there yet and asks every saved query for the first city. */
    private List<ProfiledQueries.Profile> profiles(List<Path> cities) throws Exception {
        List<Path> folders = new ArrayList<>(List.of(SDG));
        folders.addAll(cities);
        Settings settings =
                new Settings("127.0.0.1", 0, folder.resolve("data"), Optional.empty(), "neo4j", "", folders);
        try (OpenProgram program = OpenProgram.open(settings)) {
            var catalogue = program.catalogue();
            program.load();
            new Loader(program.graph(), Clock.systemUTC()).prepareForMany();
            program.revisions().refresh();
            return new ProfiledQueries(program, catalogue.all()).of(ASKED);
        }
    }
}
