package plangraph.query.guard;

import plangraph.model.LocalizedText;

/** A rule that a query breaks, and what to do about it; where in the file, the caller knows. */
public record QueryFault(LocalizedText problem, LocalizedText remedy) {}
