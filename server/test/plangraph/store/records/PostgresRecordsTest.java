package plangraph.store.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import plangraph.testing.Postgres;
import plangraph.testing.SharedPostgres;

/** A PostgreSQL that two servers share. */
@ExtendWith(SharedPostgres.class)
final class PostgresRecordsTest implements RecordsContract {
    private final Records one;
    private final Records other;

    /** Both begin to open, and so to make the tables, at once. */
    PostgresRecordsTest(Postgres postgres) throws SQLException {
        String address = postgres.newStore();
        this.one = Records.at(address);
        this.other = Records.at(address);
    }

    @BeforeEach
    void open() throws RecordsUnavailable {
        one.awaitOpen();
        other.awaitOpen();
    }

    @AfterEach
    void close() {
        one.close();
        other.close();
    }

    @Override
    public Records one() {
        return one;
    }

    @Override
    public Records other() {
        return other;
    }

    @Test
    void whereNobodyAnswersTheAddressIsNamedWithoutItsPassword() {
        try (Records nowhere = Records.at("jdbc:postgresql://127.0.0.1:1/plangraph?user=u&password=secret")) {
            String refused = String.valueOf(
                    assertThrows(RecordsUnavailable.class, nowhere::awaitOpen).getMessage());
            assertTrue(
                    refused.startsWith("jdbc:postgresql://127.0.0.1:1/plangraph in PLANGRAPH_RECORDS cannot be used: "),
                    refused);
            assertEquals(-1, refused.indexOf("secret"), refused);
        }
    }
}
