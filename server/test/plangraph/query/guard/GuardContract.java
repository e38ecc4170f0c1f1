package plangraph.query.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plangraph.model.Faults;
import plangraph.model.LocalizedText;
import plangraph.query.Parameter;
import plangraph.query.SavedQuery;
import plangraph.query.guard.GuardStatements.Attack;
import plangraph.query.guard.tree.TreeRules;
import plangraph.testing.RunningServer;

/** What the guard lets through, whatever Neo4j makes the plan. */
abstract class GuardContract {
    private static final LocalizedText WORDS = new LocalizedText("問い", "Question");

    private final GuardedPlan plan;

    GuardContract(RunningServer server) {
        this.plan = new GuardedPlan(server.graph());
    }

    static List<Attack> attacks() throws IOException {
        return GuardStatements.attacks("attacks.csv");
    }

    static List<Attack> attacksOnThePlan() throws IOException {
        return GuardStatements.attacks("attacks-on-the-plan.csv");
    }

    static List<String> honest() throws IOException {
        return GuardStatements.honest();
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void anAttackIsRefusedForItsReason(Attack attack) {
        assertEquals(attack.refusal(), toldInBothLanguages(faults(attack.cypher())));
    }

    /** As if neither text nor tree had been looked at. */
    @ParameterizedTest
    @MethodSource("attacksOnThePlan")
    void thePlanAloneRefusesIt(Attack attack) {
        Faults faults = new Faults();
        plan.checkPlan(saved(QueryText.of("q", attack.cypher())), true, faults);
        assertEquals(attack.refusal(), toldInBothLanguages(faults));
    }

    /** As if neither text nor plan had been looked at. */
    @ParameterizedTest
    @MethodSource("attacksOnThePlan")
    void theTreeAloneRefusesIt(Attack attack) {
        assertFalse(TreeRules.faults(attack.cypher()).orElseThrow().isEmpty());
    }

    private static String toldInBothLanguages(Faults faults) {
        faults.all().forEach(fault -> {
            assertTrue(isJapanese(fault.problem()), () -> fault.problem().ja());
            assertTrue(isJapanese(fault.remedy()), () -> fault.remedy().ja());
        });
        return told(faults);
    }

    private static boolean isJapanese(LocalizedText words) {
        return words.ja().codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HIRAGANA);
    }

    @ParameterizedTest
    @MethodSource("honest")
    void anHonestStatementIsAccepted(String cypher) {
        assertEquals("", told(faults(cypher)));
    }

    private Faults faults(String cypher) {
        Faults faults = new Faults();
        CypherWords.check(QueryText.of("q", cypher), faults);
        if (faults.isEmpty()) {
            checkPlan(cypher, faults);
        }
        return faults;
    }

    private void checkPlan(String cypher, Faults faults) {
        QueryText text = QueryText.of("q", cypher);
        plan.check(List.of(saved(text)), faults);
    }

    /** Without the columns, which no statement here declares. */
    private static String told(Faults faults) {
        return faults.all().stream()
                .filter(fault -> !fault.problem().en().contains("but declares the columns"))
                .map(fault -> fault.line() + ":" + fault.column() + ": "
                        + fault.problem().en())
                .collect(Collectors.joining(" | "));
    }

    private static SavedQuery saved(QueryText text) {
        List<Parameter> parameters = text.parametersUsed().stream()
                .map(QueryText.Use::name)
                .filter(name -> !SavedQuery.GIVEN.contains(name))
                .map(name -> new Parameter(
                        name, Parameter.Type.STRING, Optional.empty(), false, WORDS, List.of(), Optional.empty()))
                .toList();
        return new SavedQuery(
                "q",
                WORDS,
                List.of(),
                List.of(),
                parameters,
                List.of(),
                List.of(),
                WORDS,
                Optional.empty(),
                List.of(),
                text.cypher(),
                text.revision(),
                text.file(),
                text.begins());
    }
}
