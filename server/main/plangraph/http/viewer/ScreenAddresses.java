package plangraph.http.viewer;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells which screen an address of the viewer asks for and what that screen fetches first, from the {@code url.js} of the screens. The
 * browser decides by the same lines; what is told here only makes it faster.
 */
final class ScreenAddresses {
    /** What every screen fetches. */
    private static final List<String> ALWAYS = List.of(
            "/schema",
            "/queries",
            "/status",
            "/nodes?label=Plan&dataset={city}&limit=1000",
            "/nodes?label=Document&dataset={city}&limit=1000");

    private static final Pattern ORDER = Pattern.compile("^ {4}order: (\\d+),$", Pattern.MULTILINE);
    private static final Pattern ADDRESS = Pattern.compile("^ {4}address: '([^']*)',$", Pattern.MULTILINE);
    private static final Pattern FIRST = Pattern.compile("^ {4}first: \\[([^\\]]*)],$", Pattern.MULTILINE);
    private static final Pattern SLOT = Pattern.compile("\\{([\\w.]+)}");

    /** A screen by the name of its folder. */
    record Screen(String name, int order, String address, List<String> first) {}

    private final List<Screen> screens;

    ScreenAddresses(Path web) throws IOException {
        List<Screen> read = new ArrayList<>();
        try (Stream<Path> folders = Files.list(web.resolve("screens"))) {
            for (Path folder : folders.sorted().toList()) {
                String url = Files.readString(folder.resolve("url.js"));
                String name = folder.getFileName().toString().replace("/", "");
                read.add(new Screen(
                        name,
                        Integer.parseInt(the(ORDER, url, name)),
                        the(ADDRESS, url, name),
                        Stream.of(the(FIRST, url, name).split(", "))
                                .map(call -> call.replace("'", ""))
                                .filter(call -> !call.isEmpty())
                                .toList()));
            }
        }
        read.sort(Comparator.comparingInt(Screen::order));
        this.screens = List.copyOf(read);
    }

    private static String the(Pattern pattern, String url, String screen) {
        Matcher found = pattern.matcher(url);
        if (!found.find()) {
            throw new IllegalStateException("web/screens/" + screen + "/url.js has no line like " + pattern);
        }
        return found.group(1);
    }

    List<String> names() {
        return screens.stream().map(Screen::name).toList();
    }

    /** @param given what stands in the address */
    Screen at(Map<String, String> given) {
        return screens.stream()
                .filter(screen -> fits(screen.address(), given))
                .findFirst()
                .orElseGet(screens::getLast);
    }

    private static boolean fits(String address, Map<String, String> given) {
        return address.isEmpty()
                || Stream.of(address.split("\\|"))
                        .anyMatch(all -> Stream.of(all.split("&")).allMatch(condition -> {
                            String[] both = condition.split("=");
                            String value = given.getOrDefault(both[0], "");
                            return both.length == 1 ? !value.isEmpty() : value.equals(both[1]);
                        }));
    }

    /** The calls that a screen begins with, as the browser writes their addresses; those that lack a value are left out. */
    List<String> first(Map<String, String> given) {
        return Stream.concat(ALWAYS.stream(), at(given).first().stream())
                .flatMap(call -> filled(call, given).stream())
                .distinct()
                .toList();
    }

    private static Optional<String> filled(String call, Map<String, String> given) {
        String path = call.contains("?") ? call.substring(0, call.indexOf('?')) : call;
        if (SLOT.matcher(path)
                .results()
                .anyMatch(slot -> value(slot.group(1), given).isEmpty())) {
            return Optional.empty();
        }
        List<String> pairs = path.equals(call)
                ? List.of()
                : Stream.of(call.substring(path.length() + 1).split("&"))
                        .map(pair -> fill(pair, given))
                        .filter(pair -> !pair.endsWith("="))
                        .toList();
        return Optional.of("api/v1" + fill(path, given) + (pairs.isEmpty() ? "" : "?" + String.join("&", pairs)));
    }

    private static String fill(String part, Map<String, String> given) {
        return SLOT.matcher(part).replaceAll(slot -> Matcher.quoteReplacement(encoded(value(slot.group(1), given))));
    }

    private static String value(String name, Map<String, String> given) {
        String value = given.getOrDefault(name, "");
        return name.equals("lang") ? (value.equals("en") ? "en" : "ja") : value;
    }

    /** As {@code encodeURIComponent} does. */
    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%21", "!")
                .replace("%27", "'")
                .replace("%28", "(")
                .replace("%29", ")")
                .replace("%7E", "~");
    }
}
