package plangraph;

import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import plangraph.model.Words;
import plangraph.settings.Settings;

/** What the user sees of the process. */
final class Console {
    /** Whether somebody sits before it. */
    static final boolean TERMINAL = Optional.ofNullable(System.console())
            .filter(java.io.Console::isTerminal)
            .isPresent();

    static final PrintStream OUT = new PrintStream(System.out, true, charset(TERMINAL, System.out.charset()));

    static final PrintStream ERR = new PrintStream(System.err, true, charset(TERMINAL, System.err.charset()));

    /**
     * What libraries tell that is no news to a user, by logger: the driver each of its connections, Lucene that vector search
     * (which nothing here uses) would be faster with an incubator module. Kept, because the logging system holds loggers only
     * weakly.
     */
    private static final Map<Logger, Level> QUIET = Map.of(
            Logger.getLogger("org.neo4j.driver"), Level.WARNING,
            Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider"), Level.SEVERE);

    /**
     * UTF-8 whatever the locale says, for the plans are Japanese; but a window of Windows shows only its own, which may have
     * Japanese as well.
     */
    static Charset charset(boolean terminal, Charset ofTheProcess) {
        return terminal && ofTheProcess.newEncoder().canEncode("計画") ? ofTheProcess : StandardCharsets.UTF_8;
    }

    static void quieten() {
        QUIET.forEach(Logger::setLevel);
    }

    /** What keeps a command from its end, one line each, in the language that was set, else that of the machine. */
    static void complain(List<Words> lines) {
        Locale language = Settings.language(System.getenv(), Settings.FILE);
        lines.forEach(line -> ERR.println(line.in(language)));
    }

    private Console() {}
}
