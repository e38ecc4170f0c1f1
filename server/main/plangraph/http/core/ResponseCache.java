package plangraph.http.core;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;

/**
 * Keeps bodies that were already made, by their strong validator. The validator stands for data revision, query revisions, address and
 * parameters, so what is found under it is right for ever, and what is outdated is never asked for again; the bound drops it.
 */
final class ResponseCache {
    /** Limits the whole, in bytes: some hundred of the largest answers of one city. */
    private static final long MOST = 64L << 20;

    private final AsyncCache<String, EncodedBody> made;
    private final LongAdder misses = new LongAdder();
    private final LongAdder hits = new LongAdder();

    ResponseCache() {
        this(MOST);
    }

    /** @param most bytes that are kept */
    ResponseCache(long most) {
        this.made = Caffeine.newBuilder()
                .maximumWeight(most)
                .weigher((String tag, EncodedBody body) -> tag.length() + body.length())
                .buildAsync();
    }

    /**
     * Returns the body under this validator. Of those who ask at the same time the first makes it and the others wait; a failure is told to
     * all of them and not kept.
     *
     * @param make returns nothing when the response was written in another way; then everybody makes their own
     */
    Optional<EncodedBody> get(String tag, Supplier<Optional<EncodedBody>> make) {
        CompletableFuture<EncodedBody> mine = new CompletableFuture<>();
        CompletableFuture<EncodedBody> earlier = made.asMap().putIfAbsent(tag, mine);
        if (earlier == null) {
            misses.increment();
            return keep(mine, make);
        }
        hits.increment();
        Optional<EncodedBody> found = await(earlier);
        return found.isPresent() ? found : make.get();
    }

    /** Returns how many were made. */
    long made() {
        return misses.sum();
    }

    /** Returns how many were there already. */
    long fromMemory() {
        return hits.sum();
    }

    /** Returns how many are kept. */
    int kept() {
        made.synchronous().cleanUp();
        return made.asMap().size();
    }

    private static Optional<EncodedBody> keep(
            CompletableFuture<EncodedBody> mine, Supplier<Optional<EncodedBody>> make) {
        try {
            Optional<EncodedBody> body = make.get();
            mine.complete(body.orElse(null));
            return body;
        } catch (RuntimeException | Error e) {
            // Caffeine would log any other exception as a fault of ours; a 404 is none.
            CancellationException refused = new CancellationException();
            refused.initCause(e);
            mine.completeExceptionally(refused);
            throw e;
        }
    }

    private static Optional<EncodedBody> await(CompletableFuture<EncodedBody> earlier) {
        try {
            return Optional.ofNullable(earlier.join());
        } catch (CancellationException e) {
            Throwable cause = e;
            while (cause instanceof CancellationException && cause.getCause() != null) {
                cause = cause.getCause();
            }
            throw cause instanceof RuntimeException refused ? refused : e;
        }
    }

    /** Holds a JSON body as it goes over the wire, compressed when the client takes that and it is worth it. */
    static final class EncodedBody {
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

        /** Sends it in one piece with its length; as a Javalin result it would be copied 8 KB at a time into chunks, and compressed each time. */
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
}
