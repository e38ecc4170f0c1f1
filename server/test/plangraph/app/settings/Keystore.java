package plangraph.app.settings;

import java.nio.file.Path;
import java.util.List;

/** Makes what an administrator gets from whoever issues certificates. */
public final class Keystore {
    public static final String PASSWORD = "hidden1";

    /** A PKCS #12 file with a key and its certificate for localhost. */
    public static Path make(Path file) throws Exception {
        Process keytool = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keystore",
                        file.toString(),
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        PASSWORD,
                        "-alias",
                        "city",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-validity",
                        "2"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (keytool.waitFor() != 0) {
            throw new IllegalStateException("keytool made no keystore");
        }
        return file;
    }

    private Keystore() {}
}
