package plangraph.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import plangraph.testing.AnyLane;

/**
 * Draws {@code docs/architecture.svg} from the compiled packages and compares it with the committed picture.
 *
 * <p>Rooms, their sub-packages and the arrows between them are what ArchUnit finds; only the places on the paper are
 * given here. The roof ({@code app}) and the foundation ({@code model}) list what they touch instead of an arrow each.
 */
@AnyLane
class ArchitecturePictureTest {
    private static final Path COMMITTED = Path.of("docs/architecture.svg");
    private static final Path DRAWN = Path.of("target/architecture.svg");

    /** A room on the paper: its left edge, top, width, height, and what it is for. */
    private record Room(int x, int y, int width, int height, String purpose) {}

    private static final Map<String, Room> ROOMS = new LinkedHashMap<>();

    static {
        ROOMS.put(
                "app",
                new Room(20, 20, 1000, 112, "commands, settings, and the only place that wires objects together"));
        ROOMS.put(
                "http", new Room(40, 176, 960, 76, "one Route for every address: parameters, role, formats, handler"));
        ROOMS.put("publish", new Room(80, 302, 236, 84, "what leaves: sheets and files"));
        ROOMS.put("data", new Room(700, 302, 286, 84, "everything that changes plan data"));
        ROOMS.put("answer", new Room(180, 428, 276, 84, "turns arguments into answers"));
        ROOMS.put("query", new Room(340, 554, 276, 84, "saved queries and their guard"));
        ROOMS.put("access", new Room(500, 680, 260, 84, "who may: tokens, roles, audit"));
        ROOMS.put("store", new Room(40, 814, 960, 76, "Neo4j: statements, revisions, backups"));
        ROOMS.put(
                "model", new Room(20, 934, 1000, 80, "the vocabulary: kinds, relationship types, evidence, messages"));
    }

    /**
     * Where each arrow runs: the x of a vertical line from the lower edge of one room to the upper edge of the other, or,
     * when negative, of a line that leaves the room on its side and turns down there.
     */
    private static final Map<String, Integer> LANES = Map.ofEntries(
            Map.entry("app→http", 520),
            Map.entry("http→publish", 198),
            Map.entry("http→answer", 386),
            Map.entry("http→query", 560),
            Map.entry("http→access", 668),
            Map.entry("http→data", 850),
            Map.entry("http→store", 60),
            Map.entry("publish→answer", 248),
            Map.entry("publish→query", -486),
            Map.entry("publish→store", 130),
            Map.entry("answer→query", 398),
            Map.entry("answer→store", 260),
            Map.entry("query→access", 558),
            Map.entry("query→store", 420),
            Map.entry("data→access", 740),
            Map.entry("data→store", 880),
            Map.entry("access→store", 630),
            Map.entry("store→model", 520));

    private static final Packages PROGRAM = Packages.read();

    @Test
    void theCommittedPictureShowsTheCode() throws IOException {
        String drawn = draw();
        if (Files.exists(COMMITTED) && Files.readString(COMMITTED, UTF_8).equals(drawn)) {
            return;
        }
        Files.createDirectories(DRAWN.getParent());
        Files.writeString(DRAWN, drawn, UTF_8);
        fail(COMMITTED + " does not show the packages as they are. Look at " + DRAWN + " and take it over: cp " + DRAWN
                + " " + COMMITTED);
    }

    @Test
    void everyRoomHasAPlaceOnThePaper() {
        assertEquals(new TreeSet<>(ROOMS.keySet()), PROGRAM.subPackages().keySet());
    }

