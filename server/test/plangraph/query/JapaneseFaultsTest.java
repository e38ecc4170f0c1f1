package plangraph.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plangraph.model.Fault;
import plangraph.model.Faults;

/** What is wrong with a query file, as its Japanese author reads it. */
final class JapaneseFaultsTest {
    private static final String HEADER = """
            //+ id: mine
            //+ title: {ja: 題, en: Title}
            //+ question: [問い, A question]
            //+ columns:
            //+   plan: {type: node, title: {ja: 計画, en: Plan}}
            //+ whenEmpty: {ja: 無, en: none}
            """;

    private static final String CYPHER = """
            MATCH (plan:Plan)
            WHERE $basis <> [] AND plan.dataset = $dataset
            RETURN plan
            """;

    private static List<String> faults(String header, String cypher) {
        Faults faults = new Faults();
        QueryReader.readText("own/mine.cypher", header + cypher, id -> Optional.empty(), faults);
        return faults.all().stream()
                .map(fault -> fault.line() + " " + ja(fault))
                .toList();
    }

    private static String ja(Fault fault) {
        return fault.message().ja();
    }

    @Test
    void whatIsRightHasNone() {
        assertEquals(List.of(), faults(HEADER, CYPHER));
    }

    @Test
    void whatTheHeaderLacksIsNamed() {
        assertEquals(
                List.of("1 見出しに title がありません。//+ title: … の行を加えてください"),
                faults(HEADER.replace("//+ title: {ja: 題, en: Title}\n", ""), CYPHER));
        assertEquals(List.of("1 見出しがありません。//+ id: mine のような行で始めてください"), faults("", CYPHER));
        assertEquals(
                List.of("0 title: en がありません。見出しの書き方は cypher/README.md にあります"), lines0("{ja: 題, en: Title}", "{ja: 題}"));
    }

    /** The line of a fault within a value is the parser's affair. */
    private static List<String> lines0(String part, String instead) {
        return faults(HEADER.replace(part, instead), CYPHER).stream()
                .map(fault -> fault.replaceFirst("^\\d+", "0"))
                .toList();
    }

    @Test
    void whatTheHeaderDeclaresWronglyIsNamed() {
        assertEquals(
                List.of("1 ID が「other」です。ファイル名を ID と同じにし、a-z・0-9・- だけを使ってください"),
                faults(HEADER.replace("id: mine", "id: other"), CYPHER));
        assertEquals(
                List.of("0 「colour」という項目はありません。使えるのは"
                        + " [asks, columns, id, params, population, question, tags, title, views, whenEmpty] です"),
                lines0("//+ columns", "//+ colour: red\n//+ columns"));
        assertEquals(
                List.of("0 columns.plan.type: 「knot」は [boolean, node, number, path, relationship, string]"
                        + " のどれでもありません。見出しの書き方は cypher/README.md にあります"),
                lines0("type: node", "type: knot"));
        assertEquals(
                List.of("0 question: リストではありません。見出しの書き方は cypher/README.md にあります"), lines0("[問い, A question]", "問い"));
        assertEquals(
                List.of("3 質問の文に {city} がありますが、そのパラメータはありません。[] のどれかにしてください"),
                faults(HEADER.replace("[問い, A question]", "['{city}の問い']"), CYPHER));
        assertEquals(List.of("5 列 plan に題名か型がありません。両方を書いてください"), faults(HEADER.replace("type: node, ", ""), CYPHER));
        assertEquals(
                List.of("7 パラメータ limit は予約された語です。別の名前にしてください", "7 $limit が使われていません。使うか、取り除いてください"),
                faults(HEADER + "//+ params: {limit: {type: string, title: {ja: 数, en: Number}}}\n", CYPHER));
        assertEquals(
                List.of("7 [pie] に、ない見せ方が入っています。使えるのは [table, graph, matrix] です"),
                faults(HEADER + "//+ views: [pie]\n", CYPHER));
        assertEquals(
                List.of("7 母数: 題名か、正しいラベルがありません。cypher/README.md を参照してください"),
                faults(HEADER + "//+ population: {label: Plan}\n", CYPHER));
    }

    @Test
    void whatTheCypherMustNotDoIsNamed() {
        assertEquals(
                List.of("7 MERGE で始まっています。これは書き込みます。[CALL, MATCH, OPTIONAL, RETURN, UNWIND, WITH] のどれかで始めてください"),
                faults(HEADER, "MERGE (plan:Plan {id: $basis, dataset: $dataset}) RETURN plan\n"));
        assertEquals(
                List.of("9 SET は書き込みます。質問は読むだけです。名前なら `…` で囲んでください"),
                faults(HEADER, CYPHER.replace("RETURN", "SET plan.id = 1 RETURN")));
        assertEquals(
                List.of("9 $other が宣言されていません。params に書いてください"),
                faults(HEADER, CYPHER.replace("RETURN plan", "RETURN plan, $other")));
        assertEquals(
                List.of("8 $basis が使われていません。どの質問もこれでしぼり込みます"),
                faults(HEADER, CYPHER.replace("$basis <> [] AND ", "")).stream()
                        .map(fault -> fault.replaceFirst("^7", "8"))
                        .toList());
    }
}
