package plangraph.data.synthesis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import plangraph.model.Kind;

/** The elements of an invented city: each is drawn after a real one, and so are its parts after theirs. */
final class InventedCity {
    private final DatasetShape shape;
    private final String id;
    private final SplittableRandom random;
    private final Map<Slot, List<Node>> nodes = new LinkedHashMap<>();
    private final List<Part> parts = new ArrayList<>();

    /** @param path numbers of the element and of all above it in its plan, {@code 2-1-3} */
    record Node(String id, String plan, String path, ElementTemplate pattern) {}

    /** @param row evidence of the relationship that this one is drawn after */
    record Part(String type, Node of, Node part, Map<String, String> row) {}

    private InventedCity(DatasetShape shape, String id, SplittableRandom random) {
        this.shape = shape;
        this.id = id;
        this.random = random;
    }

    static InventedCity grown(DatasetShape shape, String id, SplittableRandom random) {
        InventedCity city = new InventedCity(shape, id, random);
        city.grow();
        return city;
    }

    private void grow() {
        shape.slots().forEach((slot, patterns) -> {
            if (slot.equals(Slot.ELSEWHERE)) {
                nodes.put(slot, patterns.stream().map(InventedCity::elsewhere).toList());
            } else if (slot.label().equals(Kind.PLAN.word())) {
                ElementTemplate plan = patterns.getFirst();
                add(new Node(idOf(slot.plan()), slot.plan(), "", plan));
            } else if (slot.depth() == 0) {
                for (int i = 1; i <= about(patterns.size()); i++) {
                    add(node(slot, Integer.toString(i)));
                }
            }
        });
    }

    private static Node elsewhere(ElementTemplate pattern) {
        return new Node(pattern.id(), "", "", pattern);
    }

    private Node node(Slot slot, String path) {
        String label = slot.label().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        String within = slot.plan().isEmpty() ? "" : slot.plan() + ".";
        return new Node(
                idOf(within + label + "." + path),
                slot.plan(),
                path,
                drawn(shape.slots().getOrDefault(slot, List.of())));
    }

    private void add(Node node) {
        nodes.computeIfAbsent(node.pattern().slot(), ignored -> new ArrayList<>())
                .add(node);
        int number = 0;
        for (ElementTemplate.Tie tie : partsOf(node.pattern())) {
            number++;
            Node part = node(tie.slot(), node.path().isEmpty() ? "" + number : node.path() + "-" + number);
            parts.add(new Part(tie.type(), node, part, tie.row()));
            add(part);
        }
    }

    /** Those of a plan, of which there is only one to be drawn after, are some more or some fewer. */
    private List<ElementTemplate.Tie> partsOf(ElementTemplate pattern) {
        if (!pattern.slot().label().equals(Kind.PLAN.word())) {
            return pattern.parts();
        }
        Map<Slot, List<ElementTemplate.Tie>> bySlot = new LinkedHashMap<>();
        pattern.parts()
                .forEach(tie -> bySlot.computeIfAbsent(tie.slot(), s -> new ArrayList<>())
                        .add(tie));
        List<ElementTemplate.Tie> some = new ArrayList<>();
        bySlot.values().forEach(ties -> {
            for (int i = about(ties.size()); i > 0; i--) {
                some.add(drawn(ties));
            }
        });
        return some;
    }

    /** A quarter more or less. */
    private int about(int count) {
        return Math.max(1, (int) Math.round(count * (0.75 + random.nextDouble() / 2)));
    }

    private <T> T drawn(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** One of the slot; those after whose models many links go are drawn oftener. */
    Node drawn(Slot slot, String type) {
        List<Node> from = nodes.getOrDefault(slot, List.of());
        int most = from.stream()
                .mapToInt(node -> node.pattern().popularity(type))
                .max()
                .orElseThrow();
        while (true) {
            Node node = drawn(from);
            if (random.nextInt(most + 1) <= node.pattern().popularity(type)) {
                return node;
            }
        }
    }

    boolean has(Slot slot) {
        return nodes.containsKey(slot);
    }

    /** An id of this city. */
    String idOf(String end) {
        return id + "." + end;
    }

    /** Every element of this city's own, in a fixed order. */
    List<Node> all() {
        return nodes.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(Slot.ELSEWHERE))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
    }

    List<Part> parts() {
        return parts;
    }

    Map<String, Node> plans() {
        Map<String, Node> plans = new HashMap<>();
        nodes.forEach((slot, of) -> {
            if (slot.label().equals(Kind.PLAN.word())) {
                plans.put(slot.plan(), of.getFirst());
            }
        });
        return plans;
    }
}
