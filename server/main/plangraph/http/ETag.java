package plangraph.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import plangraph.model.text.Sha256;

/**
 * What tells one answer from another: data, program, saved queries, address, parameters.
 *
 * @param parts all of it but the parameters
 */
record ETag(List<String> parts, Map<String, List<String>> parameters) {

    ETag {
        parts = List.copyOf(parts);
        parameters = new TreeMap<>(parameters);
    }

    /**
     * A strong validator: the same tag, the same bytes (but for the time of computation, which goes with them).
     *
     * @param coding how the bytes are compressed; compressed ones are other bytes
     */
    String of(String coding) {
        List<String> all = new ArrayList<>(parts);
        all.add(coding);
        parameters.forEach((name, values) -> all.add(name + "=" + values));
        return '"' + hash(all) + '"';
    }

    /** Names the whole list of which a request asks for a page. */
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
     * Whether one of the tags of an {@code If-None-Match} is this one; a proxy may have made ours weak. {@code *} matches
     * nothing: whether there is an answer at all is known only after asking.
     */
    static boolean matches(String ifNoneMatch, String tag) {
        return Arrays.stream(ifNoneMatch.split(","))
                .map(given -> given.strip().replaceFirst("^W/", ""))
                .anyMatch(tag::equals);
    }
}
