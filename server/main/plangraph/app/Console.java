package plangraph.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import plangraph.app.settings.BadSettings;
import plangraph.app.settings.Settings;
import plangraph.http.watch.Log;
import plangraph.model.LocalizedText;

/** Gives commands their settings and the streams to print to. */
final class Console {
    /**
     * What libraries tell that is no news to a user, by logger: the driver each of its connections, Lucene that vector search
     * (which nothing here uses) would be faster with an incubator module. Kept, because the logging system holds loggers only
     * weakly.
     */
    private static final Map<Logger, Level> QUIET = Map.of(
            Logger.getLogger("org.neo4j.driver"), Level.WARNING,
            Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider"), Level.SEVERE);

    private final Map<String, String> environment;
    private final Path settingsFile;
    private final OutputStream bytes;
    private final PrintStream out;
    private final PrintStream err;
    private final boolean terminal;

    /**
     * @param settingsFile read when it exists; the environment wins
     * @param charset of the text that is printed
     * @param terminal whether somebody sits before it
     */
    Console(
            Map<String, String> environment,
            Path settingsFile,
            OutputStream out,
            OutputStream err,
            Charset charset,
            boolean terminal) {
        this.environment = Map.copyOf(environment);
        this.settingsFile = settingsFile;
        this.bytes = out;
        this.out = new PrintStream(out, true, charset);
        this.err = new PrintStream(err, true, charset);
        this.terminal = terminal;
    }

    /** That of this process. System.out would keep to itself that a disk is full, so it is passed by. */
    static Console ofProcess() {
        QUIET.forEach(Logger::setLevel);
        boolean terminal = Optional.ofNullable(System.console())
                .filter(java.io.Console::isTerminal)
                .isPresent();
        return new Console(
                System.getenv(),
                Settings.FILE,
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                charset(terminal, System.out.charset()),
                terminal);
    }

    /**
     * UTF-8 whatever the locale says, for the plans are Japanese; but a window of Windows shows only its own, which may have
     * Japanese as well.
     */
    static Charset charset(boolean terminal, Charset ofTheProcess) {
        return terminal && ofTheProcess.newEncoder().canEncode("計画") ? ofTheProcess : StandardCharsets.UTF_8;
    }

    Settings settings() throws BadSettings {
        return Settings.read(environment, settingsFile);
    }

    /** The language that was set, else that of the machine. */
    Locale language() {
        return Settings.language(environment, settingsFile);
    }

    /** For the answer. */
    PrintStream out() {
        return out;
    }

    /** For an answer that is no text; it says when it cannot be written. Whoever writes leaves it open. */
    OutputStream bytes() {
        return bytes;
    }

    /** For whatever is told beside the answer. */
    PrintStream err() {
        return err;
    }

    /** Told as the answer. */
    Progress progress() {
        return new Progress(out, terminal, language());
    }

    /** Told beside the answer. */
    Progress progressAside() {
        return new Progress(err, terminal, language());
    }

    Log log() {
        return new Log(err, Clock.systemUTC());
    }

    /** A line of the answer. */
    void say(LocalizedText line) {
        out.println(line.in(language()));
    }

    void wrote(Path file) throws IOException {
        sayAside(LocalizedText.of("%s に書き込みました（%s バイト）", "Wrote %s (%s bytes)", file, Files.size(file)));
    }

    /** A line beside the answer: what was done, or what keeps a command from its end. */
    void sayAside(LocalizedText line) {
        err.println(line.in(language()));
    }
}
