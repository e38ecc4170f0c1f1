package plangraph.data.edit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import plangraph.data.change.ChangeSet;
import plangraph.data.change.ElementChange;
import plangraph.data.change.ElementIds;
import plangraph.data.change.LinkChange;
import plangraph.data.change.NamedFields;
import plangraph.data.change.Operation;
import plangraph.data.change.Origin;
import plangraph.data.change.RecordBuilder;
import plangraph.model.Faults;
import plangraph.model.Kind;
import plangraph.model.LocalizedText;
import plangraph.model.Place.JsonField;
import plangraph.model.RelationshipType;

/** Reads a set of changes that was sent as JSON; every fault says at which field it stands. */
final class ChangeSetReader {
    private static final int MOST = 1_000;
    private static final JsonField DOCUMENT = new JsonField("");
    private static final Set<String> OF_SET = Set.of("cause", "changes");
    private static final Set<String> OF_CHANGE = Set.of("op", "element", "link");

    private static final LocalizedText NO_CAUSE = new LocalizedText("理由（cause）がありません", "has no cause");
    private static final LocalizedText CAUSE =
            new LocalizedText("なぜ変えるのかを1文で書いてください", "say in one sentence why this is changed");
    private static final LocalizedText NO_CHANGES = new LocalizedText("変更（changes）の配列ではありません", "is no list of changes");
    private static final LocalizedText CHANGES = LocalizedText.of(
            "op と element（または link）を持つ変更を 1 件から %1$s 件まで書いてください",
            "list 1 to %1$s changes, each with its op and its element or link", MOST);
    private static final LocalizedText NO_OBJECT = new LocalizedText("項目を持つオブジェクトではありません", "is no object with fields");
    private static final LocalizedText ONE_OF_TWO =
            new LocalizedText("element か link のどちらか1つを書いてください", "give either an element or a link");
    private static final LocalizedText NO_VALUE = new LocalizedText("単独の値ではありません", "is no plain value");
    private static final LocalizedText PLAIN =
            new LocalizedText("文字列にしてください。id の並びは ; でつなぎます", "write a text; ids are joined by ;");

    private static final LocalizedText NO_OBJECT_OF_TWO =
            new LocalizedText("element と link のどちらか1つではありません", "has not exactly one of element and link");

    private static final LocalizedText NAME_ONE = new LocalizedText("グラフにある id を書いてください", "name an id of the graph");

    private final Faults faults;
    private final Origin.People origin;

    /** @param faults takes every fault */
    ChangeSetReader(Origin.People origin, Faults faults) {
        this.origin = origin;
        this.faults = faults;
    }

    /** The ids of the elements that a set changes or takes away, whose kinds must be known before it can be read. */
    static Set<String> ids(JsonNode sent) {
        Set<String> ids = new LinkedHashSet<>();
        sent.path("changes")
                .forEach(change -> ids.add(change.path("element").path("id").asText("")));
        ids.remove("");
        return ids;
    }

    /** @param kinds of the elements that there are, or were withdrawn */
    ChangeSet read(JsonNode sent, Function<String, Optional<Kind>> kinds) {
        refuseUnknown(sent, OF_SET, DOCUMENT);
        String cause =
                sent.path("cause").isTextual() ? sent.path("cause").asText().strip() : "";
        if (cause.isEmpty()) {
            faults.add(DOCUMENT.child("cause"), NO_CAUSE, CAUSE);
        }
        List<ElementChange> elements = new ArrayList<>();
        List<LinkChange> links = new ArrayList<>();
        JsonNode changes = sent.path("changes");
        JsonField list = DOCUMENT.child("changes");
        if (!changes.isArray() || changes.isEmpty() || changes.size() > MOST) {
            faults.add(list, NO_CHANGES, CHANGES);
        } else {
            for (int i = 0; i < changes.size(); i++) {
                read(changes.get(i), list.child(i), kinds, elements, links);
            }
        }
        return new ChangeSet(origin, cause, elements, links);
    }

    private void read(
            JsonNode change,
            JsonField at,
            Function<String, Optional<Kind>> kinds,
            List<ElementChange> elements,
            List<LinkChange> links) {
        if (!change.isObject()) {
            faults.add(at, NO_OBJECT, CHANGES);
            return;
        }
        refuseUnknown(change, OF_CHANGE, at);
        Optional<Operation> operation = Operation.of(change.path("op").asText(""));
        if (operation.isEmpty()) {
            LocalizedText problem = LocalizedText.of(
                    "「%s」という操作（op）はありません",
                    "no operation is called '%s'", change.path("op").asText(""));
            faults.add(at.child("op"), problem, oneOf(Operation.words()));
        }
        if (change.has("element") == change.has("link")) {
            faults.add(at, NO_OBJECT_OF_TWO, ONE_OF_TWO);
            return;
        }
        String part = change.has("element") ? "element" : "link";
        JsonField there = at.child(part);
        JsonNode fields = change.get(part);
        if (!fields.isObject()) {
            faults.add(there, NO_OBJECT, ONE_OF_TWO);
        } else if (part.equals("element")) {
            element(operation, fields, there, kinds).ifPresent(elements::add);
        } else {
            link(operation, fields, there).ifPresent(links::add);
        }
    }

