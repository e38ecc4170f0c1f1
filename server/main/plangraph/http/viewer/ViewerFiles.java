package plangraph.http.viewer;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
            "txt", "text/plain; charset=utf-8",
            "json", "application/json; charset=utf-8",
            "map", "application/json; charset=utf-8");

    private static final LocalizedText NO_SUCH_FILE = new LocalizedText("そのファイルはありません", "No such file");

    private final Path web;
    private final String assets;
    private final ViewerPage page;
    private final JoinedFiles joined;
    private final Map<String, String> securityHeaders;

    public ViewerFiles(Path web) throws IOException {
        this.web = web;
        this.assets = "assets/" + hash(web);
        this.page = new ViewerPage(web, assets);
        this.joined = new JoinedFiles(this::source, page);
        this.securityHeaders = Map.of(
                "X-Content-Type-Options",
                "nosniff",
                "Referrer-Policy",
                "no-referrer",
                "Content-Security-Policy",
                "default-src 'self'; script-src 'self'" + page.scriptHashes()
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
                ctx -> Endpoints.caching(ctx, "no-cache")
                        .contentType(type("index.html"))
                        .result(page.at(given(ctx))));
        Endpoints.get(routes, "/docs", this::docs);
        // What browsers and search engines ask for without being told to.
        Endpoints.get(routes, "/favicon.ico", ctx -> file(ctx, web.resolve("favicon.ico"), "public, max-age=86400"));
        Endpoints.get(routes, "/robots.txt", ctx -> file(ctx, web.resolve("robots.txt"), "public, max-age=86400"));
        Endpoints.get(routes, "/" + assets + "/joined/<file>", this::joined);
        Endpoints.get(routes, "/" + assets + "/lib/{name}/<file>", ctx -> library(ctx, FOREVER));
        Endpoints.get(
                routes, "/" + assets + "/<file>", ctx -> file(ctx, web.resolve(safe(ctx.pathParam("file"))), FOREVER));
        Endpoints.get(
                routes,
                "/docs/<file>",
                ctx -> file(ctx, web.resolve("docs").resolve(safe(ctx.pathParam("file"))), "no-cache"));
        Endpoints.get(routes, "/lib/{name}/<file>", ctx -> library(ctx, "public, max-age=86400"));
    }

    /** Its links are relative, and a slash at the end would put them one folder deeper. */
    private void docs(Context ctx) throws IOException {
        if (ctx.path().endsWith("/")) {
            ctx.status(308).header("Location", "../docs");
        } else {
            file(ctx, web.resolve("docs.html"), "no-cache");
        }
    }

    private static Map<String, String> given(Context ctx) {
        return ctx.queryParamMap().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, values -> values.getValue().getFirst()));
    }

    private void joined(Context ctx) throws IOException {
        String file = ctx.pathParam("file");
        JoinedFiles.Body body = joined.find(file).orElseThrow(() -> new NotFound(NO_SUCH_FILE));
        body.send(Endpoints.caching(ctx, FOREVER).contentType(type(file)));
    }

    private static void library(Context ctx, String caching) throws IOException {
        String folder = LIBRARIES.get(ctx.pathParam("name"));
        String file = safe(ctx.pathParam("file"));
        try (InputStream content =
                folder == null ? null : ViewerFiles.class.getClassLoader().getResourceAsStream(folder + file)) {
            if (content == null) {
                throw new NotFound(new LocalizedText("そのライブラリのファイルはありません", "No such library file"));
            }
            Endpoints.caching(ctx, caching).contentType(type(file)).result(content.readAllBytes());
        }
    }

    private static void file(Context ctx, Path file, String caching) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new NotFound(NO_SUCH_FILE);
        }
        Endpoints.caching(ctx, caching).contentType(type(file.toString())).result(Files.readAllBytes(file));
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

    /** The text of a module: the viewer's own, or a library's below {@code lib/}. */
    private String source(String path) {
        try {
            return path.startsWith("lib/")
                    ? libraryText(path.substring("lib/".length()))
                    : Files.readString(web.resolve(path)).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String libraryText(String path) throws IOException {
        String name = path.substring(0, path.indexOf('/'));
        try (InputStream content = ViewerFiles.class
                .getClassLoader()
                .getResourceAsStream(LIBRARIES.get(name) + path.substring(name.length() + 1))) {
            if (content == null) {
                throw new NoSuchFileException(path);
            }
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
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
