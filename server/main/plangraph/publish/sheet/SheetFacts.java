package plangraph.publish.sheet;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import plangraph.answer.Answer;
import plangraph.model.Basis;
import plangraph.store.Revisions;

/** The parts of a sheet that say where it comes from. */
final class SheetFacts {

    static List<AnswerSheet.Fact> bases(Answer answer, Language language) {
        String judges = answer.graph().relationships().stream()
                .map(relationship -> relationship.evidence().get("assertedBy"))
                .filter(Objects::nonNull)
                .map(Object::toString)
                .distinct()
                .collect(Collectors.joining(language == Language.JA ? "、" : ", "));
        List<AnswerSheet.Fact> facts = new ArrayList<>();
        for (Basis basis : Basis.values()) {
            long count = answer.basisCounts().getOrDefault(basis.word(), 0L);
            if (count > 0 || basis != Basis.MACHINE) {
                String by = basis == Basis.ANALYST && !judges.isEmpty() ? language.say(SheetWording.BY, judges) : "";
                facts.add(
                        new AnswerSheet.Fact(language.of(basis.title()), language.say(SheetWording.COUNT, count) + by));
            }
        }
        return facts;
    }

    static List<AnswerSheet.Fact> record(Answer answer, Revisions.Now now, Language language, ZoneId zone) {
        List<AnswerSheet.Fact> facts = new ArrayList<>();
        facts.add(new AnswerSheet.Fact(language.of(SheetWording.DATA_REVISION), answer.dataRevision()));
        facts.add(new AnswerSheet.Fact(
                language.of(SheetWording.QUERY),
                answer.query().id() + " " + answer.query().revision()));
        facts.add(new AnswerSheet.Fact(
                language.of(SheetWording.DATE), language.time(Instant.parse(answer.generatedAt()), zone)));
        facts.addAll(attributions(now, name -> name.equals(answer.parameters().get("dataset")), language));
        return facts;
    }

    /** @param datasets those that the sheet is about */
    static List<AnswerSheet.Fact> attributions(Revisions.Now now, Predicate<String> datasets, Language language) {
        return now.all().stream()
                .filter(revision -> datasets.test(revision.dataset()))
                .map(revision -> revision.text("attribution"))
                .filter(text -> !text.isEmpty())
                .map(text -> new AnswerSheet.Fact(language.of(SheetWording.ATTRIBUTION), text))
                .toList();
    }

    static AnswerSheet.Headings headings(Language language) {
        return new AnswerSheet.Headings(
                language.of(SheetWording.SHEET),
                language.of(SheetWording.QUESTION),
                language.of(SheetWording.PARAMETERS),
                language.of(SheetWording.ANSWER),
                language.of(SheetWording.COMMON),
                language.of(SheetWording.TABLE),
                language.of(SheetWording.CITATIONS),
                language.of(SheetWording.BASES),
                language.of(SheetWording.UNKNOWN),
                language.of(SheetWording.RECORD),
                language.of(SheetWording.CYPHER));
    }

    private SheetFacts() {}
}
