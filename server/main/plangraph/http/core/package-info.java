/** What every route needs: its declaration, the request and its checks, who may, the response, its cache, and problems. */
@NullMarked
package plangraph.http.core;

import org.jspecify.annotations.NullMarked;
