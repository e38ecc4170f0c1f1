package plangraph.data.change;

import plangraph.model.Link;
import plangraph.model.RelationshipType;

/** A change of one link. */
public record LinkChange(Operation operation, RelationshipType type, WrittenFields fields) {

    public String from() {
        return fields.get("from");
    }

    public String to() {
        return fields.get("to");
    }

    public String key() {
        return Link.key(from(), type, to());
    }
}
