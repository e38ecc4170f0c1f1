package plangraph.app.settings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import plangraph.model.LocalizedText;
import plangraph.store.records.Records;

/**
 * Holds where tokens, audit log and own queries are kept, and who may read.
 *
 * @param records JDBC address of a PostgreSQL that several servers share; empty: a file in the data folder
 * @param read open, or token: everything but health and the sign-in page needs a token
 * @param metrics open, token, or off
 */
public record AccessSettings(Optional<String> records, String read, String metrics) {
    public static final String OPEN = "open";
    public static final String TOKEN = "token";
    public static final String OFF = "off";

    /** As it is without settings. */
    public static final AccessSettings NONE = new AccessSettings(Optional.empty(), OPEN, OPEN);

    private static final String RECORDS = "PLANGRAPH_RECORDS";

    private static final String READ = "PLANGRAPH_READ";
    private static final String METRICS = "PLANGRAPH_METRICS";

    static final List<String> NAMES = List.of(RECORDS, READ, METRICS);

    static AccessSettings read(Map<String, String> given, List<LocalizedText> faults) {
        Optional<String> records = Optional.ofNullable(given.get(RECORDS));
        if (records.isPresent() && !Records.isAddress(records.get())) {
            // Not repeated here: it may contain a password.
            faults.add(LocalizedText.of(
                    "%s が PostgreSQL の JDBC アドレスではありません。jdbc:postgresql://server/plangraph?user=…&password=… の形で書いてください",
                    "%s is not the JDBC address of a PostgreSQL; write it as jdbc:postgresql://server/plangraph?user=…&password=…",
                    RECORDS));
        }
        String read = oneOf(READ, given.getOrDefault(READ, OPEN), List.of(OPEN, TOKEN), faults);
        String metrics = oneOf(METRICS, given.getOrDefault(METRICS, read), List.of(OPEN, TOKEN, OFF), faults);
        return new AccessSettings(records, read, metrics);
    }

    private static String oneOf(String name, String text, List<String> words, List<LocalizedText> faults) {
        if (words.contains(text)) {
            return text;
        }
        faults.add(
                LocalizedText.of("%s が「%s」です。%s のどれかにしてください", "%s is '%s'; it must be one of %s", name, text, words));
        return OPEN;
    }

    /** Where the store is this PostgreSQL. */
    public AccessSettings withRecords(String address) {
        return new AccessSettings(Optional.of(address), read, metrics);
    }

    /** Where reading needs a token, and measurements do as said. */
    public AccessSettings withToken(String otherMetrics) {
        return new AccessSettings(records, TOKEN, otherMetrics);
    }
}
