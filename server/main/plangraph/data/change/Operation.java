package plangraph.data.change;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a change does with its element or link. */
public enum Operation {
    /** Brings one that is not there, or brings back one that was withdrawn. */
    ADD,
    /** Gives fields of one that is there other values. */
    CHANGE,
    /** Takes one away; answers no longer use it. */
    WITHDRAW;

    /** As it is written in JSON and stored in the graph. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Operation> of(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(Operation::word).toList();
    }
}
