package plangraph.publish.sheet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import plangraph.answer.CodeTitles;
import plangraph.answer.NodeBody;

/** The documents behind a sheet by id. */
record SheetDocuments(Map<String, NodeBody> byId, Language language) {

    SheetDocuments {
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
                        CodeTitles.status(String.valueOf(document.properties().get("status")))))
                .distinct()
                .sorted()
                .toList();
    }
}
