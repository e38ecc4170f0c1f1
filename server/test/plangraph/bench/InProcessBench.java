package plangraph.bench;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** {@code mvn -Pbench verify}: runs {@link InProcess} in virtual machines of their own and prints each beside its baseline. */
final class InProcessBench {
    private static final Map<String, String> BASELINES = new LinkedHashMap<>();

    static {
        BASELINES.put("datasetsReadAndValidated", "datasetsParsedAsCsv");
        BASELINES.put("queryFilesReadAndChecked", "queryFilesReadOnly");
        BASELINES.put("textsFolded", "textsNormalized");
    }

    public static void main(String[] args) throws Exception {
        var options = new OptionsBuilder()
                .include(InProcess.class.getName())
                .forks(2)
                .warmupIterations(3)
                .warmupTime(TimeValue.seconds(2))
                .measurementIterations(5)
                .measurementTime(TimeValue.seconds(2))
                .build();
        Map<String, RunResult> results = new LinkedHashMap<>();
        new Runner(options)
                .run()
                .forEach(result -> results.put(result.getPrimaryResult().getLabel(), result));
        System.out.println("| in process | ms | baseline | ratio |\n|---|---|---|---|");
        BASELINES.forEach((ours, baseline) -> {
            RunResult mine = results.get(ours);
            RunResult least = results.get(baseline);
            if (mine != null && least != null) {
                System.out.printf(
                        Locale.ROOT,
                        "| %s | %s | %s %s | %.1f |%n",
                        ours,
                        told(mine),
                        baseline,
                        told(least),
                        mine.getPrimaryResult().getScore()
                                / least.getPrimaryResult().getScore());
            }
        });
    }

    private static String told(RunResult result) {
        var primary = result.getPrimaryResult();
        return String.format(Locale.ROOT, "%.2f ± %.2f", primary.getScore(), primary.getScoreError());
    }

    private InProcessBench() {}
}