    private static String draw() {
        StringBuilder svg = new StringBuilder();
        svg.append("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1040 1034" width="1040" height="1034" role="img" aria-labelledby="t d">
                <title id="t">The rooms of Plangraph</title>
                <desc id="d">%s</desc>
                <style>
                text { font-family: system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; fill: #1d2733 }
                .name { font-size: 21px; font-weight: 650 }
                .top { font-size: 23px; font-weight: 500; letter-spacing: 4px; text-anchor: middle }
                .purpose { font-size: 13.5px; fill: #45525f }
                .pill { fill: #ffffff; fill-opacity: .7; stroke: #8fa0b0; stroke-opacity: .55 }
                .sub { font-size: 12px; fill: #34414e }
                .paper { fill: #fbfaf7 }
                .room { stroke-width: 1.5 }
                .app { fill: #f6e3d3; stroke: #c98a58 } .http { fill: #e2ecf8; stroke: #6f97c6 }
                .publish { fill: #e6f2e3; stroke: #78a96c } .answer { fill: #e3f2ee; stroke: #5fa597 }
                .query { fill: #e6ecf9; stroke: #7c8ecb } .data { fill: #f8ecd2; stroke: #c3a047 }
                .access { fill: #f7e1e6; stroke: #c47b8d } .store { fill: #ebe5f5; stroke: #9580c0 }
                .model { fill: #e9e7e1; stroke: #9a9384 }
                .arrow { fill: none; stroke: #55677a; stroke-width: 2 } .tip { fill: #55677a }
                .edge:hover .arrow { stroke: #c2410c; stroke-width: 3.5 }
                @media (prefers-color-scheme: dark) {
                  text { fill: #e8edf2 } .purpose { fill: #b9c4cf } .sub { fill: #d5dde5 } .paper { fill: #14191f }
                  .pill { fill: #0d1115; stroke: #6d7d8c }
                  .app { fill: #4a3323 } .http { fill: #1f3450 } .publish { fill: #24402a } .answer { fill: #1d433c }
                  .query { fill: #2a3560 } .data { fill: #4a3d18 } .access { fill: #4d2834 } .store { fill: #392c58 }
                  .model { fill: #37352f } .arrow { stroke: #9fb2c4 } .tip { fill: #9fb2c4 }
                }
                </style>
                <defs><marker id="tip" viewBox="0 0 10 10" refX="8.5" refY="5" markerWidth="7" markerHeight="7" orient="auto-start-reverse">\
                <path class="tip" d="M0 0.8 L9.5 5 L0 9.2 z"/></marker></defs>
                <rect class="paper" width="1040" height="1034" rx="14"/>
                """.formatted(sentence()));
        ROOMS.forEach((name, room) -> svg.append(room(name, room)));
        PROGRAM.arrows()
                .forEach((from, all) ->
                        all.stream().filter(to -> isDrawn(from, to)).forEach(to -> svg.append(arrow(from, to))));
        return svg.append("</svg>\n").toString();
    }

    /** Whether two rooms get an arrow: the roof and the foundation have one each, to the room that is next to them. */
    private static boolean isDrawn(String from, String to) {
        return from.equals("app") ? to.equals("http") : !to.equals("model") || from.equals("store");
    }

    private static String sentence() {
        StringBuilder sentence = new StringBuilder();
        PROGRAM.arrows()
                .forEach((from, all) -> sentence.append(from)
                        .append(" uses ")
                        .append(String.join(", ", all))
                        .append(". "));
        return sentence.toString().strip();
    }

    private static String room(String name, Room room) {
        int left = room.x() + 18;
        StringBuilder drawn = new StringBuilder("<g><title>%s: %s</title>\n".formatted(name, room.purpose()));
        drawn.append(outline(name, room));
        boolean wide = room.width() > 500;
        int top = name.equals("app") ? room.y() + 50 : room.y();
        drawn.append(text("name", left, top + 29, name));
        drawn.append(
                wide
                        ? text("purpose", left + 96, top + 28, room.purpose())
                        : text("purpose", left, top + 50, room.purpose()));
        int pills = wide ? top + 40 : top + 58;
        Set<String> subs = PROGRAM.subPackages().getOrDefault(name, Set.of());
        drawn.append(pills(left - 2, pills, subs, ""));
        int further =
                left + 20 + subs.stream().mapToInt(sub -> pillWidth(sub) + 6).sum();
        if (name.equals("app")) {
            drawn.append(text("top", 520, room.y() + 36, "Plangraph"));
            drawn.append(text("sub", left + 768, room.y() + 79, "An arrow means: uses"));
            drawn.append(pills(further, pills, PROGRAM.arrows().getOrDefault("app", Set.of()), "uses"));
        }
        if (name.equals("model")) {
            Set<String> users = new TreeSet<>();
            PROGRAM.arrows().forEach((from, all) -> {
                if (all.contains("model")) {
                    users.add(from);
                }
            });
            drawn.append(pills(further, pills, users, "used by"));
        }
        return drawn.append("</g>\n").toString();
    }

    /** A rectangle, but for the roof. */
    private static String outline(String name, Room room) {
        if (name.equals("app")) {
            int eaves = room.y() + 48;
            return "<path class=\"room app\" d=\"M%d %d L%d %d H%d L%d %d V%d H%d z\" stroke-linejoin=\"round\"/>\n"
                    .formatted(
                            room.x(),
                            eaves,
                            room.x() + 220,
                            room.y(),
                            room.x() + room.width() - 220,
                            room.x() + room.width(),
                            eaves,
                            room.y() + room.height() + 12,
                            room.x());
        }
        return "<rect class=\"room %s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"9\"/>\n"
                .formatted(name, room.x(), room.y(), room.width(), room.height());
    }

    private static String pills(int x, int y, Set<String> names, String lead) {
        StringBuilder drawn = new StringBuilder();
        int at = x;
        if (!lead.isEmpty()) {
            drawn.append(text("sub", at, y + 14, lead));
            at += lead.length() * 7 + 8;
        }
        for (String name : names) {
            int width = pillWidth(name);
            drawn.append("<rect class=\"pill\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"20\" rx=\"10\"/>"
                    .formatted(at, y, width));
            drawn.append("<text class=\"sub\" text-anchor=\"middle\" x=\"%d\" y=\"%d\">%s</text>\n"
                    .formatted(at + width / 2, y + 14, name));
            at += width + 6;
        }
        return drawn.toString();
    }

    private static int pillWidth(String name) {
        return name.length() * 7 + 14;
    }

    private static String text(String style, int x, int y, String words) {
        return "<text class=\"%s\" x=\"%d\" y=\"%d\">%s</text>\n".formatted(style, x, y, words);
    }

    private static String arrow(String from, String to) {
        Integer lane = LANES.get(from + "→" + to);
        if (lane == null) {
            throw new AssertionError(
                    "No lane for the arrow " + from + "→" + to + " in " + ArchitecturePictureTest.class);
        }
        Room upper = Objects.requireNonNull(ROOMS.get(from));
        Room lower = Objects.requireNonNull(ROOMS.get(to));
        int start = upper.y() + upper.height() + (from.equals("app") ? 12 : 0);
        String way = lane > 0
                ? "M%d %d V%d".formatted(lane, start, lower.y() - 2)
                : "M%d %d H%d Q%d %d %d %d V%d"
                        .formatted(
                                upper.x() + upper.width(),
                                upper.y() + upper.height() / 2,
                                -lane - 12,
                                -lane,
                                upper.y() + upper.height() / 2,
                                -lane,
                                upper.y() + upper.height() / 2 + 12,
                                lower.y() - 2);
        return "<g class=\"edge\"><title>%s uses %s</title><path class=\"arrow\" marker-end=\"url(#tip)\" d=\"%s\"/></g>\n"
                .formatted(from, to, way);
    }

    /** What is compiled: the sub-packages of each room, and which room uses which. */
    private record Packages(Map<String, Set<String>> subPackages, Map<String, Set<String>> arrows) {
        private static final String ROOT = "plangraph.";

        static Packages read() {
            JavaClasses program = new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("plangraph");
            Map<String, Set<String>> subPackages = new TreeMap<>();
            Map<String, Set<String>> arrows = new TreeMap<>();
            for (JavaClass each : program) {
                List<String> way = way(each);
                Set<String> subs = subPackages.computeIfAbsent(way.getFirst(), missing -> new TreeSet<>());
                if (way.size() > 1) {
                    subs.add(way.get(1));
                }
                each.getDirectDependenciesFromSelf().stream()
                        .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                        .filter(target -> target.getPackageName().startsWith(ROOT))
                        .map(target -> way(target).getFirst())
                        .filter(room -> !room.equals(way.getFirst()))
                        .forEach(room -> arrows.computeIfAbsent(way.getFirst(), missing -> new TreeSet<>())
                                .add(room));
            }
            return new Packages(subPackages, arrows);
        }

        private static List<String> way(JavaClass type) {
            return List.of(type.getPackageName().substring(ROOT.length()).split("\\."));
        }
    }
}
