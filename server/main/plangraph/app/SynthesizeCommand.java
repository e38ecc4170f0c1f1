package plangraph.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import plangraph.data.synthesis.Synthesis;
import plangraph.model.LocalizedText;

/** {@code plangraph synthesize}: invented cities as dataset folders. */
@Command(
        name = "synthesize",
        description = "Write dataset folders of invented cities, shaped like a real one, to try large amounts of data.")
final class SynthesizeCommand implements Callable<Integer> {
    private final Main program;

    private static final int EVERY = 100;

    @Option(names = "--cities", paramLabel = "N", required = true, description = "How many cities; Japan has 1741.")
    private int cities;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description = "The same number makes the same cities; ${DEFAULT-VALUE} by default.")
    private long seed;

    @Option(
            names = "--into",
            paramLabel = "FOLDER",
            required = true,
            description = "Where to put them, one folder each.")
    private Path into = Path.of("");

    @Option(names = "--like", paramLabel = "FOLDER", description = "The dataset they resemble; Isesaki by default.")
    private @Nullable Path like;

    SynthesizeCommand(Main program) {
        this.program = program;
    }

    @Override
    public Integer call() throws Exception {
        Synthesis synthesis =
                new Synthesis(like == null ? new BundledFiles().datasets().getLast() : like, seed);
        Synthesis.Size size = new Synthesis.Size(0, 0);
        for (int number = 1; number <= cities; number++) {
            size = size.plus(synthesis.write(number, into));
            if (number % EVERY == 0 || number == cities) {
                program.console()
                        .say(LocalizedText.of(
                                "%,d / %,d 都市: 要素 %,d件、関係 %,d件",
                                "%,d of %,d cities: %,d elements, %,d relationships",
                                number,
                                cities,
                                size.elements(),
                                size.relationships()));
            }
        }
        return 0;
    }
}
