package plangraph.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plangraph.model.Faults;
import plangraph.model.LocalizedText;
import plangraph.query.guard.QueryText;

/** What a question may say to mean a query, as the header declares it. */
record AsksHeader(
        @Nullable List<String> of,
        @Nullable List<String> has,
        @Nullable List<String> lacks,
        @Nullable List<String> says,
        @Nullable List<String> also,
        @Nullable List<String> forms) {

    private static final List<String> FORMS =
            Arrays.stream(Asks.Form.values()).map(Asks.Form::word).toList();

    /** The declaration; faults where it says nothing, or a form that there is not. */
    Asks complete(QueryText text, Faults faults) {
        if (of == null || of.isEmpty()) {
            faults.add(
                    text.file(),
                    text.line("asks"),
                    0,
                    new LocalizedText("asks に of がありません", "asks has no of"),
                    new LocalizedText("行が何であるかを of に書いてください", "say in of what the rows are"));
        }
        List<Asks.Form> known = new ArrayList<>();
        for (String form : orNone(forms)) {
            Optional<Asks.Form> found = Arrays.stream(Asks.Form.values())
                    .filter(each -> each.word().equals(form))
                    .findFirst();
            if (found.isPresent()) {
                known.add(found.get());
            } else {
                faults.add(
                        text.file(),
                        text.line("asks"),
                        0,
                        LocalizedText.of("asks の forms に「%s」はありません", "asks knows no form '%s'", form),
                        LocalizedText.of("使えるのは %s です", "use some of %s", FORMS));
            }
        }
        return new Asks(orNone(of), orNone(has), orNone(lacks), orNone(says), orNone(also), known);
    }

    private static List<String> orNone(@Nullable List<String> words) {
        return words == null ? List.of() : words;
    }
}
