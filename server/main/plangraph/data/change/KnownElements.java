package plangraph.data.change;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plangraph.model.Kind;

/** The elements that a change may name: those of its own set, and those that are there already. */
public interface KnownElements {

    /** @param lines of its text; null when nobody counted them */
    record CitedDocument(
            String title, String status, @Nullable Long lines) {}

    Optional<Kind> kind(String id);

    Optional<CitedDocument> document(String id);

    default boolean isElement(String id) {
        return kind(id).isPresent();
    }
}
