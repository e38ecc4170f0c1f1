package plangraph.model;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The kinds of element. Every node has the label {@code Element} and exactly one of these. */
public enum Kind {
    PLAN("Plan", "計画", "Plan"),
    STATEMENT("Statement", "理念", "Statement"),
    POLICY("Policy", "政策・基本目標", "Policy"),
    MEASURE("Measure", "施策", "Measure"),
    INITIATIVE("Initiative", "主な取組", "Initiative"),
    KPI("Kpi", "KPI・数値目標", "KPI"),
    KPI_SERIES("KpiSeries", "KPIの系列", "KPI series"),
    PROJECT("Project", "重点プロジェクト", "Project"),
    DISTRICT("District", "地区", "District"),
    DISTRICT_DIRECTION("DistrictDirection", "地区別計画の方向", "District direction"),
    MANIFESTO_ITEM("ManifestoItem", "マニフェスト項目", "Manifesto item"),
    SDG_GOAL("SdgGoal", "SDGsゴール", "SDG goal"),
    NATIONAL_DIRECTION("NationalDirection", "国の施策の方向", "National direction"),
    PLACE("Place", "場所", "Place"),
    TERM("Term", "用語", "Term"),
    DOCUMENT("Document", "文書", "Document"),
    OBSERVATION("Observation", "実績値", "Observation"),
    CORRECTION("Correction", "訂正", "Correction"),
    DISCREPANCY("Discrepancy", "不一致", "Discrepancy"),
    EXAMINATION("Examination", "検討記録", "Examination"),
    REVISION("Revision", "データ版", "Revision");

    private static final Map<String, Kind> BY_WORD =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Kind::word, Function.identity()));

    private final String word;
    private final LocalizedText title;

    Kind(String word, String ja, String en) {
        this.word = word;
        this.title = new LocalizedText(ja, en);
    }

    /** As in the graph, in file names and in URLs. */
    public String word() {
        return word;
    }

    public LocalizedText title() {
        return title;
    }

    /** Records about the data rather than about the city; they explain other elements and need no citation of their own. */
    public boolean isAnnotation() {
        return switch (this) {
            case CORRECTION, DISCREPANCY, EXAMINATION -> true;
            case PLAN, STATEMENT, POLICY, MEASURE, INITIATIVE, KPI, KPI_SERIES, PROJECT, DISTRICT -> false;
            case DISTRICT_DIRECTION, MANIFESTO_ITEM, SDG_GOAL, NATIONAL_DIRECTION, PLACE, TERM -> false;
            case DOCUMENT, OBSERVATION, REVISION -> false;
        };
    }

    public static Optional<Kind> of(String word) {
        return Optional.ofNullable(BY_WORD.get(word));
    }
}
