/** What the HTTP API sends for elements and relationships, shared by all its answers. */
@NullMarked
package plangraph.body;

import org.jspecify.annotations.NullMarked;
