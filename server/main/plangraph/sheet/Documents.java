package plangraph.sheet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import plangraph.answer.Codes;
import plangraph.body.NodeBody;

/** The documents behind a sheet by id. */
record Documents(Map<String, NodeBody> byId, Language language) {

    Documents {
        byId = Map.copyOf(byId);
    }

    String title(String id) {
        NodeBody document = byId.get(id);
        return document == null ? id : document.title();
    }

    /** As a sentence names a document: by its status, which is what makes the difference. */
    List<String> statuses(Collection<String> ids) {
        return ids.stream()
                .map(byId::get)
                .filter(document -> document != null && document.properties().containsKey("status"))
                .map(document -> language.of(
                        Codes.status(String.valueOf(document.properties().get("status")))))
                .distinct()
                .sorted()
                .toList();
    }
}
