package plangraph.data.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import plangraph.data.change.ChangeSet;
import plangraph.data.change.ElementChange;
import plangraph.data.change.ElementIds;
import plangraph.data.change.ElementRules;
import plangraph.data.change.KnownElements;
import plangraph.data.change.LinkChange;
import plangraph.data.change.LinkRules;
import plangraph.data.change.NamedFields;
import plangraph.data.change.Operation;
import plangraph.data.change.Origin;
import plangraph.data.change.WrittenFields;
import plangraph.model.Basis;
import plangraph.model.Element;
import plangraph.model.Faults;
import plangraph.model.Kind;
import plangraph.model.Link;
import plangraph.model.LocalizedText;
import plangraph.model.RelationshipType;

/** Makes the records of a people's layer of a set of changes, and checks what comes of them. */
final class EditMerge {
    private static final LocalizedText USE_CHANGE =
            new LocalizedText("op を change にするか、別の id にしてください", "use the op change, or another id");
    private static final LocalizedText USE_ADD =
            new LocalizedText("今あるものを書くか、op を add にしてください", "name one that there is, or use the op add");
    private static final LocalizedText ONCE =
            new LocalizedText("1つの変更にまとめてください", "put what concerns it into one change");
    private static final LocalizedText WITHDRAW_TOO =
            new LocalizedText("先にそれを取り下げるか、同じ変更で一緒に取り下げてください", "withdraw them first, or in the same set");
    private static final LocalizedText CITE_OTHERWISE = new LocalizedText(
            "別の CITED_FROM を一緒に足すか、要素の rationale に理由を書いてください",
            "add another CITED_FROM link in the same set, or say why in the element's rationale");
    private static final Set<String> NUMBERS = Set.of("confidence", "nonBlankLines");
    private static final Set<String> IDENTITY = Set.of("id", "from", "to");

    /** @param date of today */
    record Signature(Origin.People author, String time, String date, String cause, long revision) {}

    private final String dataset;
    private final PeopleLayer before;
    private final PeopleLayer.Sources source;
    private final Map<String, Kind> elements;
    private final Set<String> links;
    private final Signature signature;
    private final Faults faults;
    private final Map<String, PeopleRecord> records = new LinkedHashMap<>();
    private final Map<String, WrittenFields> touched = new LinkedHashMap<>();

    /**
     * @param source what the source layer says
     * @param elements that there are now, with their kinds
     * @param links keys of those that there are now
     */
    EditMerge(
            String dataset,
            PeopleLayer before,
            PeopleLayer.Sources source,
            Map<String, Kind> elements,
            Set<String> links,
            Signature signature,
            Faults faults) {
        this.dataset = dataset;
        this.before = before;
        this.source = source;
        this.elements = elements;
        this.links = links;
        this.signature = signature;
        this.faults = faults;
        before.records().forEach(record -> records.put(record.subject(), record));
    }

    /**
     * @param renames ids that were given up
     * @param lookUp finds elements of any dataset
     * @param foreign finds the links of other datasets that hang on elements of this one
     */
    PeopleLayer.Effective merge(
            ChangeSet set,
            Map<String, String> renames,
            Function<Collection<String>, List<Element>> lookUp,
            BiFunction<Collection<String>, String, Map<String, List<String>>> foreign) {
        set.elements().forEach(change -> element(change, renames));
        set.links().forEach(this::link);
        PeopleLayer.Effective after = before.with(records.values()).over(source.allElements(), source.allLinks());
        checkWithdrawals(set, foreign);
        checkCitations(set, after);
        check(set, after, lookUp);
        return after;
    }

    private void element(ElementChange change, Map<String, String> renames) {
        String id = change.id();
        if (change.operation() == Operation.ADD) {
            ElementIds.check(change.fields(), "id", dataset, faults);
            if (renames.containsKey(id)) {
                change.fields()
                        .fault(
                                faults,
                                "id",
                                LocalizedText.of(
                                        "%s は以前の id で、今は %s です",
                                        "%s is an id of before; it is %s now", id, renames.get(id)),
                                USE_CHANGE);
            }
        }
        if (accepts(change.operation(), id, change.fields(), "id", elements.containsKey(id))) {
            put(change.operation(), id, change.kind().word(), change.fields(), source.fields(id), false);
        }
    }

    private void link(LinkChange change) {
        String key = change.key();
        if (accepts(change.operation(), key, change.fields(), "to", links.contains(key))) {
            Link said = source.links().get(key);
            put(
                    change.operation(),
                    key,
                    change.type().name(),
                    change.fields(),
                    said == null ? Map.of() : FieldsOfRecords.of(said),
                    true);
        }
    }

