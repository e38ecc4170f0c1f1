package plangraph.catalogue;

import plangraph.model.Words;

/** What is wrong, wherever it stands, and what would be right. */
record Wrong(Words problem, Words remedy) {}
