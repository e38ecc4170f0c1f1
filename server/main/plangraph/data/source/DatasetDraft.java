package plangraph.data.source;

import java.nio.file.Path;
import java.util.List;
import plangraph.model.Kind;
import plangraph.model.RelationshipType;

/**
 * What the tables of one folder hold before anything was checked across tables.
 *
 * @param shownAs the folder as the user named it
 */
record DatasetDraft(
        DatasetDescription description,
        Path folder,
        String shownAs,
        List<NodeRow> nodes,
        List<LinkRow> links,
        List<TableRow> renames,
        List<TableRow> synonyms,
        List<TableRow> lacks) {

    record NodeRow(Kind label, TableRow row) {}

    record LinkRow(RelationshipType type, TableRow row) {}

    DatasetDraft {
        nodes = List.copyOf(nodes);
        links = List.copyOf(links);
        renames = List.copyOf(renames);
        synonyms = List.copyOf(synonyms);
        lacks = List.copyOf(lacks);
    }
}
