package plangraph.graph;

import org.neo4j.driver.exceptions.ClientException;

/** An answer has more rows than may be read. One of the driver's exceptions, since it ends a result as those do. */
public final class TooManyRows extends ClientException {
    private static final long serialVersionUID = 1L;

    TooManyRows(int most) {
        super("The answer has more than " + most + " rows and was stopped");
    }
}
