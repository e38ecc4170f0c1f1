package plangraph.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import plangraph.RunningServer;
import plangraph.SharedServer;
import plangraph.access.Role;

@ExtendWith(SharedServer.class)
final class EmbeddedApiTest extends ApiContract {

    EmbeddedApiTest(RunningServer server) {
        super(server);
    }

    /** 17 goals, some 680 elements, and each of these with each: nearly eight million. Asked again there would be as many. */
    @Test
    void anAnswerOfTooManyRowsIsAFaultOfTheQuestion() throws Exception {
        ObjectNode tooMany = question();
        tooMany.putObject("params");
        tooMany.putArray("question").add("すべての組").add("All there is");
        tooMany.put("cypher", """
                MATCH (a:Element), (b:Element), (c:SdgGoal)
                WHERE $basis <> [] AND $dataset <> ''
                RETURN c AS goal""");
        HttpResponse<String> response = post("/api/v1/trials", server().token(Role.EDITOR), tooMany);
        WritingContract.assertProblem(
                400, "Bad request", "The answer has more than 1000000 rows and was stopped", response);
        assertEquals(Optional.empty(), response.headers().firstValue("Retry-After"));
    }

    @Test
    void itSaysThatItsGraphIsEmbedded() throws Exception {
        assertEquals("embedded", body("/api/v1/status").get("mode").asText());
    }
}