    private Optional<ElementChange> element(
            Optional<Operation> operation, JsonNode sent, JsonField at, Function<String, Optional<Kind>> kinds) {
        Map<String, String> fields = plain(sent, at);
        String label = fields.getOrDefault("label", "");
        String id = fields.getOrDefault("id", "");
        fields.remove("label");
        Optional<Kind> known = kinds.apply(id);
        Optional<Kind> kind = label.isEmpty() ? known : Kind.of(label).filter(k -> k != Kind.REVISION);
        if (kind.isEmpty()) {
            boolean isNew = operation.equals(Optional.of(Operation.ADD)) || !label.isEmpty();
            if (isNew) {
                faults.add(
                        at.child("label"),
                        LocalizedText.of("「%s」という種類の要素はありません", "no kind of element is called '%s'", label),
                        oneOf(labels()));
            } else {
                faults.add(at.child("id"), ElementIds.noElement(id), NAME_ONE);
            }
            return Optional.empty();
        }
        if (known.isPresent() && known.get() != kind.get()) {
            faults.add(
                    at.child("label"),
                    LocalizedText.of("%s は %s です", "%s is a %s", id, known.get().word()),
                    new LocalizedText("label を省くか、今の種類を書いてください", "leave the label out, or name the kind that it has"));
            return Optional.empty();
        }
        refuseUnknown(fields.keySet(), FieldsOfRecords.of(kind.get()), "label", at);
        return operation.map(op -> new ElementChange(op, kind.get(), new NamedFields(fields, at::child)));
    }

    private static Collection<String> labels() {
        Set<String> words = new TreeSet<>();
        for (Kind kind : Kind.values()) {
            if (kind != Kind.REVISION) {
                words.add(kind.word());
            }
        }
        return words;
    }

    private Optional<LinkChange> link(Optional<Operation> operation, JsonNode sent, JsonField at) {
        Map<String, String> fields = plain(sent, at);
        String word = fields.getOrDefault("type", "");
        fields.remove("type");
        refuseUnknown(fields.keySet(), RecordBuilder.LINK_FIELDS, "type", at);
        Optional<RelationshipType> type = RelationshipType.of(word).filter(t -> t != RelationshipType.ABOUT);
        if (type.isEmpty()) {
            LocalizedText remedy = word.equals(RelationshipType.ABOUT.name())
                    ? new LocalizedText("記録の要素の about に書いてください", "write it in the field about of the record")
                    : oneOf(types());
            faults.add(
                    at.child("type"),
                    LocalizedText.of("「%s」という型のつながりは、ここでは使えません", "no link of type '%s' can be changed here", word),
                    remedy);
            return Optional.empty();
        }
        return operation.map(op -> new LinkChange(op, type.get(), new NamedFields(fields, at::child)));
    }

    private static Collection<String> types() {
        Set<String> words = new TreeSet<>();
        for (RelationshipType type : RelationshipType.values()) {
            if (type != RelationshipType.ABOUT) {
                words.add(type.name());
            }
        }
        return words;
    }

    /** Numbers and truth values as tables have them; null takes a field away. */
    private Map<String, String> plain(JsonNode sent, JsonField at) {
        Map<String, String> fields = new LinkedHashMap<>();
        sent.properties().forEach(field -> {
            if (field.getValue().isContainerNode()) {
                faults.add(at.child(field.getKey()), NO_VALUE, PLAIN);
            } else {
                fields.put(
                        field.getKey(),
                        field.getValue().isNull()
                                ? ""
                                : field.getValue().asText().strip());
            }
        });
        return fields;
    }

    private void refuseUnknown(JsonNode sent, Set<String> known, JsonField at) {
        Set<String> names = new LinkedHashSet<>();
        sent.fieldNames().forEachRemaining(names::add);
        refuseUnknown(names, known, "", at);
    }

    private void refuseUnknown(Collection<String> names, Collection<String> known, String further, JsonField at) {
        Set<String> all = new TreeSet<>(known);
        if (!further.isEmpty()) {
            all.add(further);
        }
        for (String name : names) {
            if (!all.contains(name)) {
                faults.add(at.child(name), LocalizedText.of("「%s」という項目はありません", "unknown field '%s'", name), oneOf(all));
            }
        }
    }

    private static LocalizedText oneOf(Collection<String> words) {
        return LocalizedText.of("%s のどれかにしてください", "use one of %s", words);
    }
}