    private boolean accepts(Operation operation, String subject, WrittenFields fields, String field, boolean isThere) {
        if (touched.put(subject, fields) != null) {
            fields.fault(faults, field, LocalizedText.of("%s が2度出てきます", "%s stands twice", subject), ONCE);
            return false;
        }
        if (operation == Operation.ADD && isThere) {
            fields.fault(faults, field, LocalizedText.of("%s はもうあります", "%s is there already", subject), USE_CHANGE);
            return false;
        }
        if (operation != Operation.ADD && !isThere) {
            fields.fault(faults, field, LocalizedText.of("%s はありません", "there is no %s", subject), USE_ADD);
            return false;
        }
        return true;
    }

    private void put(
            Operation operation,
            String subject,
            String type,
            WrittenFields written,
            Map<String, String> said,
            boolean isLink) {
        PeopleRecord last = records.remove(subject);
        boolean inSource = !said.isEmpty();
        if (operation == Operation.WITHDRAW) {
            if (inSource) {
                records.put(subject, record(subject, operation, type, Map.of(), said, Optional.of(said)));
            }
            return;
        }
        Map<String, String> fields = new LinkedHashMap<>();
        Map<String, String> base = new LinkedHashMap<>();
        if (last != null && !last.isWithdrawal()) {
            fields.putAll(last.fields());
            base.putAll(last.base());
        }
        written(written, isLink, operation, said).forEach((field, value) -> {
            fields.put(field, value);
            base.put(field, said.getOrDefault(field, ""));
        });
        if (inSource) {
            fields.entrySet().removeIf(field -> field.getValue().equals(said.getOrDefault(field.getKey(), "")));
            base.keySet().retainAll(fields.keySet());
            if (!fields.isEmpty()) {
                records.put(subject, record(subject, Operation.CHANGE, type, fields, base, Optional.of(said)));
            }
        } else {
            fields.values().removeIf(String::isEmpty);
            records.put(subject, record(subject, Operation.ADD, type, fields, Map.of(), Optional.empty()));
        }
    }

    /** What was written and can be stored, with who judged and when where that goes without saying. */
    private Map<String, String> written(
            WrittenFields written, boolean isLink, Operation operation, Map<String, String> said) {
        Map<String, String> fields = new LinkedHashMap<>();
        written.names().stream()
                .filter(field -> !IDENTITY.contains(field) && isStorable(field, written.get(field)))
                .forEach(field -> fields.put(field, written.get(field)));
        String basis = written.has("basis") ? written.get("basis") : said.getOrDefault("basis", "");
        boolean isJudged = isLink
                ? !fields.isEmpty() && basis.equals(Basis.ANALYST.word())
                : operation == Operation.ADD && written.has("rationale");
        if (isJudged) {
            fields.putIfAbsent("assertedBy", signature.author().author());
            fields.putIfAbsent("assertedAt", signature.date());
        }
        return fields;
    }

    /** The rules name the fault of what is no number; it must not end the comparison before. */
    private static boolean isStorable(String field, String value) {
        return !NUMBERS.contains(field) || value.isEmpty() || value.matches("\\d{1,9}([.;-][\\d;-]*)?");
    }

    private PeopleRecord record(
            String subject,
            Operation operation,
            String type,
            Map<String, String> fields,
            Map<String, String> base,
            Optional<Map<String, String>> said) {
        return new PeopleRecord(
                subject,
                dataset,
                operation,
                type,
                fields,
                base,
                said,
                "",
                signature.author().author(),
                signature.author().role().word(),
                signature.time(),
                signature.cause(),
                signature.revision());
    }

    /** What people made, and what other datasets link, must not go with an element unsaid. */
    private void checkWithdrawals(
            ChangeSet set, BiFunction<Collection<String>, String, Map<String, List<String>>> foreign) {
        Map<String, ElementChange> withdrawn = new LinkedHashMap<>();
        set.elements().stream()
                .filter(change -> change.operation() == Operation.WITHDRAW && elements.containsKey(change.id()))
                .forEach(change -> withdrawn.put(change.id(), change));
        if (withdrawn.isEmpty()) {
            return;
        }
        Map<String, List<String>> hanging = new HashMap<>(foreign.apply(withdrawn.keySet(), dataset));
        for (PeopleRecord record : records.values()) {
            if (!record.isWithdrawal()) {
                ends(record).stream()
                        .filter(withdrawn::containsKey)
                        .forEach(id -> hanging.computeIfAbsent(id, ignored -> new ArrayList<>())
                                .add(record.subject()));
            }
        }
        hanging.forEach((id, those) -> {
            LocalizedText problem =
                    LocalizedText.of("%s には次のものがつながっています: %s", "on %s hang %s", id, String.join(", ", those));
            Optional.ofNullable(withdrawn.get(id))
                    .ifPresent(change -> change.fields().fault(faults, "id", problem, WITHDRAW_TOO));
        });
    }

