package plangraph.answer;

import java.util.LinkedHashMap;
import java.util.Map;
import plangraph.query.Parameter;
import plangraph.query.SavedQuery;

/** A saved query with a value for each required parameter, chosen so that the answer rests on relationships. */
record SampleQuestion(String query, Map<String, String> parameters) {
    private static final Map<String, String> BY_PARAMETER = Map.ofEntries(
            Map.entry("district", "isesaki.district.sakai"),
            Map.entry("goal", "sdg.11"),
            Map.entry("policy", "isesaki.strategy2.goal.3"),
            Map.entry("plan", "isesaki.strategy2"),
            Map.entry("project", "isesaki.plan3.project.1"),
            Map.entry("item", "isesaki.manifesto2.item.6-2-2"),
            Map.entry("place", "isesaki.place.tajima-yahei"),
            Map.entry("element", "isesaki.district.sakai"),
            Map.entry("document", "isesaki.document.newsletter-term2"),
            Map.entry("part", "isesaki.strategy2.kpi.1-2-1-1"),
            Map.entry("whole", "isesaki.strategy2.target.1-2"));
    private static final Map<String, String> BY_QUERY = Map.of(
            "measure-initiatives", "isesaki.strategy2.measure.1-1-1",
            "measure-manifesto-items", "isesaki.plan3.measure.3-4",
            "manifesto-measure-items", "isesaki.manifesto2.measure.3-2");

    static SampleQuestion of(SavedQuery query) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (Parameter parameter : query.params()) {
            if (parameter.required()) {
                parameters.put(parameter.name(), value(query, parameter));
            }
        }
        return new SampleQuestion(query.id(), parameters);
    }

    private static String value(SavedQuery query, Parameter parameter) {
        String value = BY_QUERY.getOrDefault(query.id(), BY_PARAMETER.get(parameter.name()));
        if (value == null) {
            throw new AssertionError(
                    "choose a sample value for " + parameter.name() + " of " + query.id() + " in SampleQuestion");
        }
        return value;
    }

    SampleQuestion on(String basis) {
        Map<String, String> with = new LinkedHashMap<>(parameters);
        with.put("basis", basis);
        return new SampleQuestion(query, with);
    }
}
