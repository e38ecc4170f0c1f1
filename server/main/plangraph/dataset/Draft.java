package plangraph.dataset;

import java.nio.file.Path;
import java.util.List;
import plangraph.model.Label;
import plangraph.model.RelationshipType;

/**
 * What the tables of one folder hold before anything was checked across tables.
 *
 * @param shownAs the folder as the user named it
 */
record Draft(
        DatasetDescription description,
        Path folder,
        String shownAs,
        List<NodeRow> nodes,
        List<LinkRow> links,
        List<Row> renames,
        List<Row> synonyms,
        List<Row> lacks) {

    record NodeRow(Label label, Row row) {}

    record LinkRow(RelationshipType type, Row row) {}

    Draft {
        nodes = List.copyOf(nodes);
        links = List.copyOf(links);
        renames = List.copyOf(renames);
        synonyms = List.copyOf(synonyms);
        lacks = List.copyOf(lacks);
    }
}
