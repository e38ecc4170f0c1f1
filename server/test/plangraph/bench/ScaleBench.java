package plangraph.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plangraph.data.synthesis.Synthesis;

/**
 * Loads Isesaki beside 1, 100 and 1,741 invented cities and prints two tables: loading and memory by size, and each saved query asked
 * for one city by size. Stores stay in the folder, so that a second run only asks.
 */
final class ScaleBench {
    private static final Pattern LOADED = Pattern.compile("([\\d,]+) rows, ([\\d,]+) rows/s, ([\\d.]+) s$");
    private static final Path TARGET = Path.of("target").toAbsolutePath();

    /** @param args folder for cities and stores, then numbers of cities */
    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args.length > 0 ? args[0] : "target/scale").toAbsolutePath();
        List<Integer> sizes = new ArrayList<>();
        for (String size : args.length > 1 ? List.of(args).subList(1, args.length) : List.of("1", "100", "1741")) {
            sizes.add(Integer.parseInt(size));
        }
        System.out.println("| cities | rows | load, s | rows/s | bare driver, rows/s | ratio | store, MB |"
                + " RSS, MB | heap used, MB |\n|---|---|---|---|---|---|---|---|---|");
        Map<Integer, Map<String, Double>> latencies = new LinkedHashMap<>();
        for (int size : sizes) {
            latencies.put(size, measure(folder, size));
        }
        table(latencies);
    }

    private static Map<String, Double> measure(Path folder, int size) throws Exception {
        Path cities = folder.resolve("cities-" + size);
        Path data = folder.resolve("data-" + size);
        String load = "| there already | | | | |";
        if (Files.notExists(data)) {
            Synthesis synthesis = new Synthesis(Path.of("seed/isesaki"), 1);
            for (int number = 1; number <= size; number++) {
                synthesis.write(number, cities);
            }
            load = load(folder, cities, data, size);
        }
        try (ScaleServer server = new ScaleServer(TARGET, data)) {
            Map<String, Double> latencies = server.latencies(Synthesis.name(1));
            System.out.printf(
                    Locale.ROOT,
                    "| %,d %s %,d | %,d | %,d |%n",
                    size,
                    load,
                    megabytes(data.resolve("neo4j/data/databases")),
                    server.residentMegabytes(),
                    server.heapMegabytes());
            return latencies;
        }
    }

    /** Ours, then the same rows through the driver alone into another fresh store, where they fit into memory. */
    private static String load(Path folder, Path cities, Path data, int size) throws Exception {
        Process ours = Child.start(
                TARGET,
                List.of(),
                Map.of("PLANGRAPH_DATA", data.toString()),
                ProcessBuilder.Redirect.PIPE,
                "plangraph.app.Main",
                "load",
                cities.toString());
        String told = lastLine(ours, LOADED);
        String bare = "";
        String ratio = "";
        Matcher loaded = LOADED.matcher(told);
        if (!loaded.find()) {
            // Few datasets are loaded together, and no bar is shown for them.
            return "| | | | | |";
        }
        if (size <= BareLoad.MOST) {
            Path store = folder.resolve("bare-" + size);
            String rate = Child.awaitLine(
                    Child.start(
                            TARGET, List.of(), Map.of(), BareLoad.class.getName(), store.toString(), cities.toString()),
                    "rows/s ");
            bare = rate.substring("rows/s ".length());
            ratio = String.format(
                    Locale.ROOT, "%.2f", number(loaded.group(2)) / Double.parseDouble(bare.replace(",", "")));
        }
        return "| " + loaded.group(1) + " | " + loaded.group(3) + " | " + loaded.group(2) + " | " + bare + " | " + ratio
                + " |";
    }

    private static double number(String text) {
        return Double.parseDouble(text.replace(",", ""));
    }

    private static String lastLine(Process process, Pattern wanted) throws IOException, InterruptedException {
        String last = "";
        try (var out = process.errorReader(StandardCharsets.UTF_8)) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                last = wanted.matcher(line).find() ? line : last;
            }
        }
        process.waitFor();
        return last;
    }

    private static long megabytes(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            long bytes = 0;
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                bytes += Files.size(file);
            }
            return bytes >> 20;
        }
    }

    private static void table(Map<Integer, Map<String, Double>> latencies) {
        List<Integer> sizes = List.copyOf(latencies.keySet());
        StringBuilder head = new StringBuilder("\n| asked for one city, median ms |");
        sizes.forEach(size -> head.append(' ').append(size).append(" |"));
        System.out.println(head + " ratio |\n|---|" + "---|".repeat(sizes.size() + 1));
        Map<String, Double> first = latencies.getOrDefault(sizes.getFirst(), Map.of());
        Map<String, Double> last = latencies.getOrDefault(sizes.getLast(), Map.of());
        for (String what : first.keySet()) {
            StringBuilder row = new StringBuilder("| " + what + " |");
            latencies
                    .values()
                    .forEach(at -> row.append(String.format(Locale.ROOT, " %.1f |", at.getOrDefault(what, 0.0))));
            System.out.printf(
                    Locale.ROOT, "%s %.2f |%n", row, last.getOrDefault(what, 0.0) / first.getOrDefault(what, 1.0));
        }
    }

    private ScaleBench() {}
}
