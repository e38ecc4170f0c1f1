package plangraph.answer;

import java.util.LinkedHashMap;
import java.util.Map;
import plangraph.query.Parameter;
import plangraph.query.SavedQuery;

/** A saved query with a value for each required parameter, chosen so that the answer rests on relationships. */
record SampleQuestion(String query, Map<String, String> parameters) {
    private static final Map<String, String> BY_PARAMETER = Map.of(
            "district", "isesaki.district.sakai",
            "goal", "sdg.11",
            "policy", "isesaki.strategy2.goal.3",
            "plan", "isesaki.strategy2",
            "project", "isesaki.plan3.project.1",
            "item", "isesaki.manifesto2.item.6-2-2",
            "place", "isesaki.place.tajima-yahei",
            "element", "isesaki.district.sakai",
            "document", "isesaki.document.newsletter-term2");
    private static final Map<String, String> BY_QUERY = Map.of(
            "measure-initiatives", "isesaki.strategy2.measure.1-1-1",
            "measure-manifesto-items", "isesaki.plan3.measure.3-4");

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
