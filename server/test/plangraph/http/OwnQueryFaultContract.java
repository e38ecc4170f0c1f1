package plangraph.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import plangraph.access.Role;
import plangraph.query.guard.GuardStatements;
import plangraph.query.guard.GuardStatements.Attack;

/** What is wrong with a question is told at once, each fault where its author sees it. */
interface OwnQueryFaultContract extends WritingContract {
    String TRIALS = "/api/v1/trials";

    /** Each fault as parameter line:column message; 0 where it has none. */
    private static List<String> faults(HttpResponse<String> response) throws Exception {
        assertEquals(400, response.statusCode(), response.body());
        JsonNode errors = JSON.readTree(response.body()).get("errors");
        return errors.valueStream()
                .map(error -> error.get("parameter").asText() + " "
                        + error.path("line").asInt() + ":"
                        + error.path("column").asInt() + " "
                        + error.get("message").asText())
                .toList();
    }

    @Test
    default void everyFaultIsToldWithItsPlace() throws Exception {
        ObjectNode wrong = question().put("cypher", CYPHER.replace("policy.sortKey", "polcy.sortKey"));
        wrong.remove("whenEmpty");
        wrong.putArray("question").add("{city}の政策");
        wrong.put("colour", "red");
        assertEquals(
                List.of(
                        "header 0:0 unknown field 'colour'; use some of [asks, columns, id, params, population, question, tags, title, views, whenEmpty]",
                        "whenEmpty 0:0 is missing",
                        "question 0:0 a question has the slot {city}, which is not a parameter; name one of [plan]",
                        "cypher 6:10 Neo4j refuses it: Variable `polcy` not defined; correct the Cypher"),
                faults(post(TRIALS, server().token(Role.EDITOR), wrong)));
    }

    @Test
    default void theLanguageThatATitleLacksIsNamed() throws Exception {
        ObjectNode wrong = question();
        wrong.putObject("title").put("ja", "計画の政策").put("en", " ");
        wrong.putObject("whenEmpty").put("ja", "").put("en", "none");
        assertEquals(
                List.of(
                        "title 0:0 title has no English; write it in both languages",
                        "whenEmpty 0:0 whenEmpty has no Japanese; write it in both languages"),
                faults(post(TRIALS, server().token(Role.EDITOR), wrong)));
    }

    @Test
    default void faultsOfAFileStandWhereTheyAreInIt() throws Exception {
        String file = """
                //+ id: mine
                //+ title: {ja: 題, en: Title}
                //+ question: []
                //+ columns:
                //+   plan: {type: node, title: {ja: 計画, en: Plan}}
                //+ whenEmpty: {ja: 無, en: none}
                MATCH (plan:Plan)
                WHERE $basis <> [] AND plan.dataset = $dataset
                SET plan.title = 'x'
                RETURN plan
                """;
        assertEquals(
                List.of("text 9:1 SET writes; a query only reads; put a name in `…`"),
                faults(send("POST", TRIALS, server().token(Role.EDITOR), file, TEXT_TYPE)));
    }

    @Test
    default void aWrongParameterOfATrialIsNamed() throws Exception {
        ObjectNode trial = question();
        trial.putObject("parameters").put("plan", "sdg.1");
        assertEquals(
                List.of("parameters.plan 0:0 'sdg.1' is not right: give the id of a Plan; choices/plan lists them"),
                faults(post(TRIALS, server().token(Role.EDITOR), trial)));
    }

    /** Sound Cypher, and no fault of the server: whoever wrote it is told, and so is everybody who asks it. */
    @Test
    default void valuesThatCannotBeWorkedOutAreToldAsSuch() throws Exception {
        String editor = server().token(Role.EDITOR);
        String cypher = """
                MATCH (policy:Policy {dataset: $dataset})
                WHERE $basis <> [] AND ($plan IS NULL OR policy.plan = $plan)
                RETURN policy, 100 / (size(policy.title) - size(policy.title)) AS share
                """;
        ObjectNode divides = question().put("cypher", cypher);
        assertEquals(
                List.of("cypher 0:0 Neo4j cannot compute the answer: / by zero"),
                faults(post(TRIALS, editor, divides)));
    }

    /** Every twelfth of those that {@code GuardContract} holds against the guard itself. */
    @Test
    default void attacksAreRefusedHereToo() throws Exception {
        String editor = server().token(Role.EDITOR);
        List<Attack> attacks = GuardStatements.attacks("attacks.csv");
        for (int i = 0; i < attacks.size(); i += 12) {
            Attack attack = attacks.get(i);
            ObjectNode trial = question().put("cypher", attack.cypher());
            trial.remove("params");
            String told = String.join(" | ", faults(post(TRIALS, editor, trial)));
            String problem = attack.refusal().split(" \\| ")[0].replaceFirst("^\\d+:\\d+: ", "");
            assertTrue(told.contains(problem), attack + " was told: " + told);
        }
    }

    @Test
    default void whatPeopleStoreIsOutOfReachOfQuestions() throws Exception {
        String editor = server().token(Role.EDITOR);
        for (String scope : List.of("(t:AccessToken)", "(t)", "(t:!Element)")) {
            String cypher = "MATCH " + scope + " WHERE $basis <> [] AND $dataset <> '' RETURN t.hash AS hash";
            ObjectNode trial = question().put("cypher", cypher);
            trial.remove("params");
            assertEquals(400, post(TRIALS, editor, trial).statusCode(), scope);
        }
    }

    @Test
    default void aBodyThatCannotBeReadIsRefused() throws Exception {
        String editor = server().token(Role.EDITOR);
        assertEquals(
                415, send("POST", TRIALS, editor, "<q/>", "application/xml").statusCode());
        assertEquals(
                413,
                send("POST", TRIALS, editor, "x".repeat(262_145), TEXT_TYPE).statusCode());
        assertEquals(
                List.of(
                        "body 1:12 is not JSON: Unexpected character ('}' (code 125)): was expecting double-quote to start field name"),
                faults(send("POST", TRIALS, editor, "{\"title\": 1,}", JSON_TYPE)).stream()
                        .map(fault -> fault.replaceFirst("1:\\d+", "1:12"))
                        .toList());
        assertEquals(
                List.of("body 0:0 is not an object of fields"), faults(send("POST", TRIALS, editor, "[]", JSON_TYPE)));
    }

    @Test
    default void anIdThatIsNoneIsRefused() throws Exception {
        HttpResponse<String> response = post("/api/v1/queries/My_Query", server().token(Role.EDITOR), question());
        assertEquals(
                List.of("id 0:0 its id is 'My_Query'; name the file after the id, in a-z, 0-9 and -"),
                faults(response));
    }
}
