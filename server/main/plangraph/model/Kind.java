package plangraph.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plangraph.model.Lane.Sides;

/**
 * Registers the kinds of element: every node has the label {@code Element} and exactly one of these.
 *
 * <p>An entry says all that the program knows of a kind: the table reader takes its columns from here, the store its index, and the viewer,
 * by {@code /schema}, its words, order, place in pictures, shape and colours. The order of the entries is that of exports.
 */
public enum Kind {
    PLAN(entry("Plan", "計画", "Plan")
            .ids(".+", "isesaki.plan3")
            .reading(20)
            .lane(Lane.PLANS, Sides.OF_PLANS)
            .colours("#4b5563", "#b2bdca")
            .shape("M3 1h7l3.5 3.5V15H3zm6.5 1.5V5H12z")
            .is(Trait.INDEXED, Trait.IN_OUTLINE)
            .columns(List.of(Property.PERIOD_FROM, Property.PERIOD_TO, Property.STATUS, Property.GENERATION))),
    STATEMENT(entry("Statement", "理念・記載", "Statement")
            .ids(".+\\.(mission|vision|value|statement)\\..+", "isesaki.plan3.mission.1")
            .reading(30)
            .lane(Lane.PLANS)
            .colours("#66621a", "#cdc76c")
            .shape("M8 .8l2.1 4.8 5.1.5-3.9 3.4 1.2 5.1L8 11.9l-4.5 2.7 1.2-5.1L.8 6.1l5.1-.5z")
            .columns(List.of(Property.VALUE_RAW))),
    POLICY(entry("Policy", "政策・基本目標", "Policy")
            .ids(".+\\.(policy|goal)\\..+", "isesaki.plan3.policy.1")
            .reading(40)
            .lane(Lane.PLANS, Sides.OF_POLICIES)
            .colours("#3c4db0", "#a3b2ff")
            .shape("M8 .8l6.4 3.6v7.2L8 15.2l-6.4-3.6V4.4z")
            .is(Trait.INDEXED, Trait.IN_OUTLINE)),
    MEASURE(entry("Measure", "施策", "Measure")
            .ids(".+\\.measure\\..+", "isesaki.plan3.measure.1-1")
            .reading(50)
            .lane(Lane.MEASURES)
            .colours("#0a64a6", "#74bbf2")
            .shape(
                    "M3 1.5h10A1.5 1.5 0 0 1 14.5 3v10a1.5 1.5 0 0 1-1.5 1.5H3A1.5 1.5 0 0 1 1.5 13V3A1.5 1.5 0 0 1 3 1.5z")
            .is(Trait.INDEXED, Trait.IN_OUTLINE)),
    INITIATIVE(entry("Initiative", "主な取組", "Initiative")
            .ids(".+\\.initiative\\..+", "isesaki.strategy2.initiative.1-1-1-1")
            .reading(60)
            .lane(Lane.YARDSTICKS)
            .colours("#0d736b", "#5fcbbd")
            .shape("M3 1.5 14.5 8 3 14.5z")
            .is(Trait.IN_OUTLINE)),
    KPI(entry("Kpi", "KPI・数値目標", "KPI")
            .ids(".+\\.(kpi|target)\\..+", "isesaki.strategy2.kpi.3-2-2-1")
            .reading(70)
            .lane(Lane.YARDSTICKS)
            .colours("#a34a08", "#f2ab6d")
            .shape("M1 9.5h3.6V15H1zM6.2 5.5h3.6V15H6.2zM11.4 1H15v14h-3.6z")
            .columns(Property.FIGURES)),
    KPI_SERIES(entry("KpiSeries", "KPIの系列", "KPI series")
            .ids(".+\\.series\\..+", "isesaki.strategy2.kpi.3-1-1-1.series.2")
            .reading(80)
            .lane(Lane.YARDSTICKS)
            .colours("#a34a08", "#f2ab6d")
            .shape("M3 7.5h3.6V15H3zM9.4 2.5H13V15H9.4z")
            .columns(Property.FIGURES)
            .columns(List.of(Property.SERIES))),
    PROJECT(entry("Project", "重点プロジェクト", "Project")
            .ids(".+\\.project\\..+", "isesaki.plan3.project.1")
            .reading(110)
            .lane(Lane.PROMISES)
            .colours("#ad224d", "#f590ac")
            .shape("M8 .7 15.3 8 8 15.3.7 8z")
            .is(Trait.INDEXED)),
    DISTRICT(entry("District", "地区", "District")
            .ids(".+\\.district\\.[^.]+", "isesaki.district.sakai")
            .reading(140)
            .lane(Lane.ENDS, Sides.OF_DISTRICTS)
            .colours("#38701f", "#93ce71")
            .shape(
                    "M8 .8a5.2 5.2 0 0 1 5.2 5.2C13.200 9.700 8 15.400 8 15.400S2.800 9.700 2.800 6A5.2 5.2 0 0 1 8 .8zM8 4a2 2 0 1 0 0 4 2 2 0 0 0 0-4z")
            .is(Trait.INDEXED)
            .columns(List.of(Property.READING))),
    DISTRICT_DIRECTION(entry("DistrictDirection", "地区別計画の方向", "District direction")
            .ids(".+\\.direction\\..+", "isesaki.district.sakai.direction.4")
            .reading(130)
            .lane(Lane.ENDS, Sides.OF_DISTRICTS)
            .colours("#586910", "#bfcc5e")
            .shape("M1 5.800h6.500V2L15 8l-7.500 6v-3.800H1z")
            .is(Trait.INDEXED)),
    MANIFESTO_ITEM(entry("ManifestoItem", "マニフェスト項目", "Manifesto item")
            .ids(".+\\.item\\..+", "isesaki.manifesto2.item.1-1-1")
            .reading(100)
            .lane(Lane.PROMISES)
            .colours("#872c9c", "#dca0ec")
            .shape("M1 2h14v9H8.500L4.500 15v-4H1z")
            .is(Trait.INDEXED, Trait.IN_OUTLINE)),
    SDG_GOAL(entry("SdgGoal", "SDGsゴール", "SDG goal")
            .ids("sdg\\.\\d+", "sdg.11")
            .reading(10)
            .lane(Lane.GOALS, Sides.OF_GOALS)
            .colours("#1b6f80", "#6cc5d6")
            .shape("M8 .8a7.200 7.200 0 1 0 0 14.400A7.200 7.200 0 0 0 8 .8zm0 4.200a3 3 0 1 1 0 6 3 3 0 0 1 0-6z")
            .is(Trait.SHOWN_BY_NUMBER)
            .columns(List.of(Property.IRI, Property.COLOUR, Property.NUMERAL_COLOUR))),
    NATIONAL_DIRECTION(entry("NationalDirection", "国の施策の方向", "National direction")
            .ids(".+\\.national-direction\\..+", "isesaki.national-direction.1")
            .reading(120)
            .lane(Lane.ENDS)
            .colours("#67584a", "#ccbba8")
            .shape("M2.500 1h1.800v14H2.500zM5.300 1.800h9.200L12.300 5.300l2.200 3.500H5.300z")),
    PLACE(entry("Place", "場所", "Place")
            .ids(".+\\.place\\..+", "isesaki.place.honjo")
            .is(Trait.INDEXED)
            .reading(150)
            .lane(Lane.ENDS)
            .colours("#7a4520", "#dca780")
            .shape("M.8 1.800h14.400v2.400h-1.800V15H11V7.400H5V15H2.600V4.200H.8zM5 4.200v1.200h6V4.200z")
            .columns(List.of(Property.READING))),
    TERM(entry("Term", "用語", "Term")
            .ids(".+\\.term\\..+", "isesaki.term.kpi")
            .reading(160)
            .lane(Lane.ENDS)
            .shape("M2 1.800h12V5H9.800v9.500H6.200V5H2z")
            .is(Trait.INDEXED, Trait.NOT_WALKED)),
    DOCUMENT(entry("Document", "文書", "Document")
            .ids(".+\\.document\\..+", "isesaki.document.plan3-draft")
            .reading(170)
            .lane(Lane.ENDS)
            .shape("M2.500 1h11v14h-11zM5 4v1.400h6V4zm0 3.300v1.400h6V7.300zm0 3.300V12h4v-1.400z")
            .is(Trait.WITHOUT_TABLE, Trait.NOT_WALKED)),
    OBSERVATION(entry("Observation", "実績値", "Observation")
            .ids(".+\\.observation\\..+", "isesaki.manifesto1.observation.1")
            .is(Trait.INDEXED)
            .reading(90)
            .lane(Lane.YARDSTICKS)
            .colours("#a34a08", "#f2ab6d")
            .shape("M8 3.500a4.500 4.500 0 1 0 0 9 4.500 4.500 0 0 0 0-9z")
            .columns(List.of(Property.VALUE_RAW, Property.PERIOD))),
    CORRECTION(entry("Correction", "訂正", "Correction")
            .ids(".+\\.correction\\..+", "isesaki.correction.strategy2-27")
            .reading(180)
            .lane(Lane.ENDS)
            .shape("M11.500 1 15 4.500 5.500 14 1 15l1-4.500z")
            .is(Trait.INDEXED, Trait.ANNOTATION, Trait.NOT_WALKED)
            .columns(List.of(
                    Property.ABOUT,
                    Property.DOCUMENT,
                    Property.LINES,
                    Property.RAW,
                    Property.CORRECTED,
                    Property.REASON))
            .needs(List.of(Property.DOCUMENT, Property.LINES, Property.RAW, Property.REASON))),
    DISCREPANCY(entry("Discrepancy", "不一致", "Discrepancy")
            .ids(".+\\.discrepancy\\..+", "isesaki.discrepancy.district-count")
            .reading(190)
            .lane(Lane.ENDS)
            .shape(
                    "M1.500 4.500h7L10.200 1l1.800.9-1.300 2.600h3.800v2.200H9.600L8.300 9.300h6.200v2.200H7.200L5.500 15l-1.800-.9L5 11.500H1.500V9.300h4.600l1.300-2.600H1.500z")
            .is(Trait.INDEXED, Trait.ANNOTATION, Trait.NOT_WALKED)
            .columns(List.of(
                    Property.ABOUT,
                    Property.DOCUMENT,
                    Property.LINES,
                    Property.OTHER_DOCUMENT,
                    Property.OTHER_LINES,
                    Property.SAYS,
                    Property.OTHER_SAYS,
                    Property.TREATMENT,
                    Property.COUNTS))
            .needs(List.of(Property.DOCUMENT, Property.LINES, Property.SAYS, Property.OTHER_SAYS, Property.TREATMENT))),
    EXAMINATION(entry("Examination", "検討記録", "Examination")
            .ids(".+\\.examination\\..+", "isesaki.examination.tracked-by.manifesto2-item-8-7-2")
            .reading(200)
            .lane(Lane.ENDS)
            .shape(
                    "M6.500 1a5.500 5.500 0 0 1 4.400 8.800l4 4-1.600 1.600-4-4A5.500 5.500 0 1 1 6.500 1zm0 2.200a3.300 3.300 0 1 0 0 6.600 3.300 3.300 0 0 0 0-6.600z")
            .is(Trait.ANNOTATION, Trait.NOT_WALKED)
            .columns(List.of(
                    Property.ABOUT,
                    Property.QUESTION,
                    Property.VERDICT,
                    Property.RATIONALE,
                    Property.ASSERTED_BY,
                    Property.ASSERTED_AT))
            .needs(List.of(
                    Property.QUESTION,
                    Property.VERDICT,
                    Property.RATIONALE,
                    Property.ASSERTED_BY,
                    Property.ASSERTED_AT))),
    REVISION(entry("Revision", "データ版", "Revision")
            .ids("revision\\.\\d+", "revision.1")
            .reading(210)
            .lane(Lane.ENDS)
            .shape("M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zm-1 3v5l3.500 2 .8-1.400L8.600 8V4z")
            .is(Trait.WITHOUT_TABLE, Trait.NOT_WALKED));

