package plangraph.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Tells who says that a relationship holds: a document, a rule, a person or the program. Declared from the strongest to the weakest; a
 * path is as strong as its weakest edge.
 */
public enum Basis {
    STATED(new LocalizedText("明示", "Stated")),
    DERIVED(new LocalizedText("導出", "Derived")),
    ANALYST(new LocalizedText("判断", "Judged")),
    MACHINE(new LocalizedText("機械", "Machine"));

    /** What an answer rests on unless asked otherwise. {@code MACHINE} is left out: nobody has looked at it yet. */
    public static final List<Basis> ALL_REVIEWED = List.of(STATED, DERIVED, ANALYST);

    private final LocalizedText title;

    Basis(LocalizedText title) {
        this.title = title;
    }

    /** What people call it. */
    public LocalizedText title() {
        return title;
    }

    /** As stored in the graph and written in URLs. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Basis> of(String word) {
        return Arrays.stream(values())
                .filter(basis -> basis.word().equals(word))
                .findFirst();
    }
}
