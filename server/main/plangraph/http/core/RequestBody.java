package plangraph.http.core;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import plangraph.answer.InvalidInput;
import plangraph.model.LocalizedText;

/**
 * Holds a body as it was sent, of a size and kind that the route takes.
 *
 * @param mediaType without charset; empty where the route takes no body
 */
record RequestBody(String mediaType, String text) {
    /** A query of the longest Cypher that is allowed, with its header, is a tenth of it. */
    private static final int MOST_BYTES = 256 * 1024;

    /** Limits how long a client may take to send it: each byte alone would begin the connection's idle time anew. */
    private static final Duration LONGEST = Duration.ofSeconds(30);

    /** @throws RefusedRequest when it is too large, of another kind, or no UTF-8 */
    static RequestBody of(Context ctx, Route.BodyFormat taken) {
        if (taken.isNone()) {
            return new RequestBody("", "");
        }
        String contentType = ctx.contentType();
        String given = HeaderElement.of(contentType == null ? List.of() : List.of(contentType)).stream()
                .map(HeaderElement::token)
                .findFirst()
                .orElse("");
        if (!taken.mediaTypes().contains(given)) {
            throw new RefusedRequest(Problem.unsupportedMediaType(LocalizedText.of(
                    "本文が「%s」です。%s のどれかで送ってください", "The body is '%s'; send one of %s", given, taken.mediaTypes())));
        }
        return new RequestBody(given, utf8(bytes(ctx)));
    }

    private static byte[] bytes(Context ctx) {
        try (InputStream in = ctx.req().getInputStream()) {
            long begun = System.nanoTime();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            byte[] some = new byte[1 << 13];
            for (int read = in.read(some); read >= 0; read = in.read(some)) {
                bytes.write(some, 0, read);
                if (bytes.size() > MOST_BYTES) {
                    throw new RefusedRequest(Problem.contentTooLarge(
                            LocalizedText.of("本文が %s バイトを超えています", "The body has more than %s bytes", MOST_BYTES)));
                }
                if (System.nanoTime() - begun > LONGEST.toNanos()) {
                    throw new RefusedRequest(Problem.timedOut(LocalizedText.of(
                            "本文が %s 秒のうちに届きませんでした", "The body did not come within %s seconds", LONGEST.toSeconds())));
                }
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String utf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw RefusedRequest.badBody(Json.UNREADABLE, List.of(new InvalidInput.Fault("body", Utf8Check.IS_NOT)));
        }
    }
}