    private static List<String> ends(PeopleRecord record) {
        return record.isLink()
                ? List.of(Link.fromOf(record.subject()), Link.toOf(record.subject()))
                : List.of(record.merged().getOrDefault("about", "").split(";", -1));
    }

    /** No element is left without a source by taking its citation away. */
    private void checkCitations(ChangeSet set, PeopleLayer.Effective after) {
        Map<String, Element> left =
                after.elements().stream().collect(Collectors.toMap(Element::id, element -> element));
        for (LinkChange change : set.links()) {
            Element from = left.get(change.from());
            boolean isLast = change.operation() == Operation.WITHDRAW
                    && change.type() == RelationshipType.CITED_FROM
                    && from != null
                    && !from.label().isAnnotation()
                    && !from.properties().containsKey("rationale")
                    && List.of().equals(from.properties().get("documents"));
            if (isLast) {
                change.fields()
                        .fault(
                                faults,
                                "from",
                                LocalizedText.of("%s に出典がなくなります", "%s would cite no document", change.from()),
                                CITE_OTHERWISE);
            }
        }
    }

    /** Checks what was added and changed as a whole: the fields of before with those that were written. */
    private void check(ChangeSet set, PeopleLayer.Effective after, Function<Collection<String>, List<Element>> lookUp) {
        List<ElementChange> whole = new ArrayList<>();
        for (ElementChange change : set.elements()) {
            if (change.operation() != Operation.WITHDRAW && says(change.id(), change.fields())) {
                whole.add(new ElementChange(change.operation(), change.kind(), whole(change.id(), change.fields())));
            }
        }
        List<LinkChange> wholeLinks = new ArrayList<>();
        for (LinkChange change : set.links()) {
            if (change.operation() != Operation.WITHDRAW && says(change.key(), change.fields())) {
                wholeLinks.add(new LinkChange(change.operation(), change.type(), whole(change.key(), change.fields())));
            }
        }
        ChangeSet all = new ChangeSet(set.origin(), set.cause(), whole, wholeLinks);
        KnownElements known = known(all, after, lookUp);
        new ElementRules(known, faults).check(all, starts(after, RelationshipType.CITED_FROM));
        new LinkRules(known, faults).check(all);
    }

    /** Whether people say anything of it; what only comes back as the source has it is right as it is. */
    private boolean says(String subject, WrittenFields written) {
        return records.containsKey(subject)
                || written.names().stream().anyMatch(field -> !IDENTITY.contains(field) && written.has(field));
    }

    private static Set<String> starts(PeopleLayer.Effective after, RelationshipType type) {
        return after.links().stream()
                .filter(link -> link.type() == type)
                .map(Link::from)
                .collect(Collectors.toSet());
    }

    private NamedFields whole(String subject, WrittenFields written) {
        PeopleRecord record = records.get(subject);
        Map<String, String> fields = new LinkedHashMap<>();
        if (record != null) {
            fields.putAll(record.merged());
        } else if (subject.contains("~")) {
            Optional.ofNullable(source.links().get(subject)).ifPresent(link -> fields.putAll(FieldsOfRecords.of(link)));
        } else {
            fields.putAll(source.fields(subject));
        }
        written.names().forEach(field -> fields.put(field, written.get(field)));
        return new NamedFields(fields, written::place);
    }

    private KnownElements known(
            ChangeSet all, PeopleLayer.Effective after, Function<Collection<String>, List<Element>> lookUp) {
        Map<String, Element> known = new HashMap<>();
        after.elements().forEach(element -> known.put(element.id(), element));
        Set<String> elsewhere = new HashSet<>();
        all.elements().forEach(change -> elsewhere.addAll(named(change.fields())));
        all.links().forEach(change -> elsewhere.addAll(named(change.fields())));
        elsewhere.removeIf(id -> known.containsKey(id) || elements.containsKey(id));
        lookUp.apply(elsewhere).forEach(element -> known.put(element.id(), element));
        return new KnownElements() {
            @Override
            public Optional<Kind> kind(String id) {
                return Optional.ofNullable(known.get(id)).map(Element::label);
            }

            @Override
            public Optional<CitedDocument> document(String id) {
                return Optional.ofNullable(PeopleLayer.document(known.get(id)));
            }
        };
    }

    private static Set<String> named(WrittenFields fields) {
        Set<String> ids = new HashSet<>();
        for (String field : List.of("from", "to", "plan", "document", "otherDocument", "about")) {
            ids.addAll(List.of(fields.get(field).split(";", -1)));
        }
        ids.remove("");
        return ids;
    }
}
