/** What the graph is made of: labels, relationship types, bases, elements and links. Knows neither files nor Neo4j. */
@NullMarked
package plangraph.model;

import org.jspecify.annotations.NullMarked;
