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

/**
 * Registers the types of relationship: what people call them, what they are for, which kinds they join, and who usually says that one
 * holds. The table reader, {@code /schema} and the viewer take all of it from here.
 */
public enum RelationshipType {
    HAS_STATEMENT(Use.CONTAINMENT, Basis.STATED, "理念・記載をもつ", "has statement", Set.of(PLAN), Set.of(STATEMENT)),
    HAS_POLICY(Use.CONTAINMENT, Basis.STATED, "政策をもつ", "has policy", Set.of(PLAN, POLICY), Set.of(POLICY)),
    HAS_MEASURE(Use.CONTAINMENT, Basis.STATED, "施策をもつ", "has measure", Set.of(PLAN, POLICY), Set.of(MEASURE)),
    HAS_INITIATIVE(Use.CONTAINMENT, Basis.STATED, "取組をもつ", "has initiative", Set.of(MEASURE), Set.of(INITIATIVE)),
    HAS_ITEM(Use.CONTAINMENT, Basis.STATED, "項目をもつ", "has item", Set.of(MEASURE), Set.of(MANIFESTO_ITEM)),
    HAS_PROJECT(Use.CONTAINMENT, Basis.STATED, "プロジェクトをもつ", "has project", Set.of(PLAN), Set.of(PROJECT)),
    HAS_DIRECTION(
            Use.CONTAINMENT,
            Basis.STATED,
            "方向をもつ",
            "has direction",
            Set.of(DISTRICT, PLAN),
            Set.of(DISTRICT_DIRECTION)),
    HAS_SERIES(Use.CONTAINMENT, Basis.STATED, "系列をもつ", "has series", Set.of(KPI), Set.of(KPI_SERIES)),
    HAS_OBSERVATION(
            Use.CONTAINMENT,
            Basis.ANALYST,
            "実績値をもつ",
            "has observation",
            EnumSet.allOf(Kind.class),
            Set.of(OBSERVATION)),
    DEFINES(Use.EXPLANATION, Basis.STATED, "定義する", "defines", Set.of(TERM), EnumSet.allOf(Kind.class)),
    MEASURED_BY(Use.LINK, Basis.STATED, "指標で測る", "measured by", Set.of(MEASURE, POLICY), Set.of(KPI)),
    SUPPORTS(Use.LINK, Basis.STATED, "下支えする", "supports", Set.of(POLICY), Set.of(POLICY)),
    SUCCEEDED_BY(Use.LINK, Basis.STATED, "後継", "succeeded by", Set.of(PLAN, PROJECT), Set.of(PLAN, PROJECT)),
    INTEGRATED_INTO(Use.LINK, Basis.STATED, "一体化", "integrated into", Set.of(PLAN, PROJECT), Set.of(PLAN, PROJECT)),
    BASED_ON(Use.LINK, Basis.STATED, "基づく", "based on", Set.of(PLAN, PROJECT), Set.of(PLAN, PROJECT)),
    TAKES_ACCOUNT_OF(Use.LINK, Basis.STATED, "勘案する", "takes account of", Set.of(PLAN, PROJECT), Set.of(PLAN, PROJECT)),
    CONSIDERS(Use.LINK, Basis.STATED, "国の方向を勘案する", "considers", Set.of(PROJECT), Set.of(NATIONAL_DIRECTION)),
    MENTIONS(Use.LINK, Basis.STATED, "言及する", "mentions", EnumSet.allOf(Kind.class), Set.of(PLACE)),
    MEASURED_IN(Use.LINK, Basis.STATED, "測る地区", "measured in", Set.of(KPI), Set.of(DISTRICT)),
    SAME_NAME_AS(Use.LINK, Basis.DERIVED, "同名", "same name as", EnumSet.allOf(Kind.class), EnumSet.allOf(Kind.class)),
    ALIGNS_WITH(
            Use.LINK,
            Basis.ANALYST,
            "施策に沿う",
            "aligns with",
            Set.of(MANIFESTO_ITEM),
            Set.of(MEASURE),
            "primary",
            "secondary"),
    TRACKED_BY(
            Use.LINK, Basis.ANALYST, "指標で追える", "tracked by", Set.of(MANIFESTO_ITEM), Set.of(KPI), "direct", "topical"),
    CONTRIBUTES_TO(
            Use.LINK,
            Basis.ANALYST,
            "SDGsに寄与",
            "contributes to",
            Set.of(MEASURE),
            Set.of(SDG_GOAL),
            "primary",
            "secondary"),
    CARRIED_OUT_BY(
            Use.LINK,
            Basis.ANALYST,
            "施策で実現",
            "carried out by",
            Set.of(DISTRICT_DIRECTION),
            Set.of(MEASURE),
            "primary",
            "secondary"),
    BUNDLES(Use.LINK, Basis.ANALYST, "施策を束ねる", "bundles", Set.of(PROJECT), Set.of(MEASURE), "primary", "secondary"),
    CONTINUED_BY(
            Use.LINK, Basis.ANALYST, "施策に続く", "continued by", Set.of(MEASURE), Set.of(MEASURE), "primary", "secondary"),
    CITED_FROM(Use.EXPLANATION, Basis.STATED, "出典", "cited from", EnumSet.allOf(Kind.class), Set.of(DOCUMENT)),
    ABOUT(
            Use.EXPLANATION,
            Basis.ANALYST,
            "についての記録",
            "about",
            Set.of(CORRECTION, DISCREPANCY, EXAMINATION),
            EnumSet.allOf(Kind.class));

