package plangraph.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import plangraph.body.BadRequest;
import plangraph.model.Words;

/** A body as it was sent, of a size and kind that the route takes. */
record SentBody(String type, String text) {
    /** A query of the longest Cypher that is allowed, with its header, is a tenth of it. */
    private static final int MOST_BYTES = 256 * 1024;

    static SentBody of(Context ctx, List<String> takes) {
        if (takes.isEmpty()) {
            return new SentBody("", "");
        }
        String given = String.valueOf(ctx.contentType()).replaceFirst(";.*", "").strip();
        if (!takes.contains(given)) {
            throw new Refusal(
                    415,
                    Titles.UNSUPPORTED_MEDIA_TYPE,
                    Words.of("本文が「%s」です。%s のどれかで送ってください", "The body is '%s'; send one of %s", given, takes));
        }
        return new SentBody(given, utf8(bytes(ctx)));
    }

    private static byte[] bytes(Context ctx) {
        try (InputStream in = ctx.req().getInputStream()) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new Refusal(
                        413,
                        Titles.CONTENT_TOO_LARGE,
                        Words.of("本文が %s バイトを超えています", "The body has more than %s bytes", MOST_BYTES));
            }
            return bytes;
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
            throw new BadRequest(Json.UNREADABLE, List.of(new BadRequest.Fault("body", StrictUtf8.IS_NOT)));
        }
    }
}
