package plangraph.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plangraph.store.records.Records;
import plangraph.store.records.RecordsUnavailable;
import plangraph.testing.AnyLane;

/** A token is good until it expires, and the store says when it was used last. */
@AnyLane
final class TokenExpiryTest {
    private static final AuditRecord DEED = AuditRecord.ofCommandLine("test", "");
    private static final Instant NOON = Instant.parse("2026-12-01T12:00:00Z");

    private final Records records;

    TokenExpiryTest(@TempDir Path folder) {
        this.records = Records.inFolder(folder.resolve("data"));
    }

    @BeforeEach
    void open() throws RecordsUnavailable {
        records.awaitOpen();
    }

    @AfterEach
    void close() {
        records.close();
    }

    private AccessTokens at(Instant time) {
        Clock clock = Clock.fixed(time, ZoneOffset.UTC);
        return new AccessTokens(records, new AuditLog(records, clock), clock);
    }

    @Test
    void fromItsLastMomentOnATokenIsWorthNothingAndSaysWhy() {
        Instant end = NOON.plusSeconds(60);
        String secret = at(NOON).make("hana", Role.EDITOR, Optional.of(end), DEED)
                .orElseThrow()
                .secret();
        assertEquals(
                "hana",
                at(end.minusSeconds(1)).of(secret).holder().orElseThrow().name());
        AccessTokens.Access over = at(end).of(secret);
        assertEquals(Optional.empty(), over.holder());
        assertEquals(Optional.of("2026-12-01T12:01:00Z"), over.expired());
        assertFalse(over.readOnly(), "there is a token, if an old one");
        assertEquals(Optional.empty(), at(end).of(secret + "x").expired(), "told to its holder only");
    }

    @Test
    void theLastUseIsNotedOnceAMinute() {
        String secret = at(NOON).make("hana", Role.EDITOR, DEED).orElseThrow().secret();
        assertEquals(null, lastUsed());
        at(NOON.plusSeconds(1)).of(secret);
        assertEquals("2026-12-01T12:00:01Z", lastUsed());
        at(NOON.plusSeconds(60)).of(secret);
        assertEquals("2026-12-01T12:00:01Z", lastUsed());
        at(NOON.plusSeconds(61)).of(secret);
        assertEquals("2026-12-01T12:01:01Z", lastUsed());
        at(NOON.plusSeconds(600)).of("plangraph_guessed");
        assertEquals("2026-12-01T12:01:01Z", lastUsed());
    }

    private @Nullable String lastUsed() {
        return at(NOON).holders().getFirst().lastUsed();
    }
}
