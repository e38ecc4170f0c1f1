package plangraph.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import plangraph.data.synthesis.Synthesis;
import plangraph.model.LocalizedText;

/** {@code plangraph synthesize}: writes datasets of invented cities. */
@JapaneseHelp("実在の自治体に似せた架空の自治体のデータセットを書き出します。大量のデータを試すためのものです。")
@Command(
        name = "synthesize",
        description = "Write datasets of invented cities, modelled on a real one, for load tests.")
final class SynthesizeCommand implements Callable<Integer> {
    private final Main program;

    private static final int EVERY = 100;

    @JapaneseHelp("自治体の数。日本には 1741 あります。")
    @Option(names = "--cities", paramLabel = "N", required = true, description = "Number of cities; Japan has 1741.")
    private int cities;

    @JapaneseHelp("同じ数からは同じ自治体ができます。指定しなければ ${DEFAULT-VALUE}。")
    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description = "The same number gives the same cities; default: ${DEFAULT-VALUE}.")
    private long seed;

    @JapaneseHelp("書き出し先。1自治体に1フォルダー。")
    @Option(
            names = "--into",
            paramLabel = "FOLDER",
            required = true,
            description = "Folder to write to; each city gets a folder in it.")
    private Path into = Path.of("");

    @JapaneseHelp("手本にするデータセット。指定しなければ伊勢崎市。")
    @Option(names = "--like", paramLabel = "FOLDER", description = "Dataset to model them on; default: Isesaki.")
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
