package plangraph.data.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import plangraph.data.change.Conflict;
import plangraph.data.change.KnownElements.CitedDocument;
import plangraph.data.change.NamedFields;
import plangraph.data.change.Operation;
import plangraph.data.change.RecordBuilder;
import plangraph.model.Element;
import plangraph.model.Kind;
import plangraph.model.Link;
import plangraph.model.Place;
import plangraph.model.RelationshipType;

/**
 * What people changed in one dataset, one record for each element and link that they touched.
 *
 * <ol>
 *   <li>A record keeps what people wrote and what the source said then and says now; what both come to is written to the graph as
 *       usual elements and links.
 *   <li>A load puts the records over what the tables say ({@link #over}), so that nothing of them is lost.
 *   <li>An edit takes the source layer out of the graph and the records ({@link #source}) and puts the records over it again, so
 *       that an edit and a load come to the same.
 * </ol>
 */
public final class PeopleLayer {
    private static final List<String> MADE = List.of("searchTitle", "searchText", "sortKey");

    private final String dataset;
    private final Map<String, PeopleRecord> records = new LinkedHashMap<>();
    /** Elements of other datasets that people withdrew, each with the record that says so. */
    private final Map<String, PeopleRecord> elsewhere = new HashMap<>();

    public static PeopleLayer empty(String dataset) {
        return new PeopleLayer(dataset, List.of());
    }

    PeopleLayer(String dataset, Collection<PeopleRecord> all) {
        this.dataset = dataset;
        for (PeopleRecord each : all) {
            if (each.dataset().equals(dataset)) {
                records.put(each.subject(), each);
            } else if (each.isWithdrawal() && !each.isLink()) {
                elsewhere.put(each.subject(), each);
            }
        }
    }

    public boolean isEmpty() {
        return records.isEmpty() && elsewhere.isEmpty();
    }

    Optional<PeopleRecord> record(String subject) {
        return Optional.ofNullable(records.get(subject));
    }

    Collection<PeopleRecord> records() {
        return records.values();
    }

    /** The same with other records. */
    PeopleLayer with(Collection<PeopleRecord> others) {
        PeopleLayer layer = new PeopleLayer(dataset, others);
        layer.elsewhere.putAll(elsewhere);
        return layer;
    }

    /** The same with the ids of today, where elements were renamed. */
    public PeopleLayer renamed(UnaryOperator<String> today) {
        PeopleLayer layer = new PeopleLayer(
                dataset,
                records.values().stream().map(each -> each.renamed(today)).toList());
        elsewhere.forEach((id, record) -> layer.elsewhere.put(today.apply(id), record));
        return layer;
    }

    /**
     * What the source and people come to.
     *
     * @param layer the records, with what the source says now
     * @param stranded keys of people's links, and ids of elements that people changed, that the source left without an element
     */
    public record Effective(
            List<Element> elements,
            List<Link> links,
            PeopleLayer layer,
            List<Conflict> conflicts,
            List<String> stranded) {}

    /** Puts the records over what the source says. */
    public Effective over(List<Element> elements, List<Link> links) {
        return isEmpty()
                ? new Effective(elements, links, this, List.of(), List.of())
                : new Overlay(elements, links).put();
    }

    /** What the source layer says, told from the graph, where these records are put over it. */
    Sources source(List<Element> elements, List<Link> links) {
        Map<String, Element> source = new LinkedHashMap<>();
        for (Element element : elements) {
            source.put(element.id(), withoutMade(element));
        }
        Map<String, Link> sourceLinks = new LinkedHashMap<>();
        links.forEach(link -> sourceLinks.put(link.key(), withoutKey(link)));
        records.values().stream()
                .filter(record -> !record.isLink())
                .forEach(record -> putSource(record, source, sourceLinks));
        records.values().stream().filter(PeopleRecord::isLink).forEach(record -> {
            sourceLinks.remove(record.subject());
            record.source().ifPresent(said -> sourceLinks.put(record.subject(), link(record, said, source::get)));
        });
        return new Sources(source, sourceLinks);
    }

    private void putSource(PeopleRecord record, Map<String, Element> source, Map<String, Link> sourceLinks) {
        source.remove(record.subject());
        sourceLinks.values().removeIf(link -> isAbout(link, record.subject()));
        record.source().ifPresent(said -> {
            source.put(record.subject(), element(record, said));
            if (record.kind().isAnnotation()) {
                RecordBuilder.about(record.subject(), named(said), dataset)
                        .forEach(link -> sourceLinks.put(link.key(), link));
            }
        });
    }

