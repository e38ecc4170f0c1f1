package plangraph.http;

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
import plangraph.answer.InvalidInput;
import plangraph.answer.PageRequest;
import plangraph.model.LocalizedText;
import plangraph.store.Revisions;

/** A request whose parameters were checked against its route; all faults are reported at once, nothing is clamped. */
final class ApiRequest {
    private final Context context;
    private final Revisions.Now now;
    private final String question;
    private final Set<String> known = new TreeSet<>();
    private final Map<String, String> values = new HashMap<>();
    private final Map<String, String> others = new LinkedHashMap<>();
    private final List<InvalidInput.Fault> faults = new ArrayList<>();

    /** @param question names the list of which a page is asked for, see {@link PageRequest} */
    ApiRequest(Context context, Route route, Revisions.Now now, String question) {
        this.context = context;
        this.now = now;
        this.question = question;
        route.params().forEach(spec -> known.add(spec.name()));
        Utf8Check.malformed(context.queryString())
                .forEach(name -> faults.add(new InvalidInput.Fault(name, Utf8Check.IS_NOT)));
        context.queryParamMap().forEach(this::take);
        route.params().stream().filter(spec -> !isAtFault(spec.name())).forEach(this::check);
        // Parameters of an open route are checked by its handler, which knows the saved query.
        if (!route.open()) {
            others.keySet().forEach(this::unknown);
            refuse(List.of());
        }
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
        return faults.stream().anyMatch(fault -> fault.parameter().equals(name));
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

    /** For an open route: these are known too, and what is left is a fault. */
    void alsoKnown(Collection<String> names) {
        known.addAll(names);
        List.copyOf(others.keySet()).stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> {
                    others.remove(name);
                    unknown(name);
                });
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name));
    }

    List<String> list(String name) {
        return text(name).map(RouteParameter::words).orElse(List.of());
    }

    int number(String name, int fallback) {
        return text(name).map(Integer::parseInt).orElse(fallback);
    }

    boolean flag(String name) {
        return text(name).orElse("false").equals("true");
    }

    PageRequest page() {
        int offset = text("cursor")
                .flatMap(cursor -> PageRequest.offset(cursor, question))
                .orElse(0);
        return new PageRequest(offset, number("limit", 100), question);
    }

    String path(String name) {
        return context.pathParam(name);
    }

    Revisions.Now now() {
        return now;
    }

    /** Parameters of the saved query; those that the route takes are left out. */
    Map<String, String> others() {
        return others;
    }

    /** Whether an If-None-Match may be answered before anything was looked at. */
    boolean isSound() {
        return faults.isEmpty();
    }

    /** Looks at the rest, and reports the faults of both. */
    <T> T checked(Supplier<T> rest) {
        try {
            T result = rest.get();
            refuse(List.of());
            return result;
        } catch (InvalidInput e) {
            refuse(e.faults());
            throw e;
        }
    }

    /** To be called when everything was looked at. A parameter that is already at fault is not blamed twice. */
    void refuse(List<InvalidInput.Fault> more) {
        List<InvalidInput.Fault> all = new ArrayList<>(faults);
        more.stream().filter(fault -> !isAtFault(fault.parameter())).forEach(all::add);
        if (!all.isEmpty()) {
            throw new InvalidInput(all);
        }
    }

    /** Sends the client on, with the parameters it came with. */
    Route.Sent moved(String path) {
        String parameters = context.queryString();
        context.status(308)
                .removeHeader("ETag")
                .header("Location", parameters == null ? path : path + "?" + parameters)
                .result("");
        return Route.Sent.ALREADY;
    }

    Context context() {
        return context;
    }
}
