package plangraph.data.change;

import plangraph.model.Kind;

/** A change of one element. */
public record ElementChange(Operation operation, Kind kind, WrittenFields fields) {

    public String id() {
        return fields.get("id");
    }
}
