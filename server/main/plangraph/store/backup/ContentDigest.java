package plangraph.store.backup;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.TreeMap;
import plangraph.model.text.Sha256;

/**
 * How much of each kind there is and what it says, whatever the order: the SHA-256 of each entry, added up modulo 2^256. Two
 * graphs with the same contents hold the same, but for the ids that Neo4j gives.
 */
final class ContentDigest {
    private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(256);

    private final MessageDigest sha256 = Sha256.digest();
    private final Map<String, Kind> kinds = new TreeMap<>();

    /**
     * @param count how many entries
     * @param hash 64 hexadecimal digits
     */
    record Kind(long count, String hash) {
        private static final Kind NONE = new Kind(0, "0");

        private Kind and(byte[] digest) {
            BigInteger sum =
                    new BigInteger(hash, 16).add(new BigInteger(1, digest)).mod(MODULUS);
            return new Kind(count + 1, "%064x".formatted(sum));
        }
    }

    /** @param text the same for equal entries, another for others */
    void add(String kind, String text) {
        byte[] digest = sha256.digest(text.getBytes(StandardCharsets.UTF_8));
        kinds.put(kind, kinds.getOrDefault(kind, Kind.NONE).and(digest));
    }

    Map<String, Kind> kinds() {
        return Map.copyOf(kinds);
    }
}
