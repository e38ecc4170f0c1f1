package plangraph;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import plangraph.model.Words;
import plangraph.settings.Settings;

/** What the user sees of the process: UTF-8 whatever the locale says, for the plans are Japanese. */
final class Console {
    static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    static final PrintStream ERR = new PrintStream(System.err, true, StandardCharsets.UTF_8);

    /**
     * What libraries tell that is no news to a user, by logger: the driver each of its connections, Lucene that vector search
     * (which nothing here uses) would be faster with an incubator module. Kept, because the logging system holds loggers only
     * weakly.
     */
    private static final Map<Logger, Level> QUIET = Map.of(
            Logger.getLogger("org.neo4j.driver"), Level.WARNING,
            Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider"), Level.SEVERE);

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
