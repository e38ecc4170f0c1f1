package plangraph.data.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import plangraph.model.Element;
import plangraph.model.Kind;
import plangraph.model.RelationshipType;

/** The links that a rule derives are those that the rule yields when it is applied anew. */
final class SameNameTest {
    private static final Set<Kind> NAMED = Set.of(
            Kind.POLICY, Kind.MEASURE, Kind.INITIATIVE, Kind.PROJECT, Kind.DISTRICT_DIRECTION, Kind.MANIFESTO_ITEM);

    /** The rule equal-titles: the same but for width, white space and middle dots. */
    @Test
    void elementsWithTheSameNameAreExactlyThoseThatTheRuleFinds() throws Exception {
        Dataset isesaki = Seed.isesaki();
        Map<String, List<String>> byName = new HashMap<>();
        isesaki.elements().stream()
                .filter(element -> NAMED.contains(element.label()))
                .forEach(element -> byName.computeIfAbsent(name(element), ignored -> new ArrayList<>())
                        .add(element.id()));
        Set<String> expected = new TreeSet<>();
        byName.values().forEach(ids -> expected.addAll(pairs(ids)));
        Set<String> derived = isesaki.links().stream()
                .filter(link -> link.type() == RelationshipType.SAME_NAME_AS)
                .map(link ->
                        link.from() + " " + link.to() + " " + link.properties().get("rule"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(expected, derived);
        assertEquals(3, derived.size());
    }

    private static String name(Element element) {
        String title = String.valueOf(element.properties().get("title"));
        return Normalizer.normalize(title, Normalizer.Form.NFKC).replaceAll("[\\s・]", "");
    }

    private static Set<String> pairs(List<String> ids) {
        List<String> sorted = ids.stream().sorted().toList();
        Set<String> pairs = new TreeSet<>();
        for (int i = 0; i < sorted.size(); i++) {
            for (int j = i + 1; j < sorted.size(); j++) {
                pairs.add(sorted.get(i) + " " + sorted.get(j) + " equal-titles");
            }
        }
        return pairs;
    }
}
