package plangraph.http.core;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import plangraph.model.text.Sha256;
import plangraph.store.Revisions;

/**
 * Makes the validators of an answer from what tells it from others: data, program, saved queries, address, parameters.
 *
 * @param parts all of it but the parameters
 */
public record ETag(List<String> parts, Map<String, List<String>> parameters) {

    public ETag {
        parts = List.copyOf(parts);
        parameters = new TreeMap<>(parameters);
    }

    /**
     * Begins the validator of an answer.
     *
     * @param version of the program
     * @param queries revision of the saved queries; empty where the answer does not change with them
     */
    static ETag of(
            String version, Revisions.Now now, String path, String queries, Map<String, List<String>> parameters) {
        List<String> parts = new ArrayList<>(List.of(version, now.name(), path));
        if (!queries.isEmpty()) {
            parts.add(queries);
        }
        return new ETag(parts, parameters);
    }

    /** Returns the validators of a saved query of this path as GET has it now, one for each coding. */
    public static List<String> ofQuery(String version, Revisions.Now now, String path, String queries) {
        ETag etag = of(version, now, path, queries, Map.of());
        return List.of(etag.of(""), etag.of(ResponseCache.EncodedBody.GZIP));
    }

    /**
     * Returns a strong validator: the same tag, the same bytes (but for the time of computation, which goes with them).
     *
     * @param coding how the bytes are compressed; compressed ones are other bytes
     */
    String of(String coding) {
        List<String> all = new ArrayList<>(parts);
        all.add(coding);
        parameters.forEach((name, values) -> all.add(name + "=" + values));
        return '"' + hash(all) + '"';
    }

    /** Returns a name for the whole list of which a request asks for a page. */
    String question() {
        List<String> all = new ArrayList<>(parts);
        parameters.forEach((name, values) -> {
            if (!name.equals("cursor") && !name.equals("limit")) {
                all.add(name + "=" + values);
            }
        });
        return hash(all);
    }

    private static String hash(List<String> parts) {
        MessageDigest digest = Sha256.digest();
        for (String part : parts) {
            digest.update(part.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        return HexFormat.of().formatHex(digest.digest(), 0, 12);
    }

    /**
     * Tells whether one of the tags of an {@code If-None-Match} is this one; a proxy may have made ours weak. {@code *} matches
     * nothing: whether there is an answer at all is known only after asking.
     */
    static boolean matches(String ifNoneMatch, String tag) {
        return HeaderElement.of(List.of(ifNoneMatch)).stream()
                .map(given -> given.value().replaceFirst("^W/", ""))
                .anyMatch(tag::equals);
    }
}
