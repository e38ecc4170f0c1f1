package plangraph.sheet;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import plangraph.answer.Answer;
import plangraph.graph.Revisions;
import plangraph.model.Basis;

/** The parts of a sheet that say where it comes from. */
final class SheetFacts {
    private static final DateTimeFormatter JAPANESE = DateTimeFormatter.ofPattern("uuuu年M月d日 H時mm分（z）", Locale.JAPAN);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm z", Locale.UK);

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
                String by = basis == Basis.ANALYST && !judges.isEmpty() ? language.say(Wording.BY, judges) : "";
                facts.add(new AnswerSheet.Fact(language.of(basis.title()), language.say(Wording.COUNT, count) + by));
            }
        }
        return facts;
    }

    static List<AnswerSheet.Fact> record(Answer answer, Revisions.Now now, Language language, ZoneId zone) {
        List<AnswerSheet.Fact> facts = new ArrayList<>();
        facts.add(new AnswerSheet.Fact(language.of(Wording.DATA_REVISION), answer.dataRevision()));
        facts.add(new AnswerSheet.Fact(
                language.of(Wording.QUERY),
                answer.query().id() + " " + answer.query().revision()));
        facts.add(new AnswerSheet.Fact(
                language.of(Wording.DATE), time(Instant.parse(answer.generatedAt()), language, zone)));
        facts.addAll(attributions(now, name -> name.equals(answer.parameters().get("dataset")), language));
        return facts;
    }

    static String time(Instant time, Language language, ZoneId zone) {
        return (language == Language.JA ? JAPANESE : ENGLISH).format(time.atZone(zone));
    }

    /** @param datasets those that the sheet is about */
    static List<AnswerSheet.Fact> attributions(Revisions.Now now, Predicate<String> datasets, Language language) {
        return now.all().stream()
                .filter(revision -> datasets.test(revision.dataset()))
                .map(revision -> revision.text("attribution"))
                .filter(text -> !text.isEmpty())
                .map(text -> new AnswerSheet.Fact(language.of(Wording.ATTRIBUTION), text))
                .toList();
    }

    static AnswerSheet.Headings headings(Language language) {
        return new AnswerSheet.Headings(
                language.of(Wording.SHEET),
                language.of(Wording.QUESTION),
                language.of(Wording.PARAMETERS),
                language.of(Wording.ANSWER),
                language.of(Wording.COMMON),
                language.of(Wording.TABLE),
                language.of(Wording.CITATIONS),
                language.of(Wording.BASES),
                language.of(Wording.UNKNOWN),
                language.of(Wording.RECORD),
                language.of(Wording.CYPHER));
    }

    private SheetFacts() {}
}
