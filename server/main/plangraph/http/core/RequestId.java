package plangraph.http.core;

import io.javalin.http.Context;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Gives each request an id, which response and log name. */
public final class RequestId {
    public static final String HEADER = "X-Request-Id";

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Takes the id that a proxy in front gave, so that its log and ours can be laid side by side; else a new one. */
    public static void assign(Context ctx) {
        String given = ctx.header(HEADER);
        byte[] random = new byte[8];
        RANDOM.nextBytes(random);
        String id = given != null && ID.matcher(given).matches()
                ? given
                : HexFormat.of().formatHex(random);
        ctx.header(HEADER, id);
    }

    /** Returns the id of the request, as the response names it. */
    public static String of(Context ctx) {
        return String.valueOf(ctx.res().getHeader(HEADER));
    }

    private RequestId() {}
}
