package plangraph.publish.files;

import java.util.Arrays;
import java.util.List;

/** The formats of the whole graph. */
public enum GraphFormat {
    JSON("json", "application/json; charset=utf-8"),
    CYPHER("cypher", "text/plain; charset=utf-8"),
    GRAPHML("graphml", "application/graphml+xml"),
    CSV_ZIP("csv.zip", "application/zip"),
    XLSX("xlsx", AnswerFiles.XLSX);

    private final String ending;
    private final String mediaType;

    GraphFormat(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** Of the file's name, without the first dot; also what the command line calls it. */
    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }

    public static List<String> endings() {
        return Arrays.stream(values()).map(GraphFormat::ending).toList();
    }
}
