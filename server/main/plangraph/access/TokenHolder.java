package plangraph.access;

/**
 * Somebody who was given a token.
 *
 * @param name unique; what they write carries it
 * @param created when, ISO 8601 in UTC
 */
public record TokenHolder(String name, Role role, String created) {}
