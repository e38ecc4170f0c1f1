package plangraph.http;

import plangraph.testing.RunningServer;

/** The HTTP API, the same wherever the graph is: in this process, on a server, in a container. */
abstract class ApiContract
        implements ErrorContract,
                AskContract,
                PagingContract,
                ExploreContract,
                PathContract,
                AnswerContract,
                CsvContract,
                FileContract,
                HttpContract,
                AccessContract,
                AuditContract,
                OwnQueryFileContract,
                OwnQueryContract,
                OwnQueryFaultContract {
    private final RunningServer server;

    ApiContract(RunningServer server) {
        this.server = server;
    }

    @Override
    public RunningServer server() {
        return server;
    }
}
