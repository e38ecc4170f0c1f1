package plangraph.publish.sheet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import plangraph.answer.ElementCache;
import plangraph.answer.explore.Schema;
import plangraph.model.Change;
import plangraph.model.Kind;
import plangraph.model.Link;
import plangraph.model.RelationshipType;

/** Changes as the rows of a sheet, everything called by its name. */
final class ChangeTable {
    private final Language language;
    private final Map<String, String> titles;
    private final Map<String, String> properties;

    /** @param dataRevision of today: what has gone since is called by its id */
    ChangeTable(List<Change> changes, ElementCache known, String dataRevision, Language language) {
        this.language = language;
        Set<String> ends = new LinkedHashSet<>();
        changes.stream().filter(Change::isRelationship).forEach(change -> {
            ends.add(Link.fromOf(change.id()));
            ends.add(Link.toOf(change.id()));
        });
        this.titles = known.find(ends, dataRevision).stream()
                .collect(Collectors.toMap(node -> node.id(), node -> node.title()));
        this.properties = Schema.current().properties().stream()
                .collect(Collectors.toMap(Schema.NamedProperty::name, named -> language.of(named.title())));
    }

    AnswerSheet.Table of(List<Change> changes) {
        List<AnswerSheet.Column> columns = List.of(
                new AnswerSheet.Column(language.of(ChangeWording.CHANGE), "text"),
                new AnswerSheet.Column(language.of(ChangeWording.KIND), "text"),
                new AnswerSheet.Column(language.of(ChangeWording.THING), "element"),
                new AnswerSheet.Column(language.of(ChangeWording.CONTENT), "text"));
        return new AnswerSheet.Table(
                columns, "", changes.stream().map(this::row).toList());
    }

    private AnswerSheet.Row row(Change change) {
        return new AnswerSheet.Row(
                List.of(ChangeWording.kind(change.kind(), language), type(change), thing(change), content(change)),
                List.of());
    }

    private String type(Change change) {
        return Kind.of(change.type())
                .map(Kind::title)
                .or(() -> RelationshipType.of(change.type()).map(RelationshipType::title))
                .map(language::of)
                .orElse(change.type());
    }

    private String thing(Change change) {
        if (change.isRelationship()) {
            return named(Link.fromOf(change.id())) + " → " + named(Link.toOf(change.id()));
        }
        return (change.title().isEmpty() ? "" : change.title() + "　") + change.id();
    }

    private String named(String id) {
        return titles.getOrDefault(id, id);
    }

    private String content(Change change) {
        List<String> parts = new ArrayList<>();
        change.was().ifPresent(id -> parts.add(language.say(ChangeWording.WAS, id)));
        for (Change.Field field : change.fields()) {
            parts.add(properties.getOrDefault(field.name(), field.name()) + ": " + shown(field.from()) + " → "
                    + shown(field.to()));
        }
        if (!change.comparable().orElse(true)) {
            parts.add(language.of(ChangeWording.NOT_COMPARABLE));
        }
        return String.join("\n", parts);
    }

    private String shown(String value) {
        return value.isEmpty() ? language.of(ChangeWording.ABSENT) : value;
    }
}
