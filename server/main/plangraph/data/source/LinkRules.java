package plangraph.data.source;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import plangraph.model.Basis;
import plangraph.model.Faults;
import plangraph.model.Kind;
import plangraph.model.Link;
import plangraph.model.LocalizedText;
import plangraph.model.RelationshipType;

/** What must hold of every row of {@code links/}: two ends of the right kind, and evidence. */
final class LinkRules {
    private static final Pattern CONFIDENCE = Pattern.compile("0(\\.\\d+)?|1(\\.0+)?");

    private static final LocalizedText BASES =
            new LocalizedText("stated、derived、analyst、machine のどれかにしてください", "use stated, derived, analyst or machine");
    private static final LocalizedText EVIDENCE =
            new LocalizedText("書き入れてください。根拠のないつながりは載せません", "fill it in: no edge without evidence");
    private static final LocalizedText FROM_0_TO_1 =
            new LocalizedText("0.8 のように 0 から 1 までの数を書いてください", "write a number from 0 to 1, e.g. 0.8");
    private static final LocalizedText EMPTY = new LocalizedText("空のままにしてください", "leave it empty");

    private final KnownIds known;
    private final Faults faults;
    private final LocatorRules locators;
    private final Set<String> keys = new HashSet<>();

    LinkRules(KnownIds known, Faults faults) {
        this.known = known;
        this.faults = faults;
        this.locators = new LocatorRules(known, faults);
    }

    void check(DatasetDraft draft) {
        for (DatasetDraft.LinkRow link : draft.links()) {
            TableRow row = link.row();
            checkEnd(row, "from", link.type().from());
            checkEnd(row, "to", link.type().to());
            if (!keys.add(Link.key(row.get("from"), link.type(), row.get("to")))) {
                row.fault(
                        faults,
                        "to",
                        new LocalizedText("同じつながりが2度出てきます", "this link stands twice"),
                        new LocalizedText(
                                "2行を1行にしてください。from と型と to の組がキーです", "merge the two rows: a key is from~TYPE~to"));
            }
            checkBasis(link.type(), row);
            locators.check(row, "document", "lines");
            checkStrength(link.type(), row);
        }
    }

    private void checkEnd(TableRow row, String column, Set<Kind> allowed) {
        Optional<Kind> label = known.label(row.get(column));
        if (label.isEmpty()) {
            row.fault(faults, column, KnownIds.noElement(row.get(column)), KnownIds.NAME_ONE);
        } else if (!allowed.contains(label.get())) {
            List<String> words = allowed.stream().map(Kind::word).sorted().toList();
            LocalizedText problem = LocalizedText.of(
                    "%s は %s です", "%s is a %s", row.get(column), label.get().word());
            row.fault(
                    faults,
                    column,
                    problem,
                    LocalizedText.of("この型のつながりの端は %s です", "a link of this type takes %s", words));
        }
    }

    private void checkBasis(RelationshipType type, TableRow row) {
        Optional<Basis> basis = Basis.of(row.get("basis"));
        if (basis.isEmpty()) {
            LocalizedText problem = LocalizedText.of("「%s」という根拠（basis）はありません", "'%s' is not a basis", row.get("basis"));
            row.fault(faults, "basis", problem, BASES);
            return;
        }
        for (String column : needed(basis.get(), type)) {
            if (!row.has(column)) {
                LocalizedText problem = LocalizedText.of(
                        "basis が %s のつながりに %s がありません",
                        "a link that is %s needs its %s", basis.get().word(), column);
                row.fault(faults, column, problem, EVIDENCE);
            }
        }
        if (row.has("confidence") && !CONFIDENCE.matcher(row.get("confidence")).matches()) {
            LocalizedText problem = LocalizedText.of(
                    "「%s」は確からしさ（confidence）の数ではありません", "'%s' is not a confidence", row.get("confidence"));
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

    private void checkStrength(RelationshipType type, TableRow row) {
        List<String> strengths = type.strengths();
        boolean right = strengths.isEmpty() ? !row.has("strength") : strengths.contains(row.get("strength"));
        if (!right) {
            LocalizedText problem = LocalizedText.of(
                    "「%s」は %s の強さ（strength）ではありません", "'%s' is no strength of %s", row.get("strength"), type);
            row.fault(faults, "strength", problem, strengths.isEmpty() ? EMPTY : NodeRules.oneOf(strengths));
        }
    }
}
