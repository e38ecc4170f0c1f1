package plangraph.app.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plangraph.model.LocalizedText;

/** Parses the values of settings; adds a fault for each that cannot be used. */
final class SettingValues {

    static int port(String text, List<LocalizedText> faults) {
        if (text.matches("\\d{1,5}") && Integer.parseInt(text) <= 65_535) {
            return Integer.parseInt(text);
        }
        faults.add(LocalizedText.of(
                "PLANGRAPH_PORT が「%s」です。0（空いているポート）から 65535 までの数を書いてください",
                "PLANGRAPH_PORT is '%s'; it must be a number from 0 (any free port) to 65535", text));
        return 0;
    }

    static Duration millis(@Nullable String text, List<LocalizedText> faults) {
        if (text == null) {
            return Settings.SLOW;
        }
        if (text.matches("\\d{1,9}")) {
            return Duration.ofMillis(Long.parseLong(text));
        }
        faults.add(LocalizedText.of(
                "PLANGRAPH_SLOW_MILLIS が「%s」です。ミリ秒の数を書いてください",
                "PLANGRAPH_SLOW_MILLIS is '%s'; it must be a number of milliseconds", text));
        return Settings.SLOW;
    }

    /** A switch that is off unless it says {@code yes}. */
    static boolean yes(String name, @Nullable String text, List<LocalizedText> faults) {
        if (text != null && !text.equals("yes")) {
            faults.add(LocalizedText.of(
                    "%s が「%s」です。yes とするか、設定しないでください", "%s is '%s'; set it to yes or leave it out", name, text));
        }
        return text != null;
    }

    static Optional<URI> uri(@Nullable String text, List<LocalizedText> faults) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(text);
            if (uri.getRawUserInfo() != null) {
                // Not repeated here: it may be a password.
                faults.add(
                        new LocalizedText(
                                "PLANGRAPH_NEO4J_URI に利用者名があります。PLANGRAPH_NEO4J_USER と PLANGRAPH_NEO4J_PASSWORD に書いてください",
                                "PLANGRAPH_NEO4J_URI contains a user name; use PLANGRAPH_NEO4J_USER and PLANGRAPH_NEO4J_PASSWORD"));
                return Optional.empty();
            }
            if (uri.getHost() != null && String.valueOf(uri.getScheme()).matches("(bolt|neo4j)(\\+s|\\+ssc)?")) {
                return Optional.of(uri);
            }
        } catch (URISyntaxException e) {
            // Told below.
        }
        faults.add(LocalizedText.of(
                "PLANGRAPH_NEO4J_URI が「%s」です。neo4j://server:7687 や bolt+s://server:7687 のようなアドレスを書いてください",
                "PLANGRAPH_NEO4J_URI is '%s'; it must be an address like neo4j://server:7687 or bolt+s://server:7687",
                text));
        return Optional.empty();
    }

    static List<Path> folders(String text, List<LocalizedText> faults) {
        List<Path> folders = list(text).stream()
                .flatMap(folder -> path("PLANGRAPH_DATASETS", folder, faults).stream())
                .toList();
        folders.stream()
                .filter(folder -> !Files.isDirectory(folder))
                .forEach(folder -> faults.add(LocalizedText.of(
                        "PLANGRAPH_DATASETS の %s はフォルダーではありません", "%s in PLANGRAPH_DATASETS is not a folder", folder)));
        return folders;
    }

    static Optional<Path> path(String name, String text, List<LocalizedText> faults) {
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException e) {
            faults.add(LocalizedText.of(
                    "%s が「%s」です。ファイルの場所として読めません: %s",
                    "%s is '%s', which is not a valid path: %s", name, text, e.getReason()));
            return Optional.empty();
        }
    }

    /** Returns what stands between commas. */
    static List<String> list(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private SettingValues() {}
}
