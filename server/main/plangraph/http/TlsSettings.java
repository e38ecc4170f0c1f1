package plangraph.http;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Sets how the server is reached: encrypted or not, and from which pages.
 *
 * @param keystore PKCS #12 file with certificate and key; empty: plain HTTP
 * @param origins of other web applications whose pages may read the API in a browser
 */
public record TlsSettings(Optional<Path> keystore, String password, List<String> origins) {
    public TlsSettings {
        origins = List.copyOf(origins);
    }

    String scheme() {
        return keystore.isPresent() ? "https" : "http";
    }
}
