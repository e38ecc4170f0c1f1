/** The routes of the API, grouped by subject. */
@NullMarked
package plangraph.http.route;

import org.jspecify.annotations.NullMarked;
