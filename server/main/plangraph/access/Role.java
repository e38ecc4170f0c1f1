package plangraph.access;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Lists the roles a token can have; each may do what those before it may. */
public enum Role {
    /** Reads what asks for a token. */
    VIEWER,
    /** Proposes changes, which an editor decides on. */
    CONTRIBUTOR,
    /** Changes data and saves questions. */
    EDITOR,
    /** Gives and revokes tokens, reads the audit log, makes backups. */
    ADMIN;

    /** Returns the word for this role in commands, requests and the graph. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the role that this word names. */
    public static Optional<Role> of(String word) {
        return Arrays.stream(values()).filter(role -> role.word().equals(word)).findFirst();
    }

    /** Returns the words for all roles, the smallest first. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Role::word).toList();
    }

    /** Tells whether this role may do what needs the other one. */
    public boolean covers(Role needed) {
        return compareTo(needed) >= 0;
    }
}
