package plangraph.store.backup;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.TreeMap;
import plangraph.model.text.Sha256;

/**
 * Counts and hashes the entries of each kind, independent of their order: the SHA-256 of each entry, added up modulo 2^256. Two
 * graphs with the same contents hold the same, but for the ids that Neo4j gives.
 */
final class ContentDigest {
    private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(256);

    private final MessageDigest sha256 = Sha256.digest();
    private final Map<String, Group> kinds = new TreeMap<>();

    /**
     * @param count how many entries
     * @param hash 64 hexadecimal digits
     */
    record Group(long count, String hash) {
        private static final Group NONE = new Group(0, "0");

        private Group and(byte[] digest) {
            BigInteger sum =
                    new BigInteger(hash, 16).add(new BigInteger(1, digest)).mod(MODULUS);
            return new Group(count + 1, "%064x".formatted(sum));
        }
    }

    /** @param text the same for equal entries, another for others */
    void add(String kind, String text) {
        byte[] digest = sha256.digest(text.getBytes(StandardCharsets.UTF_8));
        kinds.put(kind, kinds.getOrDefault(kind, Group.NONE).and(digest));
    }

    Map<String, Group> kinds() {
        return Map.copyOf(kinds);
    }
}
