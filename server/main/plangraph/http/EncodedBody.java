package plangraph.http;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/** A JSON body as it goes over the wire, compressed when there is a coding. */
final class EncodedBody {
    static final String GZIP = "gzip";

    /** Smaller ones fit into one packet as they are. */
    private static final int WORTH_COMPRESSING = 1_500;

    private final byte[] bytes;
    private final String coding;

    private EncodedBody(byte[] bytes, String coding) {
        this.bytes = bytes;
        this.coding = coding;
    }

    /** @param accepted {@link #GZIP} when the client takes it */
    static EncodedBody of(byte[] json, String accepted) {
        return accepted.equals(GZIP) && json.length >= WORTH_COMPRESSING
                ? new EncodedBody(compressed(json), GZIP)
                : new EncodedBody(json, "");
    }

    int length() {
        return bytes.length;
    }

    private static byte[] compressed(byte[] json) {
        ByteArrayOutputStream into = new ByteArrayOutputStream(json.length / 4);
        try (GZIPOutputStream gzip = new GZIPOutputStream(into)) {
            gzip.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return into.toByteArray();
    }

    /** In one piece with its length; as a Javalin result it would be copied 8 KB at a time into chunks, and compressed each time. */
    void send(Context ctx) {
        if (!coding.isEmpty()) {
            ctx.header("Content-Encoding", coding);
        }
        try {
            ctx.res().setContentLength(bytes.length);
            ctx.res().getOutputStream().write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
