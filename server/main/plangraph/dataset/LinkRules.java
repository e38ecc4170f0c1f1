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
import plangraph.model.Words;

/** What must hold of every row of {@code links/}: two ends of the right kind, and evidence. */
final class LinkRules {
    private static final Pattern CONFIDENCE = Pattern.compile("0(\\.\\d+)?|1(\\.0+)?");

    private static final Words BASES =
            new Words("stated、derived、analyst、machine のどれかにしてください", "use stated, derived, analyst or machine");
    private static final Words EVIDENCE =
            new Words("書き入れてください。根拠のないつながりは載せません", "fill it in: no edge without evidence");
    private static final Words FROM_0_TO_1 =
            new Words("0.8 のように 0 から 1 までの数を書いてください", "write a number from 0 to 1, e.g. 0.8");
    private static final Words EMPTY = new Words("空のままにしてください", "leave it empty");

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
                row.fault(
                        faults,
                        "to",
                        new Words("同じつながりが2度出てきます", "this link stands twice"),
                        new Words("2行を1行にしてください。from と型と to の組がキーです", "merge the two rows: a key is from~TYPE~to"));
            }
            checkBasis(link.type(), row);
            locators.check(row, "document", "lines");
            checkStrength(link.type(), row);
        }
    }

    private void checkEnd(Row row, String column, Set<Label> allowed) {
        Optional<Label> label = known.label(row.get(column));
        if (label.isEmpty()) {
            row.fault(faults, column, Known.noElement(row.get(column)), Known.NAME_ONE);
        } else if (!allowed.contains(label.get())) {
            List<String> words = allowed.stream().map(Label::word).sorted().toList();
            Words problem = Words.of(
                    "%s は %s です", "%s is a %s", row.get(column), label.get().word());
            row.fault(faults, column, problem, Words.of("この型のつながりの端は %s です", "a link of this type takes %s", words));
        }
    }

    private void checkBasis(RelationshipType type, Row row) {
        Optional<Basis> basis = Basis.of(row.get("basis"));
        if (basis.isEmpty()) {
            Words problem = Words.of("「%s」という根拠（basis）はありません", "'%s' is not a basis", row.get("basis"));
            row.fault(faults, "basis", problem, BASES);
            return;
        }
        for (String column : needed(basis.get(), type)) {
            if (!row.has(column)) {
                Words problem = Words.of(
                        "basis が %s のつながりに %s がありません",
                        "a link that is %s needs its %s", basis.get().word(), column);
                row.fault(faults, column, problem, EVIDENCE);
            }
        }
        if (row.has("confidence") && !CONFIDENCE.matcher(row.get("confidence")).matches()) {
            Words problem =
                    Words.of("「%s」は確からしさ（confidence）の数ではありません", "'%s' is not a confidence", row.get("confidence"));
            row.fault(faults, "confidence", problem, FROM_0_TO_1);
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
            Words problem =
                    Words.of("「%s」は %s の強さ（strength）ではありません", "'%s' is no strength of %s", row.get("strength"), type);
            row.fault(faults, "strength", problem, strengths.isEmpty() ? EMPTY : NodeRules.oneOf(strengths));
        }
    }
}
