package plangraph.model;

import java.util.List;

/** Something that people can mend, each line of it in both languages. Its message has them in English, for logs. */
public interface Told {

    List<Words> told();

    /** Lines as the message of an exception. */
    static String inEnglish(List<Words> lines) {
        return String.join("\n", lines.stream().map(Words::en).toList());
    }
}
