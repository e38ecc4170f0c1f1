package plangraph.model;

import static plangraph.model.Kind.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The types of relationship, with the labels they may join. */
public enum RelationshipType {
    HAS_STATEMENT("理念を掲げる", "has statement", Set.of(PLAN), Set.of(STATEMENT)),
    HAS_POLICY("政策をもつ", "has policy", Set.of(PLAN, POLICY), Set.of(POLICY)),
    HAS_MEASURE("施策をもつ", "has measure", Set.of(PLAN, POLICY), Set.of(MEASURE)),
    HAS_INITIATIVE("取組をもつ", "has initiative", Set.of(MEASURE), Set.of(INITIATIVE)),
    HAS_ITEM("項目をもつ", "has item", Set.of(MEASURE), Set.of(MANIFESTO_ITEM)),
    HAS_PROJECT("プロジェクトをもつ", "has project", Set.of(PLAN), Set.of(PROJECT)),
    HAS_DIRECTION("方向をもつ", "has direction", Set.of(DISTRICT, PLAN), Set.of(DISTRICT_DIRECTION)),
    HAS_SERIES("系列をもつ", "has series", Set.of(KPI), Set.of(KPI_SERIES)),
    HAS_OBSERVATION("実績値をもつ", "has observation", EnumSet.allOf(Kind.class), Set.of(OBSERVATION)),
    DEFINES("定義する", "defines", Set.of(TERM), EnumSet.allOf(Kind.class)),
    MEASURED_BY("指標で測る", "measured by", Set.of(MEASURE, POLICY), Set.of(KPI)),
    SUPPORTS("下支えする", "supports", Set.of(POLICY), Set.of(POLICY)),
    SUCCEEDED_BY("後継", "succeeded by", Set.of(PLAN, PROJECT), Set.of(PLAN, PROJECT)),
    INTEGRATED_INTO("一体化", "integrated into", Set.of(PLAN, PROJECT), Set.of(PLAN, PROJECT)),
    BASED_ON("基づく", "based on", Set.of(PLAN, PROJECT), Set.of(PLAN, PROJECT)),
    TAKES_ACCOUNT_OF("勘案する", "takes account of", Set.of(PLAN, PROJECT), Set.of(PLAN, PROJECT)),
    CONSIDERS("国の方向を勘案する", "considers", Set.of(PROJECT), Set.of(NATIONAL_DIRECTION)),
    MENTIONS("言及する", "mentions", EnumSet.allOf(Kind.class), Set.of(PLACE)),
    MEASURED_IN("測る地区", "measured in", Set.of(KPI), Set.of(DISTRICT)),
    SAME_NAME_AS("同名", "same name as", EnumSet.allOf(Kind.class), EnumSet.allOf(Kind.class)),
    ALIGNS_WITH("施策に沿う", "aligns with", Set.of(MANIFESTO_ITEM), Set.of(MEASURE), "primary", "secondary"),
    TRACKED_BY("指標で追える", "tracked by", Set.of(MANIFESTO_ITEM), Set.of(KPI), "direct", "topical"),
    CONTRIBUTES_TO("SDGsに寄与", "contributes to", Set.of(MEASURE), Set.of(SDG_GOAL), "primary", "secondary"),
    CARRIED_OUT_BY("施策で実現", "carried out by", Set.of(DISTRICT_DIRECTION), Set.of(MEASURE), "primary", "secondary"),
    BUNDLES("施策を束ねる", "bundles", Set.of(PROJECT), Set.of(MEASURE), "primary", "secondary"),
    CONTINUED_BY("施策に続く", "continued by", Set.of(MEASURE), Set.of(MEASURE), "primary", "secondary"),
    CITED_FROM("出典", "cited from", EnumSet.allOf(Kind.class), Set.of(DOCUMENT)),
    ABOUT("についての記録", "about", Set.of(CORRECTION, DISCREPANCY, EXAMINATION), EnumSet.allOf(Kind.class));

    private static final Map<String, RelationshipType> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(RelationshipType::name, Function.identity()));

    private final LocalizedText title;
    private final Set<Kind> from;
    private final Set<Kind> to;
    private final List<String> strengths;

    RelationshipType(String ja, String en, Set<Kind> from, Set<Kind> to, String... strengths) {
        this.title = new LocalizedText(ja, en);
        this.from = Set.copyOf(from);
        this.to = Set.copyOf(to);
        this.strengths = List.of(strengths);
    }

    public LocalizedText title() {
        return title;
    }

    public Set<Kind> from() {
        return from;
    }

    public Set<Kind> to() {
        return to;
    }

    /** The strengths a link of this type must choose from; empty when the type has none. */
    public List<String> strengths() {
        return strengths;
    }

    /**
     * Whether neighbourhoods and paths walk it. Two items of one document are not "two hops apart", so what only
     * explains an element is shown with the element and not walked.
     */
    public boolean isWalked() {
        return this != CITED_FROM && this != ABOUT && this != DEFINES;
    }

    public static Optional<RelationshipType> of(String word) {
        return Optional.ofNullable(BY_NAME.get(word));
    }
}
