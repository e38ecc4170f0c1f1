/** The HTTP API and the files of the viewer. Routes are data, so that the OpenAPI document is made from what is served. */
@NullMarked
package plangraph.http;

import org.jspecify.annotations.NullMarked;
