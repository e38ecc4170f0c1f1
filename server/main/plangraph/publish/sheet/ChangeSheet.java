package plangraph.publish.sheet;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import plangraph.answer.explore.RevisionChanges;
import plangraph.model.Change;
import plangraph.store.Revisions;

/** What differs between two data revisions, as a sheet like an answer's: no links to count, nothing cited. */
final class ChangeSheet {
    private final RevisionChanges.Difference difference;
    private final Language language;
    private final ZoneId zone;

    ChangeSheet(RevisionChanges.Difference difference, Language language, ZoneId zone) {
        this.difference = difference;
        this.language = language;
        this.zone = zone;
    }

    /** @param table of the changes that are shown, which may be fewer than there are */
    AnswerSheet of(AnswerSheet.Table table, Revisions.Now now, Instant made) {
        return new AnswerSheet(
                language.word(),
                true,
                SheetFacts.headings(language),
                language.of(ChangeWording.TITLE),
                language.say(ChangeWording.QUESTION, difference.from(), difference.to()),
                List.of(
                        new AnswerSheet.Fact(language.of(ChangeWording.FROM), revision(difference.from())),
                        new AnswerSheet.Fact(language.of(ChangeWording.TO), revision(difference.to()))),
                sentences(),
                List.of(),
                table,
                List.of(),
                List.of(),
                notes(table.rows().size()),
                record(now, made),
                "");
    }

    private String revision(String name) {
        return name.equals(RevisionChanges.NOTHING) ? language.of(ChangeWording.NOTHING_LOADED) : name;
    }

    private List<String> sentences() {
        List<Change> all = difference.changes();
        if (all.isEmpty()) {
            return List.of(language.of(ChangeWording.NONE));
        }
        long links = all.stream().filter(Change::isRelationship).count();
        List<String> sentences = new ArrayList<>();
        sentences.add(language.say(ChangeWording.ALL, all.size(), all.size() - links, links));
        sentences.add(
                language.say(SheetWording.BREAKDOWN, language.of(ChangeWording.CHANGE), language.list(byKind(all))));
        long incomparable =
                all.stream().filter(change -> !change.comparable().orElse(true)).count();
        if (incomparable > 0) {
            sentences.add(language.say(ChangeWording.INCOMPARABLE, incomparable));
        }
        return sentences;
    }

    private List<String> byKind(List<Change> all) {
        var counts = all.stream().collect(Collectors.groupingBy(Change::kind, Collectors.counting()));
        List<String> parts = new ArrayList<>();
        for (Change.Action kind : Change.Action.values()) {
            Long count = counts.get(kind);
            if (count != null) {
                parts.add(language.say(SheetWording.BREAKDOWN_PART, ChangeWording.kind(kind, language), count));
            }
        }
        return parts;
    }

    private List<String> notes(int shown) {
        List<String> notes = new ArrayList<>(List.of(language.of(ChangeWording.NET)));
        int all = difference.changes().size();
        if (shown < all) {
            notes.add(language.say(ChangeWording.CUT, all, shown));
        }
        return notes;
    }

    private List<AnswerSheet.Fact> record(Revisions.Now now, Instant made) {
        List<AnswerSheet.Fact> facts = new ArrayList<>();
        facts.add(new AnswerSheet.Fact(language.of(SheetWording.DATA_REVISION), now.name()));
        facts.add(new AnswerSheet.Fact(language.of(SheetWording.DATE), language.time(made, zone)));
        Set<String> datasets = new LinkedHashSet<>();
        for (RevisionChanges.Applied applied : difference.revisions()) {
            datasets.add(applied.dataset());
            facts.add(new AnswerSheet.Fact(
                    language.of(ChangeWording.APPLIED),
                    applied.name() + " " + applied.dataset() + " "
                            + language.time(Instant.parse(applied.time()), zone)));
        }
        facts.addAll(SheetFacts.attributions(now, datasets::contains, language));
        return facts;
    }
}
