package plangraph.data.source;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import plangraph.data.change.WrittenFields;

/**
 * One coder's table.
 *
 * @param strengths question, subject and object → strength
 * @param subjects question → the subjects looked at
 */
record CodingPass(Map<String, String> strengths, Map<String, Set<String>> subjects) {

    /** @param pass the column of {@code tracked-by.csv}, which has both passes of the question that was coded again */
    static CodingPass of(String table, String pass) {
        Map<String, String> strengths = new TreeMap<>();
        Map<String, Set<String>> subjects = new HashMap<>();
        for (WrittenFields row : Seed.rows(table)) {
            add(row, row.get("strength"), strengths, subjects);
        }
        for (WrittenFields row : Seed.rows("coding/tracked-by.csv")) {
            add(row, row.get(pass), strengths, subjects);
        }
        return new CodingPass(strengths, subjects);
    }

    private static void add(
            WrittenFields row, String strength, Map<String, String> strengths, Map<String, Set<String>> subjects) {
        subjects.computeIfAbsent(row.get("question"), ignored -> new TreeSet<>())
                .add(row.get("subject"));
        if (row.has("object") && !strength.equals("none")) {
            strengths.put(pair(row), strength);
        }
    }

    static String pair(WrittenFields row) {
        return row.get("question") + " " + row.get("subject") + " " + row.get("object");
    }

    Set<String> links(String question) {
        Set<String> links = new TreeSet<>(strengths.keySet());
        links.removeIf(pair -> !pair.startsWith(question + " "));
        return links;
    }

    String strength(String pair) {
        return strengths.getOrDefault(pair, "none");
    }
}