    /** What only some kinds are. */
    private enum Trait {
        ANNOTATION,
        INDEXED,
        IN_OUTLINE,
        NOT_WALKED,
        SHOWN_BY_NUMBER,
        WITHOUT_TABLE
    }

    /**
     * Two shades of one hue, told apart from those of other kinds by the colour-blind, too, with a contrast of 4.5:1 at least.
     *
     * @param light on white
     * @param dark on a dark ground
     */
    public record Colours(String light, String dark) {}

    private static final Map<String, Kind> BY_WORD =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Kind::word, Function.identity()));

    private final Entry entry;

    Kind(Entry entry) {
        this.entry = entry;
    }

    /** As in the graph, in file names and in URLs. */
    public String word() {
        return entry.word;
    }

    public LocalizedText title() {
        return entry.title;
    }

    /** What ids of this kind look like; tables may deviate from it. */
    public Pattern idPattern() {
        return entry.idPattern;
    }

    public String idExample() {
        return entry.idExample;
    }

    /** Where lists of kinds have it: as a policy works, then what explains it. */
    public int readingOrder() {
        return entry.readingOrder;
    }

    /** All kinds in their reading order. */
    public static List<Kind> inReadingOrder() {
        return Arrays.stream(values())
                .sorted(Comparator.comparingInt(Kind::readingOrder))
                .toList();
    }

    /** The column in which the picture around an element has it. */
    public Lane lane() {
        return entry.lane;
    }

    /** How the lanes stand around an element of this kind. */
    public Sides sides() {
        return entry.sides;
    }

    public Colours colours() {
        return entry.colours;
    }

    /** Its sign as an SVG path on a grid of 16 × 16, so that kinds differ by shape and not by colour alone. */
    public String shape() {
        return entry.shape;
    }

    /** Columns of its table in their order; none where it has no table. */
    public List<Property> columns() {
        return hasTable()
                ? Stream.concat(Property.COMMON.stream(), entry.columns.stream())
                        .toList()
                : List.of();
    }

    /** Columns that a row must fill beside id and title: a record about the data says what it rests on. */
    public List<Property> needed() {
        return entry.needed;
    }

    /** Whether a row must fill this column. */
    public boolean needs(Property column) {
        return column == Property.ID || column == Property.TITLE || entry.needed.contains(column);
    }

    /** Kinds of element that one of this kind may contain. */
    public List<Kind> parts() {
        return inReadingOrder().stream()
                .filter(part -> Arrays.stream(RelationshipType.values())
                        .anyMatch(type -> type.isContainment()
                                && type.from().contains(this)
                                && type.to().contains(part)))
                .toList();
    }

    /** Whether it comes in as a table; documents come from a dataset's description, revisions from loading. */
    public boolean hasTable() {
        return !entry.traits.contains(Trait.WITHOUT_TABLE);
    }

    /** Records about the data rather than about the city; they explain other elements and need no citation of their own. */
    public boolean isAnnotation() {
        return entry.traits.contains(Trait.ANNOTATION);
    }

    /** Whether saved queries begin with it, so that many datasets need an index to find those of one. */
    public boolean isIndexed() {
        return entry.traits.contains(Trait.INDEXED);
    }

    /** Whether the overview of a plan has a cell for it. */
    public boolean isInOutline() {
        return entry.traits.contains(Trait.IN_OUTLINE);
    }

    /** Whether a path may lead over it; what only explains others joins what has nothing to do with each other. */
    public boolean isWalked() {
        return !entry.traits.contains(Trait.NOT_WALKED);
    }

    /** Whether people know its elements by number and colour, so that these are the sign instead of the shape. */
    public boolean isShownByNumber() {
        return entry.traits.contains(Trait.SHOWN_BY_NUMBER);
    }

    public static Optional<Kind> of(String word) {
        return Optional.ofNullable(BY_WORD.get(word));
    }

    private static Entry entry(String word, String ja, String en) {
        return new Entry(word, new LocalizedText(ja, en));
    }

    /** Collects what an entry says, each thing by its name. */
    private static final class Entry {
        private final String word;
        private final LocalizedText title;
        private Pattern idPattern = Pattern.compile(".+");
        private String idExample = "";
        private int readingOrder;
        private Lane lane = Lane.ENDS;
        private Sides sides = Sides.USUAL;
        private Colours colours = new Colours("#566069", "#b0bac4");
        private String shape = "";
        private final Set<Trait> traits = EnumSet.noneOf(Trait.class);
        private final List<Property> columns = new ArrayList<>();
        private List<Property> needed = List.of();

        private Entry(String word, LocalizedText title) {
            this.word = word;
            this.title = title;
        }

        private Entry ids(String pattern, String example) {
            this.idPattern = Pattern.compile(pattern);
            this.idExample = example;
            return this;
        }

        private Entry reading(int order) {
            this.readingOrder = order;
            return this;
        }

        private Entry lane(Lane its) {
            this.lane = its;
            return this;
        }

        private Entry lane(Lane its, Sides around) {
            this.sides = around;
            return lane(its);
        }

        private Entry colours(String light, String dark) {
            this.colours = new Colours(light, dark);
            return this;
        }

        private Entry shape(String path) {
            this.shape = path;
            return this;
        }

        private Entry is(Trait... some) {
            traits.addAll(List.of(some));
            return this;
        }

        private Entry columns(List<Property> further) {
            columns.addAll(further);
            return this;
        }

        private Entry needs(List<Property> some) {
            this.needed = List.copyOf(some);
            return this;
        }
    }
}
