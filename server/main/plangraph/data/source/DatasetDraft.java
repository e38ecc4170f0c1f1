package plangraph.data.source;

import java.nio.file.Path;
import java.util.List;
import plangraph.data.change.ChangeSet;

/**
 * What the tables of one folder hold before anything was checked across tables.
 *
 * @param shownAs the folder as the user named it
 * @param changes the documents of the description, and the rows of {@code nodes/} and {@code links/}
 */
record DatasetDraft(
        DatasetDescription description,
        Path folder,
        String shownAs,
        ChangeSet changes,
        List<TableRow> renames,
        List<TableRow> synonyms,
        List<TableRow> lacks) {

    DatasetDraft {
        renames = List.copyOf(renames);
        synonyms = List.copyOf(synonyms);
        lacks = List.copyOf(lacks);
    }

    String id() {
        return description.id();
    }
}
