package plangraph.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plangraph.testing.AnyLane;

@AnyLane
final class ExpiryTest {
    private static final Instant NOW = Instant.parse("2026-12-01T12:00:00.5Z");
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    @ParameterizedTest
    @CsvSource({
        "90d, 2027-03-01T12:00:00Z",
        "1d, 2026-12-02T12:00:00Z",
        "12w, 2027-02-23T12:00:00Z",
        "2027-03-31, 2027-03-31T15:00:00Z",
        "2026-12-01, 2026-12-01T15:00:00Z",
        "2026-12-01T12:00:02Z, 2026-12-01T12:00:02Z"
    })
    void aSpanOrADateIsAMoment(String text, String moment) {
        assertEquals(Optional.of(Instant.parse(moment)), Expiry.of(text, NOW, TOKYO));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0d",
                "-1d",
                "d",
                "90",
                "90 days",
                "2026-11-30",
                "2026-02-30",
                "2026-12-01T12:00:00Z",
                "never"
            })
    void whatIsNoMomentToComeIsNone(String text) {
        assertEquals(Optional.empty(), Expiry.of(text, NOW, TOKYO));
    }
}
