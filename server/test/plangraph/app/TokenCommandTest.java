package plangraph.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class TokenCommandTest {

    private static String refusal(String... args) {
        Commands.Ended ended = Commands.run(Map.of(), args);
        assertEquals(2, ended.exit());
        return ended.printed().getFirst();
    }

    @Test
    void whatIsWrongIsSaidBeforeAnythingStarts() {
        assertEquals("specify --name NAME, --list or --revoke NAME", refusal("token"));
        assertEquals(
                "'soon' is not an expiry; write one in the future as 90d (days), 12w (weeks) or 2027-03-31",
                refusal("token", "--expires", "soon", "--name", "somebody"));
        assertEquals(
                "'king' is not a role; use one of [viewer, contributor, editor, admin]",
                refusal("token", "--role", "king", "--name", "somebody"));
        assertEquals(
                "a token needs a name of 1 to 80 characters without line breaks, e.g. of the person it is for",
                refusal("token", "--name", " "));
        assertEquals(
                "'command line' stands for the owner of the machine in the audit log and cannot be a name",
                refusal("token", "--name", "command line"));
    }
}
