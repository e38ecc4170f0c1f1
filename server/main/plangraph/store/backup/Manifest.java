package plangraph.store.backup;

import java.util.Map;
import plangraph.model.LocalizedText;

/**
 * Describes the contents of a backup; the last entry of the file, so that a file that was cut off has none.
 *
 * @param format of the file; a program reads its own and older ones
 * @param program version that wrote it
 * @param nodes by their labels, joined by colons
 * @param relationships by their type
 * @param records by their table; none in format 1, which had them among the nodes
 */
public record Manifest(
        int format,
        String program,
        String createdAt,
        String dataRevision,
        Map<String, ContentDigest.Group> nodes,
        Map<String, ContentDigest.Group> relationships,
        Map<String, ContentDigest.Group> records) {

    static final int FORMAT = 2;

    /** The first format with an entry for the records. */
    static final int WITH_RECORDS = 2;

    public Manifest {
        nodes = Map.copyOf(nodes);
        relationships = Map.copyOf(relationships);
        records = Map.copyOf(records);
    }

    boolean saysTheSame(
            Map<String, ContentDigest.Group> otherNodes,
            Map<String, ContentDigest.Group> otherRelationships,
            Map<String, ContentDigest.Group> otherRecords) {
        return nodes.equals(otherNodes) && relationships.equals(otherRelationships) && records.equals(otherRecords);
    }

    /** For whoever waits: how much there is of what. */
    public LocalizedText summary() {
        return LocalizedText.of(
                "ノード %s件、関係 %s件、データ版 %s",
                "%s nodes and %s relationships, data revision %s", count(nodes), count(relationships), dataRevision);
    }

    /** How many lines an entry of the file has. */
    long lines(String entry) {
        return switch (entry) {
            case Backup.NODES -> count(nodes);
            case Backup.RELATIONSHIPS -> count(relationships);
            case Backup.RECORDS -> count(records);
            default -> 1;
        };
    }

    private static long count(Map<String, ContentDigest.Group> kinds) {
        return kinds.values().stream().mapToLong(ContentDigest.Group::count).sum();
    }
}
