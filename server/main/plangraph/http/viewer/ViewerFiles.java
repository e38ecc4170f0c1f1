package plangraph.http.viewer;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import plangraph.answer.NotFound;
import plangraph.http.core.Endpoints;
import plangraph.model.LocalizedText;
import plangraph.model.text.Sha256;

/**
 * Serves the viewer's files and its libraries, under a path that holds the hash of all of them, so that a browser may keep
 * them for ever and never mixes two versions.
 */
public final class ViewerFiles {
    private static final Pattern IMPORT_MAP =
            Pattern.compile("<script type=\"importmap\">(.*?)</script>", Pattern.DOTALL);
    private static final Pattern SAFE =
            Pattern.compile("[A-Za-z0-9_@-][A-Za-z0-9_@.-]*(/[A-Za-z0-9_@-][A-Za-z0-9_@.-]*)*");
    private static final String FOREVER = "public, max-age=31536000, immutable";

    /** Lists libraries by the name in the import map, with the folder of their WebJar. */
    private static final Map<String, String> LIBRARIES = Map.of(
            "lit-html", "META-INF/resources/webjars/lit-html/3.3.2/",
            "swagger-ui", "META-INF/resources/webjars/swagger-ui/5.34.1/");

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "ico", "image/x-icon",
            "json", "application/json; charset=utf-8",
            "map", "application/json; charset=utf-8");

    private static final LocalizedText NO_SUCH_FILE = new LocalizedText("そのファイルはありません", "No such file");

    private final Path web;
    private final String assets;
    private final byte[] index;
    private final Map<String, String> securityHeaders;

    public ViewerFiles(Path web) throws IOException {
        this.web = web;
        this.assets = "/assets/" + hash(web);
        String html = Files.readString(web.resolve("index.html")).replace("{{assets}}", assets);
        this.index = html.getBytes(StandardCharsets.UTF_8);
        this.securityHeaders = Map.of(
                "X-Content-Type-Options",
                "nosniff",
                "Referrer-Policy",
                "no-referrer",
                "Content-Security-Policy",
                "default-src 'self'; script-src 'self'" + importMapHash(html)
                        + "; style-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'");
    }

    /** Returns the headers of every response, whatever it is. */
    public Map<String, String> securityHeaders() {
        return securityHeaders;
    }

    public void register(RoutesConfig routes) {
        Endpoints.get(
                routes,
                "/",
                ctx -> ctx.header("Cache-Control", "no-cache")
                        .contentType(type("index.html"))
                        .result(index));
        Endpoints.get(routes, "/docs", ctx -> file(ctx, web.resolve("docs.html"), "no-cache"));
        Endpoints.get(routes, assets + "/lib/{name}/<file>", ctx -> library(ctx, FOREVER));
        Endpoints.get(routes, assets + "/<file>", ctx -> file(ctx, web.resolve(safe(ctx.pathParam("file"))), FOREVER));
        Endpoints.get(
                routes,
                "/docs/<file>",
                ctx -> file(ctx, web.resolve("docs").resolve(safe(ctx.pathParam("file"))), "no-cache"));
        Endpoints.get(routes, "/lib/{name}/<file>", ctx -> library(ctx, "public, max-age=86400"));
    }

    private static void library(Context ctx, String caching) throws IOException {
        String folder = LIBRARIES.get(ctx.pathParam("name"));
        String file = safe(ctx.pathParam("file"));
        try (InputStream content =
                folder == null ? null : ViewerFiles.class.getClassLoader().getResourceAsStream(folder + file)) {
            if (content == null) {
                throw new NotFound(new LocalizedText("そのライブラリのファイルはありません", "No such library file"));
            }
            ctx.header("Cache-Control", caching).contentType(type(file)).result(content.readAllBytes());
        }
    }

    private static void file(Context ctx, Path file, String caching) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new NotFound(NO_SUCH_FILE);
        }
        ctx.header("Cache-Control", caching).contentType(type(file.toString())).result(Files.readAllBytes(file));
    }

    private static String safe(String file) {
        if (!SAFE.matcher(file).matches()) {
            throw new NotFound(NO_SUCH_FILE);
        }
        return file;
    }

    private static String type(String file) {
        return TYPES.getOrDefault(file.substring(file.lastIndexOf('.') + 1), "application/octet-stream");
    }

    private static String importMapHash(String html) {
        Matcher map = IMPORT_MAP.matcher(html);
        if (!map.find()) {
            return "";
        }
        byte[] digest = Sha256.digest().digest(map.group(1).getBytes(StandardCharsets.UTF_8));
        return " 'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    }

    private static String hash(Path folder) throws IOException {
        MessageDigest digest = Sha256.digest();
        // Their folders name their versions.
        LIBRARIES.values().stream()
                .sorted()
                .forEach(library -> digest.update(library.getBytes(StandardCharsets.UTF_8)));
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> sorted = files.filter(Files::isRegularFile).sorted().toList();
            for (Path file : sorted) {
                digest.update(folder.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return HexFormat.of().formatHex(digest.digest(), 0, 8);
    }
}
