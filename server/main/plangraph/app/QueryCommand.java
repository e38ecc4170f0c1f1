package plangraph.app;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import plangraph.answer.AnswerText;
import plangraph.answer.Answers;
import plangraph.answer.PageRequest;
import plangraph.model.LocalizedText;
import plangraph.query.QueryCatalogue;
import plangraph.query.SavedQuery;
import plangraph.store.Revisions;

/** {@code plangraph query}: prints the answer of a saved query as text. */
@JapaneseHelp("保存された質問に答え、答えを表示します。")
@Command(name = "query", description = "Run a saved query and print the answer.")
final class QueryCommand implements Callable<Integer> {
    private static final int MOST_ROWS = 10_000;

    private final Main program;

    @JapaneseHelp("質問の id")
    @Parameters(index = "0", paramLabel = "ID", description = "Id of the query.")
    private String id = "";

    @JapaneseHelp("質問のパラメーター（名前=値）")
    @Parameters(index = "1..*", paramLabel = "NAME=VALUE", arity = "0..*", description = "Parameters of the query.")
    private Map<String, String> given = new LinkedHashMap<>();

    QueryCommand(Main program) {
        this.program = program;
    }

    @Override
    public Integer call() throws Exception {
        Console console = program.console();
        try (Wiring parts = program.openExisting()) {
            QueryCatalogue catalogue = parts.catalogue();
            parts.check(catalogue);
            parts.own(catalogue).refresh();
            SavedQuery query = catalogue.find(id).orElse(null);
            if (query == null) {
                console.sayAside(LocalizedText.of("「%s」という質問は保存されていません", "There is no saved query '%s'", id));
                return 1;
            }
            Revisions.Now now = parts.revisions().refresh();
            Answers answers = parts.answers();
            var answer =
                    answers.answer(query, answers.arguments(query, given, now), new PageRequest(0, MOST_ROWS), now);
            console.out().print(AnswerText.of(answer, console.language()));
        }
        return 0;
    }
}