    /** What a type of relationship is for. */
    private enum Use {
        /** its end is a part of its beginning */
        CONTAINMENT,
        /** one element has to do with another */
        LINK,
        /** says where an element comes from or what it means */
        EXPLANATION
    }

    private static final LocalizedText DIRECT_AND_TOPICAL = new LocalizedText(
            "「直接」は、項目が述べる結果そのものを、指標が過不足なく数える場合です（例：「刑法犯の認知件数の減少」と「刑法犯認知件数」）。"
                    + "「関連」は、指標が約束の一部だけを数える、約束の成果を含むより広い数を数える、項目自身の言葉にある目的を測る、または"
                    + "計画が手段に挙げる行為の目指す状態を測る場合です（例：障害者と高齢者の就労に対する、障害者だけの就労者数）。"
                    + "分野、場所、組織の名が重なるだけの場合は、つながりとしません。",
            "\"direct\": the KPI counts the very result that the item names, no less and no more (a decrease of recorded crimes; the "
                    + "number of recorded crimes). \"topical\": it counts a part of the promise, or a wider number that includes what "
                    + "is promised, or measures an aim that the item itself names, or the state that an act aims at which the plan "
                    + "names as a means (work for disabled and elderly people; disabled people newly employed). A shared field, "
                    + "place or organisation alone makes no link.");

    private static final Map<String, RelationshipType> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(RelationshipType::name, Function.identity()));

    private final Use use;
    private final Basis usualBasis;
    private final LocalizedText title;
    private final Set<Kind> from;
    private final Set<Kind> to;
    private final List<String> strengths;

    RelationshipType(
            Use use, Basis usualBasis, String ja, String en, Set<Kind> from, Set<Kind> to, String... strengths) {
        this.use = use;
        this.usualBasis = usualBasis;
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

    /** What its strengths mean, where people must know it to read an answer. */
    public Optional<LocalizedText> strengthDefinition() {
        return this == TRACKED_BY ? Optional.of(DIRECT_AND_TOPICAL) : Optional.empty();
    }

    /**
     * Whether neighbourhoods and paths walk it. Two items of one document are not "two hops apart", so what only
     * explains an element is shown with the element and not walked.
     */
    public boolean isWalked() {
        return use != Use.EXPLANATION;
    }

    /** Whether its end is a part of its beginning, as a measure is of a policy. */
    public boolean isContainment() {
        return use == Use.CONTAINMENT;
    }

    /** Who usually says that a link of this type holds; a dataset may say otherwise. */
    public Basis usualBasis() {
        return usualBasis;
    }

    public static Optional<RelationshipType> of(String word) {
        return Optional.ofNullable(BY_NAME.get(word));
    }
}
