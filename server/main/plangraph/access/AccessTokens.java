package plangraph.access;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.neo4j.driver.exceptions.ClientException;
import plangraph.model.LocalizedText;
import plangraph.store.Graph;

/**
 * The tokens of the graph, of which only hashes are stored. They are nodes outside {@code Element}, so that nothing that reads the
 * city's data ever meets them.
 */
public final class AccessTokens {
    private static final int LONGEST_NAME = 80;

    private final Graph graph;
    private final AuditLog audit;
    private final Clock clock;
    private volatile Optional<Stored> ofThisRun = Optional.empty();

    public AccessTokens(Graph graph, AuditLog audit, Clock clock) {
        this.graph = graph;
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
                        AuditRecord.COMMAND_LINE, Role.ADMIN, clock.instant().toString()),
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

    /** Empty when there is a token of that name already. */
    public Optional<Made> make(String name, Role role, AuditRecord record) {
        audit.prepareSchema();
        TokenHolder holder = new TokenHolder(
                name, role, clock.instant().truncatedTo(ChronoUnit.SECONDS).toString());
        String secret = TokenSecret.random();
        Map<String, Object> properties = Map.of(
                "name", name, "role", role.word(), "created", holder.created(), "hash", TokenSecret.hash(secret));
        return create(properties, record) ? Optional.of(new Made(holder, secret)) : Optional.empty();
    }

    /** Whether the name was free. */
    private boolean create(Map<String, Object> properties, AuditRecord record) {
        try {
            return graph.write(writing -> {
                boolean isNew = writing.run("access-tokens", Map.of()).stream()
                        .noneMatch(row -> row.get("name").asString().equals(properties.get("name")));
                if (isNew) {
                    writing.run("create-access-token", Map.of("properties", properties));
                    audit.write(writing, record);
                }
                return isNew;
            });
        } catch (ClientException e) {
            // Somebody else took it meanwhile.
            if (Graph.TAKEN.equals(e.code())) {
                return false;
            }
            throw e;
        }
    }

    /** Whether there was a token of that name. */
    public boolean revoke(String name, AuditRecord record) {
        audit.prepareSchema();
        return graph.write(writing -> {
            boolean revoked = writing.run("delete-access-token", Map.of("name", name))
                            .getFirst()
                            .get("deleted")
                            .asLong()
                    > 0;
            if (revoked) {
                audit.write(writing, record);
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
        return new Access(found, all.isEmpty() && found.isEmpty());
    }

    /**
     * What a token opens.
     *
     * @param holder empty when there is no such token
     * @param readOnly whether nobody was given one
     */
    public record Access(Optional<TokenHolder> holder, boolean readOnly) {}

    private record Stored(TokenHolder holder, String hash) {}

    private List<Stored> stored() {
        return graph.read("access-tokens", Map.of()).stream()
                .map(row -> new Stored(
                        new TokenHolder(
                                row.get("name").asString(),
                                Role.of(row.get("role").asString()).orElse(Role.VIEWER),
                                row.get("created").asString()),
                        row.get("hash").asString()))
                .sorted(Comparator.comparing(stored -> stored.holder().name()))
                .toList();
    }
}
