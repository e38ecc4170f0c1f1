package plangraph.dataset;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import plangraph.fault.Faults;
import plangraph.model.Basis;
import plangraph.model.Label;
import plangraph.model.Link;
import plangraph.model.RelationshipType;

/** What must hold of every row of {@code links/}: two ends of the right kind, and evidence. */
final class LinkRules {
    private static final Pattern CONFIDENCE = Pattern.compile("0(\\.\\d+)?|1(\\.0+)?");

    private final Known known;
    private final Faults faults;
    private final Locators locators;
    private final Set<String> keys = new HashSet<>();

    LinkRules(Known known, Faults faults) {
        this.known = known;
        this.faults = faults;
        this.locators = new Locators(known, faults);
    }

    void check(Draft draft) {
        for (Draft.LinkRow link : draft.links()) {
            Row row = link.row();
            checkEnd(row, "from", link.type().from());
            checkEnd(row, "to", link.type().to());
            if (!keys.add(Link.key(row.get("from"), link.type(), row.get("to")))) {
                row.fault(faults, "to", "this link stands twice", "merge the two rows: a key is from~TYPE~to");
            }
            checkBasis(link.type(), row);
            locators.check(row, "document", "lines");
            checkStrength(link.type(), row);
        }
    }

    private void checkEnd(Row row, String column, Set<Label> allowed) {
        Optional<Label> label = known.label(row.get(column));
        if (label.isEmpty()) {
            String problem = "no element is called '" + row.get(column) + "'";
            row.fault(faults, column, problem, "name an id of these datasets");
        } else if (!allowed.contains(label.get())) {
            List<String> words = allowed.stream().map(Label::word).sorted().toList();
            String problem = row.get(column) + " is a " + label.get().word();
            row.fault(faults, column, problem, "a link of this type takes " + words);
        }
    }

    private void checkBasis(RelationshipType type, Row row) {
        Optional<Basis> basis = Basis.of(row.get("basis"));
        if (basis.isEmpty()) {
            String problem = "'" + row.get("basis") + "' is not a basis";
            row.fault(faults, "basis", problem, "use stated, derived, analyst or machine");
            return;
        }
        for (String column : needed(basis.get(), type)) {
            if (!row.has(column)) {
                String problem = "a link that is " + basis.get().word() + " needs its " + column;
                row.fault(faults, column, problem, "fill it in: no edge without evidence");
            }
        }
        if (row.has("confidence") && !CONFIDENCE.matcher(row.get("confidence")).matches()) {
            String problem = "'" + row.get("confidence") + "' is not a confidence";
            row.fault(faults, "confidence", problem, "write a number from 0 to 1, e.g. 0.8");
        }
    }

    private static List<String> needed(Basis basis, RelationshipType type) {
        return switch (basis) {
            case STATED -> type == RelationshipType.CITED_FROM ? List.of() : List.of("document", "section", "lines");
            case DERIVED -> List.of("rule", "rationale");
            case ANALYST -> List.of("rationale", "assertedBy", "assertedAt");
            case MACHINE -> List.of("rule", "confidence");
        };
    }

    private void checkStrength(RelationshipType type, Row row) {
        List<String> strengths = type.strengths();
        boolean right = strengths.isEmpty() ? !row.has("strength") : strengths.contains(row.get("strength"));
        if (!right) {
            String problem = "'" + row.get("strength") + "' is no strength of " + type;
            row.fault(faults, "strength", problem, strengths.isEmpty() ? "leave it empty" : "use one of " + strengths);
        }
    }
}
