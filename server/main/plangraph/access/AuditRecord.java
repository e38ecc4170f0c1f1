package plangraph.access;

/**
 * Describes what somebody did or tried, as the audit log keeps it.
 *
 * @param who name of their token; empty when they had none that is known
 * @param role of the token; empty when there is none
 * @param from network address of the client; empty for a command
 * @param action method and path of a request, or the command line
 * @param outcome status with a remark, or the reason of a refusal
 */
public record AuditRecord(String who, String role, String from, String action, String outcome) {
    /** Stands where the name of a token would; no token may have this name. */
    static final String COMMAND_LINE = "command line";

    /** Describes an action of somebody at the machine itself, who may do everything. */
    public static AuditRecord ofCommandLine(String action, String outcome) {
        return new AuditRecord(COMMAND_LINE, Role.ADMIN.word(), "", action, outcome);
    }

    /** Returns the same action by the holder of this token. */
    public AuditRecord by(TokenHolder holder) {
        return new AuditRecord(holder.name(), holder.role().word(), from, action, outcome);
    }

    /** Returns the same action with another outcome. */
    public AuditRecord with(String otherOutcome) {
        return new AuditRecord(who, role, from, action, otherOutcome);
    }

    /** Tells whether a known token was used. */
    public boolean isKnown() {
        return !who.isEmpty();
    }
}
