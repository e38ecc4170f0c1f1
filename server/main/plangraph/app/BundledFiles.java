package plangraph.app;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** Locates the files that come with the program: datasets, queries, the viewer; in a jar, or in a folder during development. */
final class BundledFiles {
    private final Path root;

    BundledFiles() {
        URL marker = Objects.requireNonNull(
                BundledFiles.class.getResource("/seed/README.md"), "seed/ is not on the class path");
        try {
            this.root = root(marker.toURI());
        } catch (URISyntaxException | IOException e) {
            throw new IllegalStateException("The program's own files cannot be read: " + marker, e);
        }
    }

    private static Path root(URI marker) throws IOException {
        if (marker.getScheme().equals("file")) {
            return Objects.requireNonNull(
                    Objects.requireNonNull(Path.of(marker).getParent()).getParent());
        }
        // Kept open as long as the program runs: the files are read from it.
        FileSystem jar = FileSystems.newFileSystem(marker, Map.of());
        return jar.getPath("/");
    }

    List<Path> datasets() {
        return List.of(root.resolve("seed/sdg"), root.resolve("seed/isesaki"));
    }

    Path queries() {
        return root.resolve("cypher/queries");
    }

    /** Which of the queries were found good, and by which Neo4j. */
    Path verdicts() {
        return root.resolve("cypher/query-verdicts.txt");
    }

    Path questionWords() {
        return root.resolve("cypher/question-words.csv");
    }

    Path web() {
        return root.resolve("web");
    }

    static String version() {
        try (InputStream file = BundledFiles.class.getResourceAsStream("/plangraph.version")) {
            Properties properties = new Properties();
            properties.load(Objects.requireNonNull(file, "plangraph.version"));
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
