package plangraph.data.change;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import plangraph.model.Faults;
import plangraph.model.Kind;
import plangraph.model.LocalizedText;
import plangraph.model.Property;
import plangraph.model.RelationshipType;

/** Checks elements: what each kind must say, words of closed vocabularies, and a source for each. */
public final class ElementRules {
    /** Fields in which only some words may stand; looked up for every cell of a load. */
    private static final Map<String, Set<String>> VOCABULARY = Arrays.stream(Property.values())
            .filter(property -> !property.allowed().isEmpty())
            .collect(Collectors.toUnmodifiableMap(Property::word, Property::allowed));

    private static final List<String> STATUSES = List.of("adopted", "draft", "summary", "article", "list");
    private static final LocalizedText NO_TITLE = new LocalizedText("名前（title）がありません", "has no title");
    private static final LocalizedText TITLE = new LocalizedText("人が読む名前を書いてください", "give the name that people read");
    private static final LocalizedText RESTS_ON =
            new LocalizedText("書き入れてください。記録は何によるのかを示します", "fill it in: a record says what it rests on");
    private static final LocalizedText NO_SUBJECT = new LocalizedText("何についての記録か書かれていません", "is about nothing");
    private static final LocalizedText SUBJECT =
            new LocalizedText("対象の id を ; でつないで書いてください", "name the ids it is about, joined by ;");
    private static final LocalizedText NO_DIRECTION_BASIS =
            new LocalizedText("向き（direction）の根拠がありません", "the direction has no basis");
    private static final LocalizedText DIRECTION_BASIS =
            new LocalizedText("stated か analyst を書いてください", "say stated or analyst");
    private static final LocalizedText COUNT = new LocalizedText("1 以上の整数を書いてください", "write a whole number from 1 on");

    private final KnownElements known;
    private final Faults faults;

    public ElementRules(KnownElements known, Faults faults) {
        this.known = known;
        this.faults = faults;
    }

    /** Looks at what the set adds and changes. */
    public void check(ChangeSet set) {
        check(set, Set.of());
    }

    /** @param cited elements that cite a document already */
    public void check(ChangeSet set, Set<String> cited) {
        Set<String> citing = new HashSet<>(set.startsOf(RelationshipType.CITED_FROM));
        citing.addAll(cited);
        for (ElementChange element : set.elements()) {
            if (element.operation() != Operation.WITHDRAW) {
                check(set.origin(), element, citing);
            }
        }
    }

    private void check(Origin origin, ElementChange element, Set<String> citing) {
        if (element.kind() == Kind.DOCUMENT) {
            if (origin instanceof Origin.People) {
                checkDocument(element.fields());
            }
            return;
        }
        checkFields(origin, element);
        if (element.kind().isAnnotation()) {
            checkAnnotation(origin, element.fields());
        } else if (!citing.contains(element.id()) && !isJudged(origin, element)) {
            LocalizedText problem = LocalizedText.of("%s に出典がありません", "%s cites no document", element.id());
            element.fields().fault(faults, "id", problem, Remedies.of(origin).cite());
        }
        if (element.kind() == Kind.KPI || element.kind() == Kind.KPI_SERIES) {
            checkKpi(element.fields());
        }
    }

    private static boolean isJudged(Origin origin, ElementChange element) {
        return origin instanceof Origin.People && element.fields().has("rationale");
    }

    public static LocalizedText oneOf(Collection<String> words) {
        return LocalizedText.of("%s のどれかにしてください", "use one of %s", words);
    }

    /** Checks the status of a document, which says whether what it says holds. */
    public static void checkStatus(String id, WrittenFields document, Faults faults) {
        String status = document.get("status");
        if (!STATUSES.contains(status)) {
            LocalizedText problem = LocalizedText.of("%s: status「%s」はありません", "%s: unknown status %s", id, status);
            document.fault(faults, "status", problem, oneOf(STATUSES));
        }
    }

    private void checkDocument(WrittenFields document) {
        checkTitle(document);
        checkStatus(document.get("id"), document, faults);
        for (String field : List.of("lines", "nonBlankLines")) {
            if (document.has(field) && !document.get(field).matches("[1-9]\\d{0,8}")) {
                document.fault(
                        faults,
                        field,
                        LocalizedText.of("「%s」は行の数ではありません", "'%s' is no number of lines", document.get(field)),
                        COUNT);
            }
        }
    }

    private void checkTitle(WrittenFields fields) {
        if (!fields.has("title")) {
            fields.fault(faults, "title", NO_TITLE, TITLE);
        }
    }

    private void checkFields(Origin origin, ElementChange element) {
        WrittenFields fields = element.fields();
        checkTitle(fields);
        if (fields.has("plan") && known.kind(fields.get("plan")).orElse(null) != Kind.PLAN) {
            LocalizedText problem = LocalizedText.of("%s は計画ではありません", "%s is not a plan", fields.get("plan"));
            fields.fault(faults, "plan", problem, Remedies.of(origin).plan());
        }
        for (Property needed : element.kind().needed()) {
            String field = needed.word();
            if (!fields.has(field)) {
                LocalizedText problem = LocalizedText.of(
                        "%s に %s がありません", "%s needs its %s", element.kind().word(), field);
                fields.fault(faults, field, problem, RESTS_ON);
            }
        }
        for (String field : fields.names()) {
            Set<String> words = VOCABULARY.getOrDefault(field, Set.of());
            if (!words.isEmpty() && fields.has(field) && !words.contains(fields.get(field))) {
                LocalizedText problem = LocalizedText.of("「%s」はここでは使えません", "'%s' is not known here", fields.get(field));
                fields.fault(faults, field, problem, oneOf(new TreeSet<>(words)));
            }
        }
    }

    private void checkAnnotation(Origin origin, WrittenFields fields) {
        List<String> about = RecordBuilder.ids(fields.get("about"));
        if (about.isEmpty()) {
            fields.fault(faults, "about", NO_SUBJECT, SUBJECT);
        }
        for (String id : about) {
            if (!known.isElement(id)) {
                fields.fault(
                        faults,
                        "about",
                        ElementIds.noElement(id),
                        Remedies.of(origin).element());
            }
        }
        LocatorRules locators = new LocatorRules(origin, known, faults);
        locators.check(fields, "document", "lines");
        locators.check(fields, "otherDocument", "otherLines");
    }

    private void checkKpi(WrittenFields fields) {
        if (fields.has("direction") && !fields.has("directionBasis")) {
            fields.fault(faults, "directionBasis", NO_DIRECTION_BASIS, DIRECTION_BASIS);
        }
    }
}
