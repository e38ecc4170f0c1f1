package plangraph.testing;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Runs a PostgreSQL of its own on a free loopback port, in a folder of its own, from the programs that Debian installs. They refuse to
 * run as root, so that root has them run as the user {@code postgres}.
 */
public final class Postgres implements AutoCloseable {
    private static final Path INSTALLED = Path.of("/usr/lib/postgresql");
    private static final int PATIENCE_SECONDS = 30;

    private final Path folder;
    private final int port;
    private final Process process;
    private final AtomicInteger schemas = new AtomicInteger();

    private Postgres(Path folder, int port, Process process) {
        this.folder = folder;
        this.port = port;
        this.process = process;
    }

    /** Where its programs are; empty when none is installed. */
    static Optional<Path> programs() {
        try (Stream<Path> versions = Files.exists(INSTALLED) ? Files.list(INSTALLED) : Stream.of()) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .max(Path::compareTo);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    static Postgres start(Path folder) throws Exception {
        Path bin = programs().orElseThrow();
        Path data = folder.resolve("cluster");
        if (isRoot()) {
            run(List.of("chown", "postgres", folder.toString()));
        }
        run(asUser(
                bin.resolve("initdb").toString(),
                "--pgdata=" + data,
                "--auth=trust",
                "--username=plangraph",
                "--encoding=UTF8",
                "--no-sync"));
        int port = freePort();
        // Nobody else's settings, and no socket file in a folder that belongs to others.
        Process process = new ProcessBuilder(asUser(
                        bin.resolve("postgres").toString(),
                        "-D",
                        data.toString(),
                        "-p",
                        Integer.toString(port),
                        "-c",
                        "listen_addresses=127.0.0.1",
                        "-c",
                        "unix_socket_directories=",
                        "-c",
                        "fsync=off"))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        Postgres postgres = new Postgres(folder, port, process);
        postgres.awaitUp();
        return postgres;
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    private static List<String> asUser(String... command) {
        List<String> all = new ArrayList<>();
        if (isRoot()) {
            all.addAll(List.of("setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups", "--"));
        }
        all.addAll(Arrays.asList(command));
        return all;
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(Path.of("/").toFile())
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(command + ": " + printed);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void awaitUp() throws Exception {
        for (int tenth = 0; tenth < PATIENCE_SECONDS * 10; tenth++) {
            try {
                DriverManager.getConnection(address("")).close();
                return;
            } catch (SQLException e) {
                Thread.sleep(100);
            }
        }
        throw new IllegalStateException(Files.readString(folder.resolve("log")));
    }

    private String address(String parameters) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=plangraph" + parameters;
    }

    /** The address of a store that nobody used before. */
    public String newStore() throws SQLException {
        String schema = "store_" + schemas.incrementAndGet();
        try (Connection connection = DriverManager.getConnection(address(""));
                var statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA " + schema);
        }
        return address("&currentSchema=" + schema);
    }

    /** Without waiting for those who are still connected. */
    @Override
    public void close() {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                    .start()
                    .waitFor();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
