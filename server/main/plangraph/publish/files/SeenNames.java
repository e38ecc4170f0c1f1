package plangraph.publish.files;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import plangraph.model.text.Sha256;

/**
 * Which names were written already. It keeps 128 bits of a hash of each, 32 to 64 bytes of memory, where a set of the names themselves
 * needs several times as much; that two of a million agree in 128 bits will not happen.
 */
final class SeenNames {
    private static final int FEW = 1 << 10;

    private final MessageDigest digest;
    private long[] slots = new long[2 * FEW];
    private int size;

    SeenNames() {
        this.digest = Sha256.digest();
    }

    /** Whether the name is new. */
    boolean add(String name) {
        byte[] hash = digest.digest(name.getBytes(StandardCharsets.UTF_8));
        if (4 * size >= slots.length) {
            grow();
        }
        // A slot of two zeros is an empty one.
        boolean added = put(number(hash, 0) | 1, number(hash, 8));
        size += added ? 1 : 0;
        return added;
    }

    private boolean put(long high, long low) {
        int mask = slots.length / 2 - 1;
        for (int at = (int) low & mask; ; at = (at + 1) & mask) {
            if (slots[2 * at] == 0) {
                slots[2 * at] = high;
                slots[2 * at + 1] = low;
                return true;
            }
            if (slots[2 * at] == high && slots[2 * at + 1] == low) {
                return false;
            }
        }
    }

    private void grow() {
        long[] old = slots;
        slots = new long[2 * old.length];
        for (int at = 0; at < old.length; at += 2) {
            if (old[at] != 0) {
                put(old[at], old[at + 1]);
            }
        }
    }

    private static long number(byte[] hash, int from) {
        long number = 0;
        for (int i = from; i < from + Long.BYTES; i++) {
            number = (number << 8) | (hash[i] & 0xFF);
        }
        return number;
    }
}
