/** The description of the API, made from the routes that are served. */
@NullMarked
package plangraph.http.openapi;

import org.jspecify.annotations.NullMarked;
