package plangraph.query;

import plangraph.model.LocalizedText;

/** What is wrong, wherever it stands, and what would be right. */
record QueryFault(LocalizedText problem, LocalizedText remedy) {}