    /** The source layer by id and key. */
    record Sources(Map<String, Element> elements, Map<String, Link> links) {

        Map<String, String> fields(String id) {
            Element element = elements.get(id);
            return element == null ? Map.of() : fieldsOf(element, links.values());
        }

        List<Element> allElements() {
            return List.copyOf(elements.values());
        }

        List<Link> allLinks() {
            return List.copyOf(links.values());
        }
    }

    private static Map<String, String> fieldsOf(Element element, Collection<Link> links) {
        List<String> about = element.label().isAnnotation()
                ? links.stream()
                        .filter(link -> isAbout(link, element.id()))
                        .map(Link::to)
                        .toList()
                : List.of();
        return FieldsOfRecords.of(element, about);
    }

    private static boolean isAbout(Link link, String record) {
        return link.type() == RelationshipType.ABOUT && link.from().equals(record);
    }

    private static Element withoutMade(Element element) {
        Map<String, Object> properties = new LinkedHashMap<>(element.properties());
        properties.keySet().removeAll(MADE);
        return new Element(element.id(), element.label(), properties);
    }

    private static Link withoutKey(Link link) {
        Map<String, Object> properties = new LinkedHashMap<>(link.properties());
        properties.remove("key");
        return new Link(link.from(), link.type(), link.to(), properties);
    }

    private Element element(PeopleRecord record, Map<String, String> fields) {
        return new Element(
                record.subject(), record.kind(), RecordBuilder.properties(record.kind(), named(fields), dataset));
    }

    /** Finds the element with an id. */
    private interface Elements {
        @Nullable
        Element get(String id);
    }

    private Link link(PeopleRecord record, Map<String, String> said, Elements elements) {
        Map<String, String> fields = new LinkedHashMap<>(said);
        fields.put("from", Link.fromOf(record.subject()));
        fields.put("to", Link.toOf(record.subject()));
        return RecordBuilder.link(record.relationshipType(), named(fields), dataset, id -> document(elements.get(id)));
    }

    static @Nullable CitedDocument document(@Nullable Element element) {
        if (element == null || element.label() != Kind.DOCUMENT) {
            return null;
        }
        Map<String, Object> properties = element.properties();
        return new CitedDocument(
                String.valueOf(properties.get("title")),
                String.valueOf(properties.get("status")),
                properties.get("lines") instanceof Long lines ? lines : null);
    }

    private static NamedFields named(Map<String, String> fields) {
        return new NamedFields(fields, field -> new Place.JsonField(""));
    }

    /** One go at putting the records over a source layer. */
    private final class Overlay {
        private final Map<String, Element> elements = new LinkedHashMap<>();
        private final Map<String, Link> links = new LinkedHashMap<>();
        private final List<PeopleRecord> kept = new ArrayList<>();
        private final List<Conflict> conflicts = new ArrayList<>();
        private final Set<String> stranded = new TreeSet<>();
        private final Map<String, PeopleRecord> withdrawn = new HashMap<>(elsewhere);

        Overlay(List<Element> elements, List<Link> links) {
            elements.forEach(element -> this.elements.put(element.id(), element));
            links.forEach(link -> this.links.put(link.key(), link));
        }

        Effective put() {
            records.values().stream().filter(record -> !record.isLink()).forEach(this::putElement);
            records.values().stream().filter(PeopleRecord::isLink).forEach(this::putLink);
            withdrawLinksOfWithdrawn();
            stranded.forEach(subject -> conflicts.add(new Conflict(Conflict.Reason.WITHOUT_ELEMENT, subject)));
            return new Effective(
                    withDocuments(),
                    List.copyOf(links.values()),
                    PeopleLayer.this.with(kept),
                    conflicts,
                    List.copyOf(stranded));
        }

        private void putElement(PeopleRecord record) {
            Element said = elements.get(record.subject());
            Optional<Map<String, String>> now =
                    Optional.ofNullable(said).map(element -> fieldsOf(element, List.copyOf(links.values())));
            PeopleRecord today = record.withSource(now);
            if (said != null) {
                today = today.withType(said.label().word());
            }
            if (today.isMoot()) {
                return;
            }
            if (today.isWithdrawal()) {
                conflicts.addAll(conflicts(today));
                elements.remove(today.subject());
                links.values()
                        .removeIf(link -> link.type() == RelationshipType.ABOUT
                                && link.from().equals(record.subject())
                                && !records.containsKey(link.key()));
                withdrawn.put(today.subject(), today);
                kept.add(today);
                return;
            }
            if (today.operation() == Operation.CHANGE && said == null) {
                stranded.add(today.subject());
                kept.add(record);
                return;
            }
            conflicts.addAll(conflicts(today));
            Map<String, String> merged = today.merged();
            elements.put(today.subject(), element(today, merged));
            if (today.kind().isAnnotation()) {
                links.values().removeIf(link -> isAbout(link, record.subject()));
                RecordBuilder.about(record.subject(), named(merged), dataset)
                        .forEach(link -> links.put(link.key(), link));
            }
            kept.add(today);
        }

