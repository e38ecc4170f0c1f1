package plangraph.http.viewer;

import io.javalin.compression.CompressionStrategy;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Joins the viewer's scripts and style sheets when the first page asks for them, and keeps them compressed. */
final class JoinedFiles {
    /** As the import map of the page has it, for a page may stand below a path that only a proxy knows. */
    private static final String BASE = "plangraph/";

    private final Function<String, String> sources;
    private final ViewerPage page;
    private @Nullable Map<String, Body> files;

    /**
     * @param sources the text of a module by its path, see {@link ModuleJoiner}
     */
    JoinedFiles(Function<String, String> sources, ViewerPage page) {
        this.sources = sources;
        this.page = page;
    }

    /** @param name of a joined file, with the folders of the module that it stands for */
    synchronized Optional<Body> find(String name) {
        if (files == null) {
            files = joined();
        }
        return Optional.ofNullable(files.get(name));
    }

    private Map<String, Body> joined() {
        Map<String, Body> all = new HashMap<>();
        all.put("style.css", Body.of(page.styles()));
        new ModuleJoiner(sources, BASE).join(page.screenModules()).forEach((path, file) -> {
            all.put(path, Body.of(file.script(path)));
            all.put(path + ".map", Body.of(file.map(path)));
        });
        return Map.copyOf(all);
    }

    /** A file as it goes over the wire. */
    static final class Body {
        private final byte[] plain;
        private final byte[] gzip;

        private Body(byte[] plain, byte[] gzip) {
            this.plain = plain;
            this.gzip = gzip;
        }

        static Body of(String text) {
            byte[] plain = text.getBytes(StandardCharsets.UTF_8);
            ByteArrayOutputStream packed = new ByteArrayOutputStream(plain.length / 3);
            try (GZIPOutputStream into = new GZIPOutputStream(packed)) {
                into.write(plain);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return new Body(plain, packed.toByteArray());
        }

        /** In one piece with its length; as a Javalin result it would be compressed each time. */
        void send(Context ctx) throws IOException {
            String accepted = ctx.header("Accept-Encoding");
            boolean packs = CompressionStrategy.GZIP.findMatchingCompressor(accepted == null ? "" : accepted) != null;
            if (packs) {
                ctx.header("Content-Encoding", "gzip");
            }
            byte[] bytes = packs ? gzip : plain;
            ctx.header("Vary", "Accept-Encoding");
            ctx.res().setContentLength(bytes.length);
            ctx.res().getOutputStream().write(bytes);
        }
    }
}
