package plangraph.data.edit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plangraph.data.change.Operation;
import plangraph.model.Kind;
import plangraph.model.Link;
import plangraph.model.RelationshipType;

/**
 * What people say of one element or link.
 *
 * @param subject id of the element, or key of the link
 * @param type kind of the element, or type of the link
 * @param fields what people wrote; an empty text takes a field away
 * @param base what the source said of these fields when they were written; of all its fields when it was withdrawn
 * @param source all that the source says of it now; empty when it says nothing
 * @param with the withdrawn element that a link went with; else empty
 * @param author and what follows: who did it, when, why, and by which data revision
 */
record PeopleRecord(
        String subject,
        String dataset,
        Operation operation,
        String type,
        Map<String, String> fields,
        Map<String, String> base,
        Optional<Map<String, String>> source,
        String with,
        String author,
        String role,
        String time,
        String cause,
        long revision) {

    PeopleRecord {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        base = Collections.unmodifiableMap(new LinkedHashMap<>(base));
        source = source.map(all -> Collections.unmodifiableMap(new TreeMap<>(all)));
    }

    boolean isLink() {
        return subject.contains("~");
    }

    boolean isWithdrawal() {
        return operation == Operation.WITHDRAW;
    }

    Kind kind() {
        return Kind.of(type).orElseThrow();
    }

    RelationshipType relationshipType() {
        return RelationshipType.of(type).orElseThrow();
    }

    /** What it comes to: what the source says, and over it what people say. */
    Map<String, String> merged() {
        Map<String, String> merged = new LinkedHashMap<>(source.orElse(Map.of()));
        fields.forEach((field, value) -> {
            if (value.isEmpty()) {
                merged.remove(field);
            } else {
                merged.put(field, value);
            }
        });
        return merged;
    }

    /** Whether the source says by now exactly what people said. */
    boolean isMoot() {
        if (isWithdrawal()) {
            return source.isEmpty();
        }
        return source.isPresent()
                && fields.entrySet().stream()
                        .allMatch(field -> field.getValue().equals(source.get().getOrDefault(field.getKey(), "")));
    }

    PeopleRecord withSource(Optional<Map<String, String>> now) {
        return new PeopleRecord(
                subject, dataset, operation, type, fields, base, now, with, author, role, time, cause, revision);
    }

    PeopleRecord withType(String now) {
        return new PeopleRecord(
                subject, dataset, operation, now, fields, base, source, with, author, role, time, cause, revision);
    }

    /** Held by people alone from now on, with all that the source said last. */
    PeopleRecord asAdded() {
        return new PeopleRecord(
                subject,
                dataset,
                Operation.ADD,
                type,
                merged(),
                Map.of(),
                Optional.empty(),
                with,
                author,
                role,
                time,
                cause,
                revision);
    }

    /** With the ids of today, where elements were renamed. */
    PeopleRecord renamed(UnaryOperator<String> today) {
        String now = isLink()
                ? Link.key(today.apply(Link.fromOf(subject)), relationshipType(), today.apply(Link.toOf(subject)))
                : today.apply(subject);
        return new PeopleRecord(
                now,
                dataset,
                operation,
                type,
                renamed(fields, today),
                renamed(base, today),
                source.map(all -> renamed(all, today)),
                today.apply(with),
                author,
                role,
                time,
                cause,
                revision);
    }

    private static Map<String, String> renamed(Map<String, String> fields, UnaryOperator<String> today) {
        Map<String, String> renamed = new LinkedHashMap<>(fields);
        for (String field : new String[] {"plan", "document", "otherDocument", "about"}) {
            renamed.computeIfPresent(
                    field,
                    (name, value) -> Stream.of(value.split(";", -1)).map(today).collect(Collectors.joining(";")));
        }
        return renamed;
    }
}
