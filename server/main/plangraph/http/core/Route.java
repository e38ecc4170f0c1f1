package plangraph.http.core;

import io.javalin.http.HandlerType;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import plangraph.access.Role;

/**
 * Declares one route of the API: its address, who may call it, what it takes, what it sends, who handles it. The server registers,
 * {@link Authorization} guards and OpenAPI describes what is declared here and nothing else.
 */
public final class Route {
    private final HandlerType method;
    private final String path;
    private final String operationId;
    private final String summary;
    private final @Nullable Role role;
    private final List<RouteParameter> parameters;
    private final BodyFormat body;
    private final int status;
    private final RouteFormat format;
    private final String schema;
    private final Set<Trait> traits;
    private final Handler handler;

    private Route(Declaration declared, Handler handler) {
        this.method = declared.method;
        this.path = declared.path;
        this.operationId = declared.operationId;
        this.summary = declared.summary;
        this.role = declared.role;
        this.parameters = declared.parameters;
        this.body = declared.body;
        this.status = declared.status;
        this.format = declared.format;
        this.schema = declared.schema;
        this.traits = Collections.unmodifiableSet(declared.traits);
        this.handler = handler;
    }

    /** Names what sets a route apart from most others. */
    public enum Trait {
        /** It takes the parameters of a saved query besides its own; its handler checks them. */
        TAKES_QUERY_PARAMETERS,
        /** Its answers change with the saved queries, not with the data alone. */
        CHANGES_WITH_QUERIES,
        /** It is described once more for each saved query, with that query's parameters. */
        DESCRIBED_FOR_EACH_QUERY,
        /** It redirects from an id that has changed. */
        REDIRECTS,
        /** It may leave rows out and says so in {@link Response#TRUNCATED}. */
        MAY_TRUNCATE,
        /** It is written while the graph is read, so that its answers are not kept in memory. */
        STREAMED,
        /** Its answers have no ETag and may be kept nowhere. */
        NO_STORE,
        /** It tells some callers more than others; a token is looked at where one is sent, and none is needed. */
        KNOWS_CALLER,
        /** Every refusal is written to the audit log; its handler writes what it does. */
        AUDITED,
        /** It honours If-Match. */
        TAKES_IF_MATCH,
        /** It demands If-Match. */
        NEEDS_IF_MATCH
    }

    /**
     * Names the bodies that a route takes.
     *
     * @param mediaTypes any of them; empty: it takes no body
     * @param schema of a JSON body, by its name in {@code openapi-schemas.yaml}
     */
    public record BodyFormat(List<String> mediaTypes, String schema) {
        public static final String JSON = "application/json";
        public static final String TEXT = "text/plain";

        static final BodyFormat NONE = new BodyFormat(List.of(), "");

        public BodyFormat {
            mediaTypes = List.copyOf(mediaTypes);
        }

        public boolean isNone() {
            return mediaTypes.isEmpty();
        }
    }

    /** Answers a request that was let through and whose parameters were checked. */
    @FunctionalInterface
    public interface Handler {
        Response answer(ApiRequest request);
    }

    /** Begins to declare a route that reads. */
    public static Declaration get(String path, String operationId, String summary) {
        return new Declaration(HandlerType.GET, path, operationId, summary);
    }

    /** Begins to declare a route that takes another method; its answers are kept nowhere. */
    public static Declaration write(HandlerType method, String path, String operationId, String summary) {
        return new Declaration(method, path, operationId, summary).with(Trait.NO_STORE);
    }

    public HandlerType method() {
        return method;
    }

    /** Returns the path in Javalin's form, which is also OpenAPI's. */
    public String path() {
        return path;
    }

    public String operationId() {
        return operationId;
    }

    public String summary() {
        return summary;
    }

    /** Returns the role that a token needs; empty where nobody needs a token. */
    public Optional<Role> role() {
        return Optional.ofNullable(role);
    }

    public List<RouteParameter> parameters() {
        return parameters;
    }

    public BodyFormat body() {
        return body;
    }

    /** Returns the status of an answer when all is well. */
    public int status() {
        return status;
    }

    public RouteFormat format() {
        return format;
    }

    /** Returns the name of the answer's schema in {@code openapi-schemas.yaml}; empty for files and where nothing is sent. */
    public String schema() {
        return schema;
    }

    public boolean is(Trait trait) {
        return traits.contains(trait);
    }

    /** Tells whether it sends something else than JSON. */
    public boolean sendsFile() {
        return !format.equals(RouteFormat.JSON);
    }

    Response answer(ApiRequest request) {
        return handler.answer(request);
    }

    @Override
    public String toString() {
        return method + " " + path;
    }

    /** Collects what a route declares; it ends with the handler. */
    public static final class Declaration {
        private final HandlerType method;
        private final String path;
        private final String operationId;
        private final String summary;
        private final Set<Trait> traits = EnumSet.noneOf(Trait.class);
        private @Nullable Role role;
        private List<RouteParameter> parameters = List.of();
        private BodyFormat body = BodyFormat.NONE;
        private int status = 200;
        private RouteFormat format = RouteFormat.JSON;
        private String schema = "";

        private Declaration(HandlerType method, String path, String operationId, String summary) {
            this.method = method;
            this.path = path;
            this.operationId = operationId;
            this.summary = summary;
        }

        /** Demands a token with at least this role. */
        public Declaration needs(Role least) {
            this.role = least;
            return this;
        }

        public Declaration parameters(List<RouteParameter> taken) {
            this.parameters = List.copyOf(taken);
            return this;
        }

        public Declaration with(Trait... more) {
            traits.addAll(List.of(more));
            return this;
        }

        /** Takes a body of one of these media types; {@code bodySchema} is that of a JSON body, empty where none is taken. */
        public Declaration takes(String bodySchema, String... mediaTypes) {
            this.body = new BodyFormat(List.of(mediaTypes), bodySchema);
            return this;
        }

        /** Answers with this status when all is well, instead of 200. */
        public Declaration status(int success) {
            this.status = success;
            return this;
        }

        /** Sends a JSON body of this schema. */
        public Declaration json(String bodySchema) {
            this.schema = bodySchema;
            return this;
        }

        /** Sends a file of this format. */
        public Declaration file(RouteFormat fileFormat) {
            this.format = fileFormat;
            return with(Trait.STREAMED);
        }

        /** Ends the declaration with a handler that returns the JSON body of the answer. */
        public Route answersWith(Function<ApiRequest, Object> handler) {
            return handledBy(request -> Response.json(handler.apply(request)));
        }

        /** Ends the declaration with a handler that returns the whole response. */
        public Route handledBy(Handler handler) {
            return new Route(this, handler);
        }
    }
}
