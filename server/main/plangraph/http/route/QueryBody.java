package plangraph.http.route;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plangraph.answer.Choices;
import plangraph.model.Fault;
import plangraph.model.LocalizedText;
import plangraph.query.Column;
import plangraph.query.OwnQuery;
import plangraph.query.Parameter;
import plangraph.query.SavedQuery;

/**
 * Shows a saved query as the catalogue has it.
 *
 * @param cypher absent in the list
 */
record QueryBody(
        String id,
        String revision,
        LocalizedText title,
        List<String> question,
        List<String> tags,
        List<ParamBody> params,
        List<ColumnBody> columns,
        List<String> views,
        LocalizedText whenEmpty,
        Origin origin,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String cypher) {

    /**
     * Shows the whole catalogue.
     *
     * @param broken questions of people that are not offered
     */
    record QueryList(List<QueryBody> queries, List<Broken> broken) {}

    /**
     * Shows where a query comes from.
     *
     * @param kind reviewed (a file that came with the program) or own (added in the running system)
     * @param author name of the token it was last saved with
     * @param version counts its saves
     */
    record Origin(
            String kind,
            @Nullable String author,
            @Nullable String savedAt,
            @Nullable Long version) {

        static Origin of(Optional<OwnQuery> own) {
            return own.map(query -> new Origin("own", query.author(), query.savedAt(), query.version()))
                    .orElseGet(() -> new Origin("reviewed", null, null, null));
        }
    }

    /**
     * Shows a question that is not offered.
     *
     * @param faults why not, in English
     * @param told the same in both languages
     */
    record Broken(String id, String revision, Origin origin, List<String> faults, List<LocalizedText> told) {

        static Broken of(OwnQuery own) {
            List<String> faults = own.faults().stream().map(Fault::toString).toList();
            List<LocalizedText> told = own.faults().stream().map(Fault::told).toList();
            return new Broken(own.id(), own.revision(), Origin.of(Optional.of(own)), faults, told);
        }
    }

    /** @param label the kind of element a node parameter takes; null for what is no element */
    record ParamBody(
            String name,
            String type,
            @Nullable String label,
            boolean required,
            LocalizedText title,
            boolean hasChoices) {

        static ParamBody of(Parameter p) {
            return new ParamBody(p.name(), p.type().word(), p.labelWord(), p.required(), p.title(), Choices.offered(p));
        }
    }

    record ColumnBody(String name, LocalizedText title, String type) {

        static ColumnBody of(Column c) {
            return new ColumnBody(c.name(), c.title(), c.type().word());
        }
    }

    static QueryBody brief(SavedQuery q, Optional<OwnQuery> own) {
        return of(q, own, null);
    }

    static QueryBody full(SavedQuery q, Optional<OwnQuery> own) {
        return of(q, own, q.cypher());
    }

    private static QueryBody of(SavedQuery q, Optional<OwnQuery> own, @Nullable String cypher) {
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
                Origin.of(own),
                cypher);
    }
}
