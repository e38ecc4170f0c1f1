package plangraph.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** The JDK's XML reader says what has a place in XML. */
final class XmlTextTest {
    @Test
    void whatHasNoPlaceInXmlIsReplacedAndNothingElse() throws Exception {
        StringBuilder stays = new StringBuilder();
        for (char character = 0; character < 0xFFFF; character++) {
            stayOrGo(character, stays);
        }
        stayOrGo('\uFFFF', stays);
        // A line ends with U+000A in XML, however the file has it.
        assertEquals(stays.toString().replace('\r', '\n'), read(stays.toString()));
    }

    private static void stayOrGo(char character, StringBuilder stays) {
        String text = "市" + character + "町" + character;
        if (XmlText.of(text).equals(text)) {
            stays.append(character).append('市');
        } else {
            assertEquals("市\uFFFD町\uFFFD", XmlText.of(text), Integer.toHexString(character));
            assertThrows(SAXParseException.class, () -> read(text), Integer.toHexString(character));
        }
    }

    @Test
    void charactersOfTwoHalvesStay() {
        assertEquals("𠮷\uFFFD野家\uFFFD", XmlText.of("𠮷\uD842野家\uDFB7"));
        assertEquals("\uDBFF\uDFFD", XmlText.of("\uDBFF\uDFFD"));
        assertEquals("\uFFFD\uFFFD", XmlText.of("\uDFB7\uD842"), "halves in the wrong order");
    }

    private static String read(String text) throws Exception {
        var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        builder.setErrorHandler(new DefaultHandler());
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;");
        Document document = builder.parse(new InputSource(new StringReader("<a>" + escaped + "</a>")));
        return document.getDocumentElement().getTextContent();
    }
}
