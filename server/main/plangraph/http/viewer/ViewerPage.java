package plangraph.http.viewer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import plangraph.model.text.Sha256;

/**
 * Writes the viewer's one page: with joined scripts and one style sheet, with the script of the screen that the address asks for, and with the
 * calls of the API that this screen begins with. {@code ?files=apart} gives the page that loads each file on its own, for a debugger.
 */
final class ViewerPage {
    private static final String APART = "apart";
    private static final Pattern INLINE = Pattern.compile("\\{\\{inline (\\S+)}}");
    private static final Pattern SCRIPT =
            Pattern.compile("<script(?: type=\"importmap\")?>(.*?)</script>", Pattern.DOTALL);
    private static final Pattern STYLE =
            Pattern.compile("<link rel=\"stylesheet\" href=\"\\{\\{assets}}/([^\"]+)\"( media=\"print\")?>\\n");
    private static final String SCREEN_STYLES = "{{screen styles}}\n";

    private final Path web;
    private final String assets;
    private final ScreenAddresses screens;
    private final String template;
    private final String apart;
    private final String joined;

    ViewerPage(Path web, String assets) throws IOException {
        this.web = web;
        this.assets = assets;
        this.screens = new ScreenAddresses(web);
        String styles = screens.names().stream()
                .sorted()
                .map(name -> "screens/" + name + "/style.css")
                .filter(style -> Files.isRegularFile(web.resolve(style)))
                .map(style -> "<link rel=\"stylesheet\" href=\"{{assets}}/" + style + "\">\n")
                .collect(Collectors.joining());
        this.template = INLINE.matcher(
                        Files.readString(web.resolve("index.html")).replace(SCREEN_STYLES, styles))
                .replaceAll(script -> Matcher.quoteReplacement(read(web.resolve(script.group(1)))));
        this.apart = template.replace("{{first}}\n", "").replace("{{assets}}", assets);
        String oneStyle = STYLE.matcher(template)
                .replaceFirst("<link rel=\"stylesheet\" href=\"{{assets}}/joined/style.css\">\n");
        this.joined = STYLE.matcher(oneStyle)
                .replaceAll(
                        link -> link.group(1).equals("joined/style.css") ? Matcher.quoteReplacement(link.group()) : "")
                .replace("src=\"{{assets}}/main.js\"", "src=\"{{assets}}/joined/main.js\"")
                .replaceAll("<link rel=\"modulepreload\"[^>]*>\\n", "")
                .replace("{{assets}}", assets);
    }

    /** @param given what stands in the address */
    byte[] at(Map<String, String> given) {
        if (given.getOrDefault("files", "").equals(APART)) {
            return apart.getBytes(StandardCharsets.UTF_8);
        }
        String calls = screens.first(given).stream()
                .map(call -> "<meta name=\"first\" content=\""
                        + call.replace("&", "&amp;").replace("\"", "&quot;") + "\">\n")
                .collect(Collectors.joining());
        String screen = "<link rel=\"modulepreload\" href=\"" + assets + "/joined/screens/"
                + screens.at(given).name() + "/index.js\">\n";
        return joined.replace("{{first}}\n", calls + screen).getBytes(StandardCharsets.UTF_8);
    }

    /** The modules that the page asks for by the name of a screen. */
    List<String> screenModules() {
        return screens.names().stream()
                .map(name -> "screens/" + name + "/index.js")
                .toList();
    }

    /** All style sheets in the order of the page. */
    String styles() {
        return STYLE.matcher(template).results().map(this::style).collect(Collectors.joining("\n"));
    }

    private String style(MatchResult link) {
        String text = read(web.resolve(link.group(1))).replaceAll("(?s)/\\*.*?\\*/", "");
        return link.group(2) == null ? text : "@media print {\n" + text + "}\n";
    }

    /** What the content security policy lets run within the page. */
    String scriptHashes() {
        return SCRIPT.matcher(apart)
                .results()
                .map(script -> " 'sha256-"
                        + Base64.getEncoder()
                                .encodeToString(
                                        Sha256.digest().digest(script.group(1).getBytes(StandardCharsets.UTF_8)))
                        + "'")
                .collect(Collectors.joining());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
