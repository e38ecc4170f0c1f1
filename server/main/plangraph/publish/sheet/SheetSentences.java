package plangraph.publish.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plangraph.answer.Answer;
import plangraph.answer.CodeTitles;
import plangraph.answer.NodeBody;

/** The answer in a sentence. Every number is counted in the very rows of the table, or in the population. */
public final class SheetSentences {
    /** Columns with few different codes are worth a breakdown, as "state" is. */
    private static final String STATE = "state";

    private final Answer answer;
    private final SheetDocuments documents;
    private final Language language;

    SheetSentences(Answer answer, SheetDocuments documents, Language language) {
        this.answer = answer;
        this.documents = documents;
        this.language = language;
    }

    List<String> of(Optional<SheetPopulation> counted) {
        List<String> said = new ArrayList<>();
        Answer.About about = answer.about();
        String quoted = language.quoted(language.of(answer.query().title()));
        String title = about == null ? quoted : SheetQuestion.about(quoted, about.text(), language);
        Long found = answer.found();
        if (counted.isPresent() && found != null) {
            said.add(partOf(counted.get(), title, found));
            if (answer.rowCount() != found) {
                said.add(language.say(SheetWording.ROWS_OF_THEM, answer.rowCount()));
            }
        } else if (answer.rowCount() == 0) {
            said.add(language.say(SheetWording.NOTHING, title));
        } else {
            said.add(language.say(SheetWording.ROWS, title, answer.rowCount()));
        }
        if (about != null) {
            said.add(narrowed(answer, about, language));
        }
        breakdown().ifPresent(said::add);
        answer.remarks().forEach(remark -> said.add(language.of(remark)));
        return said;
    }

    /** How the topic narrowed the answer down, with the words that were found. */
    public static String narrowed(Answer answer, Answer.About about, Language language) {
        return language.say(
                SheetWording.ABOUT_ROWS,
                language.quoted(about.text()),
                about.words().isEmpty() ? language.of(SheetWording.NO_WORD) : language.list(about.words()),
                answer.rowCount(),
                about.of());
    }

    private String partOf(SheetPopulation counted, String title, long found) {
        String what = language.of(counted.members().population().title());
        int total = counted.members().ids().size();
        String remark = remark(counted);
        return found == 0
                ? language.say(SheetWording.NONE_OF_N, what, total, remark, title)
                : language.say(SheetWording.N_OF_N, what, total, remark, title, found);
    }

    /** Which documents name the members, and which say another number. */
    private String remark(SheetPopulation counted) {
        List<String> parts = new ArrayList<>();
        List<String> statuses = documents.statuses(counted.members().documents());
        if (!statuses.isEmpty()) {
            parts.add(language.say(SheetWording.NAMED_IN, language.list(statuses)));
        }
        for (NodeBody discrepancy : counted.discrepancies()) {
            otherwise(discrepancy, "document", "says", counted).ifPresent(parts::add);
            otherwise(discrepancy, "otherDocument", "otherSays", counted).ifPresent(parts::add);
        }
        String all = language.list(parts);
        return parts.isEmpty() ? "" : language == Language.JA ? "（" + all + "）" : " (" + all + ")";
    }

    /** What a document says that names none of the members itself. */
    private Optional<String> otherwise(
            NodeBody discrepancy, String documentField, String sayingField, SheetPopulation counted) {
        Object document = discrepancy.properties().get(documentField);
        Object saying = discrepancy.properties().get(sayingField);
        if (document == null || saying == null || counted.members().documents().contains(document.toString())) {
            return Optional.empty();
        }
        String status = language.list(documents.statuses(Set.of(document.toString())));
        return Optional.of(language.say(SheetWording.OTHERWISE, status, language.quoted(saying.toString())));
    }

    private Optional<String> breakdown() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Map<String, @Nullable Object> row : answer.rows()) {
            SheetCitations.members(row.get(STATE)).forEach(code -> counts.merge(code.toString(), 1, Integer::sum));
        }
        if (counts.isEmpty() || answer.truncated()) {
            return Optional.empty();
        }
        String column = answer.columns().stream()
                .filter(c -> c.name().equals(STATE))
                .map(c -> language.of(c.title()))
                .findFirst()
                .orElse(STATE);
        List<String> parts = counts.entrySet().stream()
                .map(e -> language.say(
                        SheetWording.BREAKDOWN_PART, language.of(CodeTitles.word(STATE, e.getKey())), e.getValue()))
                .toList();
        return Optional.of(language.say(SheetWording.BREAKDOWN, column, language.list(parts)));
    }
}
