package plangraph.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Who says that a relationship holds. Declared from the strongest to the weakest; a path is as strong as its weakest edge.
 */
public enum Basis {
    STATED(new Words("明示", "Stated")),
    DERIVED(new Words("導出", "Derived")),
    ANALYST(new Words("判断", "Judged")),
    MACHINE(new Words("機械", "Machine"));

    /** What an answer rests on unless asked otherwise. {@code MACHINE} is left out: nobody has looked at it yet. */
    public static final List<Basis> ALL_REVIEWED = List.of(STATED, DERIVED, ANALYST);

    private final Words title;

    Basis(Words title) {
        this.title = title;
    }

    /** What people call it. */
    public Words title() {
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
