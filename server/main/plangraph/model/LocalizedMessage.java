package plangraph.model;

import java.util.List;

/** Something that people can mend, each line of it in both languages. Its message has them in English, for logs. */
public interface LocalizedMessage {

    List<LocalizedText> told();

    /** Lines as the message of an exception. */
    static String inEnglish(List<LocalizedText> lines) {
        return String.join("\n", lines.stream().map(LocalizedText::en).toList());
    }
}
