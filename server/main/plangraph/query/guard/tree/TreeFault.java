package plangraph.query.guard.tree;

import plangraph.model.LocalizedText;

/**
 * A rule that a query breaks.
 *
 * @param at index of the character of the Cypher at which the part that breaks it begins
 */
public record TreeFault(int at, LocalizedText problem, LocalizedText remedy) {}
