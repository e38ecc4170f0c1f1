package plangraph.http;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import plangraph.body.BadRequest;
import plangraph.body.Page;
import plangraph.graph.Revisions;

/** A request whose parameters were checked against its route; all faults are reported at once, nothing is clamped. */
final class Asked {
    private final Context context;
    private final Revisions.Now now;
    private final Map<String, String> values = new HashMap<>();
    private final Map<String, String> others = new LinkedHashMap<>();
    private final List<BadRequest.Fault> faults = new ArrayList<>();

    /** @param open whether parameters beyond the route's are another one's business (those of a saved query) */
    Asked(Context context, List<ParamSpec> specs, boolean open, Revisions.Now now) {
        this.context = context;
        this.now = now;
        Set<String> known = new TreeSet<>();
        specs.forEach(spec -> known.add(spec.name()));
        context.queryParamMap().forEach((name, given) -> {
            if (given.size() > 1) {
                faults.add(new BadRequest.Fault(name, "is given " + given.size() + " times; give it once"));
            } else if (known.contains(name)) {
                values.put(name, given.getFirst());
            } else if (open) {
                others.put(name, given.getFirst());
            } else {
                faults.add(new BadRequest.Fault(name, "unknown parameter; known are " + known));
            }
        });
        specs.forEach(this::check);
        if (!faults.isEmpty() && !open) {
            throw new BadRequest(faults);
        }
    }

    private void check(ParamSpec spec) {
        String given = values.getOrDefault(spec.name(), "").strip();
        if (given.isEmpty()) {
            values.remove(spec.name());
            if (spec.required()) {
                faults.add(new BadRequest.Fault(spec.name(), "is required: " + spec.description()));
            } else if (spec.fallback() != null) {
                values.put(spec.name(), spec.fallback());
            }
            return;
        }
        values.put(spec.name(), given);
        if (spec.kind().equals("integer")) {
            checkNumber(spec, given);
        }
        if (!spec.allowed().isEmpty()) {
            List<String> words = spec.list() ? words(given) : List.of(given);
            words.stream()
                    .filter(word -> !spec.allowed().contains(word))
                    .forEach(word -> faults.add(new BadRequest.Fault(
                            spec.name(),
                            "'" + word + "' is not right; use " + (spec.list() ? "some" : "one") + " of "
                                    + spec.allowed())));
        }
        if (spec.name().equals("cursor") && Page.offset(given, now.name()).isEmpty()) {
            faults.add(new BadRequest.Fault(
                    "cursor", "is not one of ours, or the data have changed since; begin again without it"));
        }
    }

    private void checkNumber(ParamSpec spec, String given) {
        boolean right = given.matches("\\d{1,9}");
        if (!right || Integer.parseInt(given) < spec.least() || Integer.parseInt(given) > spec.most()) {
            values.remove(spec.name());
            faults.add(new BadRequest.Fault(
                    spec.name(), "'" + given + "' is not a whole number from " + spec.least() + " to " + spec.most()));
        }
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(w -> !w.isEmpty())
                .toList();
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name));
    }

    List<String> list(String name) {
        return text(name).map(Asked::words).orElse(List.of());
    }

    int number(String name, int fallback) {
        return text(name).map(Integer::parseInt).orElse(fallback);
    }

    Page page() {
        int offset = text("cursor")
                .flatMap(cursor -> Page.offset(cursor, now.name()))
                .orElse(0);
        return new Page(offset, number("limit", 100));
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

    List<BadRequest.Fault> faults() {
        return faults;
    }

    /** To be called when everything was looked at. */
    void refuse(List<BadRequest.Fault> more) {
        List<BadRequest.Fault> all = new ArrayList<>(faults);
        all.addAll(more);
        if (!all.isEmpty()) {
            throw new BadRequest(all);
        }
    }

    Context context() {
        return context;
    }
}
