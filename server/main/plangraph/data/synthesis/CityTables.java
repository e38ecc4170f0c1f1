package plangraph.data.synthesis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import plangraph.model.RelationshipType;

/** The tables of an invented city. */
final class CityTables {
    /** A second draw may hit the same end again; where there are too few others, there is one link less. */
    private static final int DRAWS = 8;

    private final DatasetShape shape;
    private final InventedCity city;
    private final Rewriting rewriting;
    private final Map<String, List<Map<String, String>>> tables = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> rows = new LinkedHashMap<>();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Set<String> keys = new HashSet<>();

    private CityTables(DatasetShape shape, InventedCity city, Rewriting rewriting) {
        this.shape = shape;
        this.city = city;
        this.rewriting = rewriting;
    }

    static Map<String, List<Map<String, String>>> of(DatasetShape shape, InventedCity city, Rewriting rewriting) {
        CityTables tables = new CityTables(shape, city, rewriting);
        tables.fill();
        return tables.tables;
    }

    private void fill() {
        List<InventedCity.Node> all = city.all();
        all.forEach(this::element);
        all.forEach(this::citations);
        city.parts()
                .forEach(part -> link(part.type(), part.of().id(), part.part().id(), part.row()));
        all.forEach(this::links);
        all.forEach(this::annotations);
        shape.lacks().forEach(this::lack);
    }

    private void element(InventedCity.Node node) {
        Map<String, String> row = rewriting.row(node.pattern().row());
        row.put("id", node.id());
        row.computeIfPresent("number", (column, number) -> number.isEmpty() ? "" : node.path());
        rows.put(node.id(), row);
        table("nodes/" + node.pattern().slot().label()).add(row);
    }

    private void citations(InventedCity.Node node) {
        for (Map<String, String> model : node.pattern().citations()) {
            Map<String, String> row = rewriting.row(model);
            row.put("from", node.id());
            row.put("to", rewriting.id(model.getOrDefault("to", "")));
            if (keys.add(node.id() + "~" + RelationshipType.CITED_FROM + "~" + row.get("to"))) {
                row.put("lines", rewriting.cited(row.get("to"), node.id()));
                table("links/" + RelationshipType.CITED_FROM).add(row);
            }
        }
    }

    private void links(InventedCity.Node node) {
        for (ElementTemplate.Tie tie : node.pattern().plans()) {
            InventedCity.Node plan = city.plans().get(tie.slot().plan());
            if (plan != null) {
                link(tie.type(), plan.id(), node.id(), tie.row());
            }
        }
        for (ElementTemplate.Tie tie : node.pattern().links()) {
            for (int draw = 0; city.has(tie.slot()) && draw < DRAWS; draw++) {
                String to = city.drawn(tie.slot(), tie.type()).id();
                if (!to.equals(node.id()) && link(tie.type(), node.id(), to, tie.row())) {
                    sameName(tie.type(), node.id(), to);
                    break;
                }
            }
        }
    }

    private void sameName(String type, String from, String to) {
        Map<String, String> one = rows.get(from);
        Map<String, String> other = rows.get(to);
        if (type.equals(RelationshipType.SAME_NAME_AS.name()) && one != null && other != null) {
            other.put("title", one.getOrDefault("title", ""));
        }
    }

    private boolean link(String type, String from, String to, Map<String, String> model) {
        if (!keys.add(from + "~" + type + "~" + to)) {
            return false;
        }
        Map<String, String> row = rewriting.row(model);
        row.put("from", from);
        row.put("to", to);
        table("links/" + type).add(row);
        return true;
    }

    private void annotations(InventedCity.Node node) {
        for (ElementTemplate.Annotation annotation : node.pattern().annotations()) {
            List<String> about = new ArrayList<>(List.of(node.id()));
            annotation.others().stream()
                    .filter(city::has)
                    .map(slot -> city.drawn(slot, "").id())
                    .filter(other -> !about.contains(other))
                    .forEach(about::add);
            Map<String, String> row = rewriting.row(annotation.row());
            String label = annotation.label();
            int number = numbers.merge(label, 1, Integer::sum);
            row.put("id", city.idOf(label.toLowerCase(Locale.ROOT) + "." + number));
            row.put("about", String.join(";", about));
            table("nodes/" + label).add(row);
        }
    }

    private void lack(Map<String, String> model) {
        Map<String, String> row = rewriting.row(model);
        row.put(
                "about",
                String.join(
                        ";",
                        shape.about(model).stream()
                                .map(ElementTemplate::slot)
                                .filter(city::has)
                                .map(slot -> city.drawn(slot, "").id())
                                .distinct()
                                .toList()));
        table("lacks").add(row);
    }

    private List<Map<String, String>> table(String name) {
        return tables.computeIfAbsent(name, ignored -> new ArrayList<>());
    }
}
