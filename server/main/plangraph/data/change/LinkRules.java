package plangraph.data.change;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import plangraph.model.Basis;
import plangraph.model.Faults;
import plangraph.model.Kind;
import plangraph.model.LocalizedText;
import plangraph.model.RelationshipType;

/** Checks links: two ends of the right kind, and evidence. */
public final class LinkRules {
    private static final Pattern CONFIDENCE = Pattern.compile("0(\\.\\d+)?|1(\\.0+)?");

    private static final LocalizedText EVIDENCE =
            new LocalizedText("書き入れてください。根拠のないつながりは載せません", "fill it in: no edge without evidence");
    private static final LocalizedText FROM_0_TO_1 =
            new LocalizedText("0.8 のように 0 から 1 までの数を書いてください", "write a number from 0 to 1, e.g. 0.8");
    private static final LocalizedText EMPTY = new LocalizedText("空のままにしてください", "leave it empty");

    private final KnownElements known;
    private final Faults faults;
    private final Set<String> keys = new HashSet<>();

    public LinkRules(KnownElements known, Faults faults) {
        this.known = known;
        this.faults = faults;
    }

    /** Looks at what the set adds and changes; of what it withdraws there is nothing to say. */
    public void check(ChangeSet set) {
        LocatorRules locators = new LocatorRules(set.origin(), known, faults);
        for (LinkChange link : set.links()) {
            if (link.operation() == Operation.WITHDRAW) {
                continue;
            }
            checkEnd(set.origin(), link, "from", link.type().from());
            checkEnd(set.origin(), link, "to", link.type().to());
            if (!keys.add(link.key())) {
                link.fields()
                        .fault(
                                faults,
                                "to",
                                new LocalizedText("同じつながりが2度出てきます", "this link stands twice"),
                                new LocalizedText(
                                        "2行を1行にしてください。from と型と to の組がキーです",
                                        "merge the two rows: a key is from~TYPE~to"));
            }
            checkBasis(set.origin(), link);
            locators.check(link.fields(), "document", "lines");
            checkStrength(link.type(), link.fields());
        }
    }

    private void checkEnd(Origin origin, LinkChange link, String field, Set<Kind> allowed) {
        String id = link.fields().get(field);
        Optional<Kind> kind = known.kind(id);
        if (kind.isEmpty()) {
            link.fields()
                    .fault(
                            faults,
                            field,
                            ElementIds.noElement(id),
                            Remedies.of(origin).element());
        } else if (!allowed.contains(kind.get())) {
            List<String> words = allowed.stream().map(Kind::word).sorted().toList();
            LocalizedText problem =
                    LocalizedText.of("%s は %s です", "%s is a %s", id, kind.get().word());
            link.fields()
                    .fault(
                            faults,
                            field,
                            problem,
                            LocalizedText.of("この型のつながりの端は %s です", "a link of this type takes %s", words));
        }
    }

    private void checkBasis(Origin origin, LinkChange link) {
        WrittenFields fields = link.fields();
        Optional<Basis> basis = Basis.of(fields.get("basis"));
        if (basis.isEmpty()) {
            LocalizedText problem =
                    LocalizedText.of("「%s」という根拠（basis）はありません", "'%s' is not a basis", fields.get("basis"));
            fields.fault(faults, "basis", problem, Remedies.of(origin).bases());
            return;
        }
        if (origin instanceof Origin.People && (basis.get() == Basis.DERIVED || basis.get() == Basis.MACHINE)) {
            LocalizedText problem = LocalizedText.of(
                    "人が加える変更の根拠（basis）に %s は使えません",
                    "what people add or change is not %s", basis.get().word());
            fields.fault(faults, "basis", problem, Remedies.of(origin).bases());
            return;
        }
        for (String field : needed(basis.get(), link.type(), origin)) {
            if (!fields.has(field)) {
                LocalizedText problem = LocalizedText.of(
                        "basis が %s のつながりに %s がありません",
                        "a link that is %s needs its %s", basis.get().word(), field);
                fields.fault(faults, field, problem, EVIDENCE);
            }
        }
        if (fields.has("confidence")
                && !CONFIDENCE.matcher(fields.get("confidence")).matches()) {
            LocalizedText problem = LocalizedText.of(
                    "「%s」は確からしさ（confidence）の数ではありません", "'%s' is not a confidence", fields.get("confidence"));
            fields.fault(faults, "confidence", problem, FROM_0_TO_1);
        }
    }

    private static List<String> needed(Basis basis, RelationshipType type, Origin origin) {
        return switch (basis) {
            case STATED -> {
                if (type == RelationshipType.CITED_FROM) {
                    yield List.of();
                }
                // Tables were transcribed line by line; what somebody adds on the way is looked up by its words.
                yield origin instanceof Origin.People
                        ? List.of("document", "section", "lines", "quote")
                        : List.of("document", "section", "lines");
            }
            case DERIVED -> List.of("rule", "rationale");
            case ANALYST -> List.of("rationale", "assertedBy", "assertedAt");
            case MACHINE -> List.of("rule", "confidence");
        };
    }

    private void checkStrength(RelationshipType type, WrittenFields fields) {
        List<String> strengths = type.strengths();
        boolean right = strengths.isEmpty() ? !fields.has("strength") : strengths.contains(fields.get("strength"));
        if (!right) {
            LocalizedText problem = LocalizedText.of(
                    "「%s」は %s の強さ（strength）ではありません", "'%s' is no strength of %s", fields.get("strength"), type);
            fields.fault(faults, "strength", problem, strengths.isEmpty() ? EMPTY : ElementRules.oneOf(strengths));
        }
    }
}
