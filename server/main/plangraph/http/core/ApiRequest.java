package plangraph.http.core;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import plangraph.access.AuditRecord;
import plangraph.answer.InvalidInput;
import plangraph.answer.PageRequest;
import plangraph.model.LocalizedText;
import plangraph.store.Revisions;

/** Holds a request whose parameters and body were checked against its route; all faults are reported at once, nothing is clamped. */
public final class ApiRequest {
    private final Context context;
    private final Revisions.Now now;
    private final String question;
    private final AuditRecord caller;
    private final RequestBody body;
    private final Set<String> known = new TreeSet<>();
    private final Map<String, String> values = new HashMap<>();
    private final Map<String, String> others = new LinkedHashMap<>();
    private final List<InvalidInput.Fault> faults = new ArrayList<>();

    /**
     * Reads a request.
     *
     * @param question names the list of which a page is asked for, see {@link PageRequest}
     * @param caller who asks, see {@link Authorization#admit}
     */
    ApiRequest(Context context, Route route, Revisions.Now now, String question, AuditRecord caller) {
        this.context = context;
        this.now = now;
        this.question = question;
        this.caller = caller;
        route.parameters().forEach(spec -> known.add(spec.name()));
        Utf8Check.malformed(context.queryString())
                .forEach(name -> faults.add(new InvalidInput.Fault(name, Utf8Check.IS_NOT)));
        context.queryParamMap().forEach(this::take);
        route.parameters().stream().filter(spec -> !isAtFault(spec.name())).forEach(this::check);
        // The parameters of a saved query are checked by the handler, which knows the query.
        if (!route.is(Route.Trait.TAKES_QUERY_PARAMETERS)) {
            others.keySet().forEach(this::unknown);
            refuse(List.of());
        }
        this.body = RequestBody.of(context, route.body());
    }

    private void take(String name, List<String> given) {
        if (given.size() > 1) {
            faults.add(new InvalidInput.Fault(
                    name,
                    LocalizedText.of("%s回指定されています。1回だけにしてください", "is given %s times; give it once", given.size())));
        } else {
            (known.contains(name) ? values : others).put(name, given.getFirst());
        }
    }

    private boolean isAtFault(String name) {
        return faults.stream().anyMatch(fault -> fault.input().equals(name));
    }

    private void check(RouteParameter spec) {
        String given = values.getOrDefault(spec.name(), "").strip();
        if (given.isEmpty()) {
            values.remove(spec.name());
            LocalizedText needed = spec.needed();
            if (needed != null) {
                faults.add(new InvalidInput.Fault(
                        spec.name(), LocalizedText.of("必須です。%sを入れてください", "is required: %s", needed)));
            } else if (spec.fallback() != null) {
                values.put(spec.name(), spec.fallback());
            }
            return;
        }
        values.put(spec.name(), given);
        spec.fault(given).ifPresent(message -> faults.add(new InvalidInput.Fault(spec.name(), message)));
        if (spec.name().equals("cursor") && PageRequest.offset(given, question).isEmpty()) {
            faults.add(new InvalidInput.Fault(
                    "cursor",
                    new LocalizedText(
                            "別の質問のものか、その後データが変わりました。これを外して最初からやり直してください",
                            "belongs to another question, or the data have changed since; begin again without it")));
        }
    }

    private void unknown(String name) {
        LocalizedText message = known.isEmpty()
                ? new LocalizedText("このパラメータはありません。このアドレスはパラメータを取りません", "unknown parameter; this address takes none")
                : LocalizedText.of("このパラメータはありません。使えるのは %s です", "unknown parameter; known are %s", known);
        faults.add(new InvalidInput.Fault(name, message));
    }

    /** Adds the names of a saved query's parameters to those that are known; what is left is a fault. */
    public void alsoKnown(Collection<String> names) {
        known.addAll(names);
        List.copyOf(others.keySet()).stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> {
                    others.remove(name);
                    unknown(name);
                });
    }

    /** Returns the value of a parameter; what is absent or blank has none. */
    public Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** Returns the words of a parameter that takes several. */
    public List<String> list(String name) {
        return text(name).map(RouteParameter::words).orElse(List.of());
    }

    public int number(String name, int fallback) {
        return text(name).map(Integer::parseInt).orElse(fallback);
    }

    public boolean flag(String name) {
        return text(name).orElse("false").equals("true");
    }

    /** Returns the page that is asked for, by {@code cursor} and {@code limit}. */
    public PageRequest page() {
        int offset = text("cursor")
                .flatMap(cursor -> PageRequest.offset(cursor, question))
                .orElse(0);
        return new PageRequest(offset, number("limit", 100), question);
    }

    /** Returns the value of a part of the path. */
    public String path(String name) {
        return context.pathParam(name);
    }

    /** Returns the state of the graph that is answered from. */
    public Revisions.Now now() {
        return now;
    }

    /** Returns who asks and for what, for the audit log. */
    public AuditRecord caller() {
        return caller;
    }

    /** Returns the media type of the body, without charset. */
    public String mediaType() {
        return body.mediaType();
    }

    /** Returns the text of the body. */
    public String body() {
        return body.text();
    }

    /** Returns a header as it was sent. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(context.header(name));
    }

    /** Returns the path of the address. */
    public String path() {
        return context.path();
    }

    /** Returns the parameters of the saved query, without those that the route takes. */
    public Map<String, String> others() {
        return others;
    }

    /** Tells whether an If-None-Match may be answered before anything was looked at. */
    boolean isSound() {
        return faults.isEmpty();
    }

    /** Looks at the rest, and reports the faults of both. */
    public <T> T checked(Supplier<T> rest) {
        try {
            T result = rest.get();
            refuse(List.of());
            return result;
        } catch (InvalidInput e) {
            refuse(e.faults());
            throw e;
        }
    }

    /** Refuses the request if there are faults, when everything was looked at. A parameter that is already at fault is not blamed twice. */
    public void refuse(List<InvalidInput.Fault> more) {
        List<InvalidInput.Fault> all = new ArrayList<>(faults);
        more.stream().filter(fault -> !isAtFault(fault.input())).forEach(all::add);
        if (!all.isEmpty()) {
            throw new InvalidInput(all);
        }
    }

    Context context() {
        return context;
    }
}
