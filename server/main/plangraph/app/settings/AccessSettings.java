package plangraph.app.settings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import plangraph.model.LocalizedText;
import plangraph.store.records.Records;

/**
 * Holds where tokens, audit log and own queries are kept.
 *
 * @param records JDBC address of a PostgreSQL that several servers share; empty: a file in the data folder
 */
public record AccessSettings(Optional<String> records) {
    /** As it is without settings. */
    public static final AccessSettings NONE = new AccessSettings(Optional.empty());

    private static final String RECORDS = "PLANGRAPH_RECORDS";

    static final List<String> NAMES = List.of(RECORDS);

    static AccessSettings read(Map<String, String> given, List<LocalizedText> faults) {
        Optional<String> records = Optional.ofNullable(given.get(RECORDS));
        if (records.isPresent() && !Records.isAddress(records.get())) {
            // Not repeated here: it may contain a password.
            faults.add(LocalizedText.of(
                    "%s が PostgreSQL の JDBC アドレスではありません。jdbc:postgresql://server/plangraph?user=…&password=… の形で書いてください",
                    "%s is not the JDBC address of a PostgreSQL; write it as jdbc:postgresql://server/plangraph?user=…&password=…",
                    RECORDS));
        }
        return new AccessSettings(records);
    }
}
