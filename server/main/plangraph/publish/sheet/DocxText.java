package plangraph.publish.sheet;

import java.util.regex.Pattern;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import plangraph.model.text.XmlText;

/** Words in a paragraph of a Word file. */
final class DocxText {
    private static final Pattern NEWLINE = Pattern.compile("\\R");

    /** Adds a run; a line break in the words is one on paper. */
    static void add(CTP paragraph, String words, boolean bold) {
        CTR run = paragraph.addNewR();
        if (bold) {
            run.addNewRPr().addNewB();
        }
        String[] lines = NEWLINE.split(XmlText.of(words), -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addNewBr();
            }
            CTText text = run.addNewT();
            text.setStringValue(lines[i]);
            text.setSpace(SpaceAttribute.Space.PRESERVE);
        }
    }

    private DocxText() {}
}
