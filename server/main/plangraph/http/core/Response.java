package plangraph.http.core;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Holds what a handler answers; {@link RequestHandler} sends it. */
public sealed interface Response {
    /** Names the header that says whether rows were left out. */
    String TRUNCATED = "X-Truncated";

    /** Sends a body as JSON. */
    record JsonBody(Object body, Map<String, String> headers) implements Response {
        public JsonBody {
            headers = Map.copyOf(headers);
        }
    }

    /** Sends bytes that are whole already. */
    record Content(String contentType, Map<String, String> headers, InputStream bytes) implements Response {
        public Content {
            headers = Map.copyOf(headers);
        }
    }

    /** Sends bytes as they are written; they are too many to be held. */
    record Streamed(String contentType, Map<String, String> headers, Writer writer) implements Response {
        public Streamed {
            headers = Map.copyOf(headers);
        }
    }

    /** Sends a file and deletes it, also when the client goes away: it holds everything. */
    record TemporaryFile(String contentType, Map<String, String> headers, Path file) implements Response {
        public TemporaryFile {
            headers = Map.copyOf(headers);
        }
    }

    /** Redirects the client to another path, with the parameters it came with. */
    record Moved(String path) implements Response {}

    /** Sends no body. */
    record NoBody() implements Response {}

    /** Writes a body; it leaves the stream open, since closing says that all of it was sent, also when writing has failed. */
    @FunctionalInterface
    interface Writer {
        void write(OutputStream out);
    }

    static Response json(Object body) {
        return new JsonBody(body, Map.of());
    }

    /** Sends a file to save, of bytes that are whole already. */
    static Response file(String name, String contentType, byte[] bytes) {
        return file(name, contentType, Map.of(), bytes);
    }

    static Response file(String name, String contentType, Map<String, String> headers, byte[] bytes) {
        return new Content(contentType, attachment(name, headers), new ByteArrayInputStream(bytes));
    }

    /** Sends a file to save, as it is written. */
    static Response file(String name, String contentType, Writer writer) {
        return file(name, contentType, Map.of(), writer);
    }

    static Response file(String name, String contentType, Map<String, String> headers, Writer writer) {
        return new Streamed(contentType, attachment(name, headers), writer);
    }

    /** Sends a file to save and deletes it from this machine. */
    static Response temporaryFile(String name, String contentType, Path file) {
        return new TemporaryFile(contentType, attachment(name, Map.of()), file);
    }

    private static Map<String, String> attachment(String name, Map<String, String> headers) {
        Map<String, String> all = new HashMap<>(headers);
        all.put("Content-Disposition", "attachment; filename=\"" + name + "\"");
        return all;
    }
}
