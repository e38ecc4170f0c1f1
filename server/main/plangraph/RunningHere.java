package plangraph;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plangraph.settings.Settings;

/**
 * The server that holds the data folder, for commands that need what it holds. It leaves its address and a secret of this run in the
 * folder: whoever may read that file may read the store beside it as well.
 */
final class RunningHere {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Settings settings;
    private final Sign sign;

    private RunningHere(Settings settings, Sign sign) {
        this.settings = settings;
        this.sign = sign;
    }

    /** What the file says. */
    record Sign(String address, String secret) {}

    private static Path file(Settings settings) {
        return settings.data().resolve("serving.json");
    }

    static void leave(Settings settings, URI address, String secret) throws IOException {
        Path file = file(settings);
        Files.createDirectories(settings.data());
        Files.deleteIfExists(file);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.write(file, JSON.writeValueAsBytes(new Sign(address.toString(), secret)));
    }

    static void takeAway(Settings settings) throws IOException {
        Files.deleteIfExists(file(settings));
    }

    /** Empty when none is known there. */
    static Optional<RunningHere> of(Settings settings) throws IOException {
        Path file = file(settings);
        return Files.isReadable(file)
                ? Optional.of(new RunningHere(settings, JSON.readValue(file.toFile(), Sign.class)))
                : Optional.empty();
    }

    /** What it answers to an admin at the address; the caller closes it. */
    HttpResponse<InputStream> get(String path) throws IOException, InterruptedException {
        return send("GET", path, HttpRequest.BodyPublishers.noBody());
    }

    /** @param json body; null: none */
    HttpResponse<InputStream> send(String method, String path, @Nullable Object json)
            throws IOException, InterruptedException {
        return send(
                method,
                path,
                json == null
                        ? HttpRequest.BodyPublishers.noBody()
                        : HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(json)));
    }

    private HttpResponse<InputStream> send(String method, String path, HttpRequest.BodyPublisher body)
            throws IOException, InterruptedException {
        HttpClient.Builder client = HttpClient.newBuilder();
        settings.exposure()
                .keystore()
                .ifPresent(keystore -> client.sslContext(
                        OwnCertificate.only(keystore, settings.exposure().keystorePassword())));
        HttpRequest request = HttpRequest.newBuilder(URI.create(sign.address()).resolve(path))
                .header("Authorization", "Bearer " + sign.secret())
                .header("Content-Type", "application/json")
                .method(method, body)
                .build();
        return client.build().send(request, HttpResponse.BodyHandlers.ofInputStream());
    }
}