        private void putLink(PeopleRecord record) {
            Link said = links.get(record.subject());
            PeopleRecord today = record.withSource(Optional.ofNullable(said).map(FieldsOfRecords::of));
            if (today.isMoot()) {
                return;
            }
            if (today.isWithdrawal()) {
                // A link that went with an element comes back with it; it goes again where its other end is withdrawn.
                if (today.with().isEmpty()) {
                    conflicts.addAll(conflicts(today));
                    links.remove(today.subject());
                    kept.add(today);
                }
                return;
            }
            if (today.operation() == Operation.CHANGE && said == null) {
                conflicts.add(new Conflict(Conflict.Reason.GONE_FROM_SOURCE, today.subject()));
                today = record.asAdded();
            } else {
                conflicts.addAll(conflicts(today));
            }
            if (isStranded(today)) {
                stranded.add(today.subject());
                kept.add(record);
                return;
            }
            links.put(today.subject(), link(today, today.merged(), elements::get));
            kept.add(today);
        }

        /** Whether an end is no element of this dataset any more, or one of a kind that the link cannot join. */
        private boolean isStranded(PeopleRecord link) {
            return !fits(Link.fromOf(link.subject()), link.relationshipType().from())
                    || !fits(Link.toOf(link.subject()), link.relationshipType().to());
        }

        private boolean fits(String id, Set<Kind> kinds) {
            Element element = elements.get(id);
            if (element != null) {
                return kinds.contains(element.label());
            }
            return !id.startsWith(dataset + ".") || withdrawn.containsKey(id);
        }

        private List<Conflict> conflicts(PeopleRecord record) {
            Map<String, String> now = record.source().orElse(Map.of());
            if (record.isWithdrawal()) {
                return now.equals(record.base())
                        ? List.of()
                        : List.of(new Conflict(Conflict.Reason.CHANGED_SINCE_WITHDRAWN, record.subject()));
            }
            if (record.source().isEmpty()) {
                return List.of();
            }
            List<Conflict> found = new ArrayList<>();
            record.fields().forEach((field, people) -> {
                String said = now.getOrDefault(field, "");
                boolean bothChanged =
                        !said.equals(people) && !said.equals(record.base().getOrDefault(field, ""));
                if (bothChanged) {
                    found.add(new Conflict(Conflict.Reason.OTHER_VALUE, record.subject(), field, said, people));
                }
            });
            return found;
        }

        private void withdrawLinksOfWithdrawn() {
            for (Link link : List.copyOf(links.values())) {
                PeopleRecord from = withdrawn.get(link.from());
                PeopleRecord gone = from == null ? withdrawn.get(link.to()) : from;
                if (gone == null) {
                    continue;
                }
                links.remove(link.key());
                if (kept.stream().noneMatch(record -> record.subject().equals(link.key()))) {
                    Map<String, String> said = FieldsOfRecords.of(link);
                    kept.add(new PeopleRecord(
                            link.key(),
                            dataset,
                            Operation.WITHDRAW,
                            link.type().name(),
                            Map.of(),
                            said,
                            Optional.of(said),
                            gone.subject(),
                            gone.author(),
                            gone.role(),
                            gone.time(),
                            gone.cause(),
                            gone.revision()));
                }
            }
        }

        /** Elements say which documents they cite, so that an answer can tell whether it rests on a draft. */
        private List<Element> withDocuments() {
            Map<String, Set<String>> cited = links.values().stream()
                    .filter(link -> link.type() == RelationshipType.CITED_FROM)
                    .collect(Collectors.groupingBy(
                            Link::from, Collectors.mapping(Link::to, Collectors.toCollection(TreeSet::new))));
            List<Element> all = new ArrayList<>();
            for (Element element : elements.values()) {
                if (element.label() == Kind.DOCUMENT) {
                    all.add(element);
                } else {
                    Map<String, Object> properties = new LinkedHashMap<>(element.properties());
                    properties.put("documents", List.copyOf(cited.getOrDefault(element.id(), Set.of())));
                    all.add(new Element(element.id(), element.label(), properties));
                }
            }
            return all;
        }
    }
}
