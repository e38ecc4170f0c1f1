package plangraph.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import plangraph.model.text.Sha256;

/** The words of a token: 256 random bits behind a prefix by which a leaked one is recognised. */
final class TokenSecret {
    static final String PREFIX = "plangraph_";

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    static String random() {
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    /** What is stored. No salt and no slow hash: nobody guesses 256 random bits. */
    static String hash(String secret) {
        return HexFormat.of().formatHex(Sha256.digest().digest(secret.getBytes(StandardCharsets.UTF_8)));
    }

    /** Takes as long for a hash that is nearly right as for one that is not. */
    static boolean matches(String hash, String stored) {
        return MessageDigest.isEqual(
                hash.getBytes(StandardCharsets.US_ASCII), stored.getBytes(StandardCharsets.US_ASCII));
    }

    private TokenSecret() {}
}
