package plangraph.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import plangraph.answer.Choices;
import plangraph.catalogue.Column;
import plangraph.catalogue.Parameter;
import plangraph.catalogue.SavedQuery;
import plangraph.model.Words;

/**
 * A saved query as the catalogue shows it.
 *
 * @param cypher absent in the list
 */
record QueryBody(
        String id,
        String revision,
        Words title,
        List<String> question,
        List<String> tags,
        List<ParamBody> params,
        List<ColumnBody> columns,
        List<String> views,
        Words whenEmpty,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String cypher) {

    record QueryList(List<QueryBody> queries) {}

    /** @param label the kind of element a node parameter takes; null for what is no element */
    record ParamBody(
            String name, String type, @Nullable String label, boolean required, Words title, boolean hasChoices) {

        static ParamBody of(Parameter p) {
            return new ParamBody(p.name(), p.type().word(), p.labelWord(), p.required(), p.title(), Choices.offered(p));
        }
    }

    record ColumnBody(String name, Words title, String type) {

        static ColumnBody of(Column c) {
            return new ColumnBody(c.name(), c.title(), c.type().word());
        }
    }

    static QueryBody brief(SavedQuery q) {
        return of(q, null);
    }

    static QueryBody full(SavedQuery q) {
        return of(q, q.cypher());
    }

    private static QueryBody of(SavedQuery q, @Nullable String cypher) {
        return new QueryBody(
                q.id(),
                q.revision(),
                q.title(),
                q.question(),
                q.tags(),
                q.params().stream().map(ParamBody::of).toList(),
                q.columns().stream().map(ColumnBody::of).toList(),
                q.views(),
                q.whenEmpty(),
                cypher);
    }
}
