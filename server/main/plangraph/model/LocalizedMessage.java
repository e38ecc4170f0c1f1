package plangraph.model;

import java.util.List;

/** Carries what people can put right, line by line in both languages. Its message has the lines in English, for logs. */
public interface LocalizedMessage {

    List<LocalizedText> told();

    /** Lines as the message of an exception. */
    static String inEnglish(List<LocalizedText> lines) {
        return String.join("\n", lines.stream().map(LocalizedText::en).toList());
    }
}
