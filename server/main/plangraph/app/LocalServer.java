package plangraph.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import plangraph.app.settings.Settings;
import plangraph.store.DataFolder;
import plangraph.store.FolderInUse;

/**
 * Calls the running server that holds the data folder, for commands that need the graph. The server writes its address and a secret
 * of its run to the folder: whoever may read that file may read the database beside it as well.
 */
final class LocalServer {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Duration LONGEST_CONNECT = Duration.ofSeconds(10);

    private final Settings settings;
    private final Sign sign;
    private final FolderInUse inUse;

    private LocalServer(Settings settings, Sign sign, FolderInUse inUse) {
        this.settings = settings;
        this.sign = sign;
        this.inUse = inUse;
    }

    /** What the file says. */
    record Sign(String address, String secret) {}

    private static Path file(Settings settings) {
        return settings.data().resolve("serving.json");
    }

    static void leave(Settings settings, URI address, String secret) throws IOException {
        Path file = file(settings);
        DataFolder.create(settings.data());
        Files.deleteIfExists(file);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.write(file, JSON.writeValueAsBytes(new Sign(address.toString(), secret)));
    }

    static void takeAway(Settings settings) throws IOException {
        Files.deleteIfExists(file(settings));
    }

    /**
     * @param inUse what is thrown when no server is known there, and when the one that left its sign is gone: then another process
     *     holds the folder
     */
    static LocalServer of(Settings settings, FolderInUse inUse) throws IOException, FolderInUse {
        Path file = file(settings);
        if (!Files.isReadable(file)) {
            throw inUse;
        }
        return new LocalServer(settings, JSON.readValue(file.toFile(), Sign.class), inUse);
    }

    /** What it answers to an admin at the address; the caller closes it. */
    HttpResponse<InputStream> get(String path) throws IOException, InterruptedException, FolderInUse {
        return send("GET", path, HttpRequest.BodyPublishers.noBody());
    }

    /** @param json body; null: none */
    HttpResponse<InputStream> send(String method, String path, @Nullable Object json)
            throws IOException, InterruptedException, FolderInUse {
        return send(
                method,
                path,
                json == null
                        ? HttpRequest.BodyPublishers.noBody()
                        : HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(json)));
    }

    private HttpResponse<InputStream> send(String method, String path, HttpRequest.BodyPublisher body)
            throws IOException, InterruptedException, FolderInUse {
        HttpClient.Builder client = HttpClient.newBuilder().connectTimeout(LONGEST_CONNECT);
        settings.exposure()
                .keystore()
                .ifPresent(keystore -> client.sslContext(
                        OwnCertificate.only(keystore, settings.exposure().keystorePassword())));
        HttpRequest request = HttpRequest.newBuilder(URI.create(sign.address()).resolve(path))
                .header("Authorization", "Bearer " + sign.secret())
                .header("Content-Type", "application/json")
                .method(method, body)
                .build();
        try {
            return client.build().send(request, HttpResponse.BodyHandlers.ofInputStream());
        } catch (ConnectException | HttpConnectTimeoutException e) {
            inUse.addSuppressed(e);
            throw inUse;
        }
    }
}
