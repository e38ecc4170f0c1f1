package plangraph.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plangraph.model.LocalizedText;
import plangraph.store.records.Records;
import plangraph.store.records.RecordsFailure;

/** Makes, finds and revokes tokens, of which only hashes are stored: outside the graph, so that no query of it ever meets them. */
public final class AccessTokens {
    private static final int LONGEST_NAME = 80;
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    private final Records records;
    private final AuditLog audit;
    private final Clock clock;
    private volatile Optional<Stored> ofThisRun = Optional.empty();

    public AccessTokens(Records records, AuditLog audit, Clock clock) {
        this.records = records;
        this.audit = audit;
        this.clock = clock;
    }

    /** A token that was just made; its words are said once and never again. */
    public record Made(TokenHolder holder, String secret) {}

    /** A secret that is good as long as this process runs, for commands of whoever may read its data folder. */
    public String forThisRun() {
        String secret = TokenSecret.random();
        ofThisRun = Optional.of(new Stored(
                new TokenHolder(
                        AuditRecord.COMMAND_LINE, Role.ADMIN, clock.instant().toString(), null, null),
                TokenSecret.hash(secret)));
        return secret;
    }

    /** What is wrong with a name for a token; empty when nothing is. */
    public static Optional<LocalizedText> fault(String name) {
        boolean right = !name.isBlank()
                && name.equals(name.strip())
                && name.codePointCount(0, name.length()) <= LONGEST_NAME
                && name.chars().noneMatch(Character::isISOControl);
        if (name.equals(AuditRecord.COMMAND_LINE)) {
            return Optional.of(LocalizedText.of(
                    "「%s」は記録でサーバーの管理者を表すので、名前には使えません",
                    "'%s' stands for the owner of the machine in the audit log and cannot be a name", name));
        }
        return right
                ? Optional.empty()
                : Optional.of(LocalizedText.of(
                        "トークンには、改行のない1～%s文字の名前（使う人の名前など）が必要です",
                        "a token needs a name of 1 to %s characters without line breaks, e.g. of the person it is for",
                        LONGEST_NAME));
    }

    /** Empty when there is a token of that name already; it never expires. */
    public Optional<Made> make(String name, Role role, AuditRecord record) {
        return make(name, role, Optional.empty(), record);
    }

    /**
     * Empty when there is a token of that name already.
     *
     * @param expires see {@link Expiry}; empty: never
     */
    public Optional<Made> make(String name, Role role, Optional<Instant> expires, AuditRecord record) {
        TokenHolder holder = new TokenHolder(
                name,
                role,
                clock.instant().truncatedTo(ChronoUnit.SECONDS).toString(),
                expires.map(Instant::toString).orElse(null),
                null);
        String secret = TokenSecret.random();
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("name", name);
        row.put("role", role.word());
        row.put("created", holder.created());
        row.put("hash", TokenSecret.hash(secret));
        row.put("expires", holder.expires());
        row.put("last_used", null);
        boolean isNew = records.write(transaction -> {
            boolean added = transaction.run("add-token", row) > 0;
            if (added) {
                audit.write(transaction, record);
            }
            return added;
        });
        return isNew ? Optional.of(new Made(holder, secret)) : Optional.empty();
    }

    /** Whether there was a token of that name. */
    public boolean revoke(String name, AuditRecord record) {
        return records.write(transaction -> {
            boolean revoked = transaction.run("remove-token", Map.of("name", name)) > 0;
            if (revoked) {
                audit.write(transaction, record);
            }
            return revoked;
        });
    }

    /** By name. */
    public List<TokenHolder> holders() {
        return stored().stream().map(Stored::holder).toList();
    }

    /** Who was given this token, looked up anew each time: a revoked one is worth nothing from then on. */
    public Access of(String secret) {
        String hash = TokenSecret.hash(secret);
        Optional<TokenHolder> found = Optional.empty();
        List<Stored> all = stored();
        for (Stored stored : Stream.concat(ofThisRun.stream(), all.stream()).toList()) {
            if (TokenSecret.matches(hash, stored.hash())) {
                found = Optional.of(stored.holder());
            }
        }
        Optional<String> expired = found.map(TokenHolder::expires).filter(this::isPast);
        if (expired.isEmpty()) {
            found.ifPresent(this::noteUse);
        }
        return new Access(expired.isEmpty() ? found : Optional.empty(), expired, all.isEmpty() && found.isEmpty());
    }

    private boolean isPast(String moment) {
        return !clock.instant().isBefore(Instant.parse(moment));
    }

    /** At most once a minute, since it is written; where it cannot be, the token is as good. */
    private void noteUse(TokenHolder holder) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        String last = holder.lastUsed();
        if (holder.name().equals(AuditRecord.COMMAND_LINE)
                || (last != null && Instant.parse(last).plus(NOTED_EVERY).isAfter(now))) {
            return;
        }
        try {
            records.write(
                    transaction -> transaction.run("use-token", Map.of("name", holder.name(), "now", now.toString())));
        } catch (RecordsFailure e) {
            // Its disk is full or its server away for a moment; the next use is noted.
        }
    }

    /**
     * What a token opens.
     *
     * @param holder empty when there is no such token, or none any more
     * @param expired when it expired; empty when it did not
     * @param readOnly whether nobody was given one
     */
    public record Access(Optional<TokenHolder> holder, Optional<String> expired, boolean readOnly) {}

    private record Stored(TokenHolder holder, String hash) {}

    private List<Stored> stored() {
        return records.read("tokens", Map.of()).stream()
                .map(row -> new Stored(
                        new TokenHolder(
                                row.text("name"),
                                Role.of(row.text("role")).orElse(Role.VIEWER),
                                row.text("created"),
                                row.optional("expires").orElse(null),
                                row.optional("last_used").orElse(null)),
                        row.text("hash")))
                .sorted(Comparator.comparing(stored -> stored.holder().name()))
                .toList();
    }
}
