package plangraph.answer.explore;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import plangraph.answer.CodeTitles;
import plangraph.model.Basis;
import plangraph.model.Kind;
import plangraph.model.Lane;
import plangraph.model.LocalizedText;
import plangraph.model.Property;
import plangraph.model.RelationshipType;

/**
 * Describes the model in both languages: kinds of element, types of relationship, bases, properties, and the codes that answers have. All of
 * it comes from the registries in {@code model}, so that whoever reads it, as the viewer does, needs no copy.
 *
 * @param properties what elements have beside id and title
 * @param codes by the group that a column's name chooses: status, strength, or answer for all others
 */
public record Schema(
        List<NamedKind> labels,
        List<NamedType> relationshipTypes,
        List<Named> bases,
        List<NamedProperty> properties,
        Map<String, List<Named>> codes) {

    public record Named(String name, LocalizedText title) {}

    /**
     * @param readingOrder its place in lists of kinds
     * @param annotation whether it is a record about the data
     * @param table whether a dataset may have a table of it
     * @param indexed whether its elements are found by dataset
     * @param inOutline whether the overview of a plan has a cell for it
     * @param walked whether a path may lead over it
     * @param lane its column in the picture around an element
     * @param sides how the lanes stand around an element of this kind
     * @param shownByNumber whether number and colour are its sign
     * @param shape its sign, an SVG path on a grid of 16 × 16
     * @param parts kinds that it may contain
     */
    public record NamedKind(
            String name,
            LocalizedText title,
            String idPattern,
            String idExample,
            int readingOrder,
            boolean annotation,
            boolean table,
            boolean indexed,
            boolean inOutline,
            boolean walked,
            String lane,
            SidesBody sides,
            boolean shownByNumber,
            String shape,
            Kind.Colours colours,
            List<String> parts,
            List<TableColumn> columns) {}

    /** Names of lanes from the inside out; those in one list share a column. */
    public record SidesBody(List<List<String>> left, List<List<String>> right) {}

    /** @param needed whether every row must fill it */
    public record TableColumn(String name, boolean needed) {}

    /**
     * @param walked whether neighbourhoods and paths follow it
     * @param containment whether its end is a part of its beginning
     * @param usualBasis who usually says that it holds
     * @param strengths the grades it may have
     */
    public record NamedType(
            String name,
            LocalizedText title,
            boolean walked,
            boolean containment,
            String usualBasis,
            List<String> from,
            List<String> to,
            List<String> strengths) {}

    /**
     * @param meaning what belongs into the column; none for what is in no table
     * @param values the only ones that a table may have; none when anything may stand there
     */
    public record NamedProperty(
            String name,
            LocalizedText title,
            String type,
            @Nullable LocalizedText meaning,
            List<String> values) {}

    public static Schema current() {
        Map<String, List<Named>> codes = new TreeMap<>();
        CodeTitles.all().forEach((group, titles) -> codes.put(group, named(titles)));
        return new Schema(
                Arrays.stream(Kind.values()).map(Schema::kind).toList(),
                Arrays.stream(RelationshipType.values()).map(Schema::type).toList(),
                Arrays.stream(Basis.values())
                        .map(basis -> new Named(basis.word(), basis.title()))
                        .toList(),
                Arrays.stream(Property.values())
                        .filter(property -> property != Property.ID && property != Property.TITLE)
                        .map(Schema::property)
                        .sorted((one, other) -> one.name().compareTo(other.name()))
                        .toList(),
                codes);
    }

    private static List<Named> named(Map<String, LocalizedText> titles) {
        return new TreeMap<>(titles)
                .entrySet().stream()
                        .map(code -> new Named(code.getKey(), code.getValue()))
                        .toList();
    }

    private static NamedKind kind(Kind kind) {
        return new NamedKind(
                kind.word(),
                kind.title(),
                kind.idPattern().pattern(),
                kind.idExample(),
                kind.readingOrder(),
                kind.isAnnotation(),
                kind.hasTable(),
                kind.isIndexed(),
                kind.isInOutline(),
                kind.isWalked(),
                kind.lane().word(),
                new SidesBody(lanes(kind.sides().left()), lanes(kind.sides().right())),
                kind.isShownByNumber(),
                kind.shape(),
                kind.colours(),
                kind.parts().stream().map(Kind::word).toList(),
                kind.columns().stream()
                        .map(column -> new TableColumn(column.word(), kind.needs(column)))
                        .toList());
    }

    private static List<List<String>> lanes(List<List<Lane>> side) {
        return side.stream()
                .map(column -> column.stream().map(Lane::word).toList())
                .toList();
    }

    private static NamedType type(RelationshipType type) {
        return new NamedType(
                type.name(),
                type.title(),
                type.isWalked(),
                type.isContainment(),
                type.usualBasis().word(),
                type.from().stream().map(Kind::word).sorted().toList(),
                type.to().stream().map(Kind::word).sorted().toList(),
                type.strengths());
    }

    private static NamedProperty property(Property property) {
        return new NamedProperty(
                property.word(),
                property.title(),
                property.type().word(),
                property.meaning().orElse(null),
                property.allowed().stream().sorted().toList());
    }
}
