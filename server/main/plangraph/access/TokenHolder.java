package plangraph.access;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who was given a token.
 *
 * @param name unique; what they write carries it
 * @param created when, ISO 8601 in UTC
 * @param expires from when on the token is worth nothing, ISO 8601 in UTC; null: never
 * @param lastUsed when it was used last, to the minute or so; null: never
 */
public record TokenHolder(
        String name,
        Role role,
        String created,
        @Nullable String expires,
        @Nullable String lastUsed) {}
