package cuofeng.results.pdf;

import cuofeng.results.export.Plain;
import cuofeng.results.report.Language;
import cuofeng.scenarios.model.Text;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Makes the elements of a page. Texts become text nodes and attributes, whatever they hold. */
final class Elements {

    private final Document document;
    private final Language language;
    private final Fonts fonts;

    Elements(Language language, Fonts fonts) {
        try {
            this.document = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException e) {
            throw new AssertionError("the JDK makes documents", e);
        }
        this.language = language;
        this.fonts = fonts;
    }

    Document document() {
        return document;
    }

    Element root(String name) {
        Element root = document.createElement(name);
        document.appendChild(root);
        return root;
    }

    Element add(Element parent, String name) {
        Element child = document.createElement(name);
        parent.appendChild(child);
        return child;
    }

    Element add(Element parent, String name, String styleClass) {
        Element child = add(parent, name);
        child.setAttribute("class", styleClass);
        return child;
    }

    /** An element with a text, whose line ends stay. */
    Element text(Element parent, String name, String styleClass, String text) {
        Element child = add(parent, name, styleClass);
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                add(child, "br");
            }
            child.appendChild(document.createTextNode(lines[i]));
        }
        return child;
    }

    Element text(Element parent, String name, String styleClass, Text text) {
        return text(parent, name, styleClass, shown(text));
    }

    /** A text in the language of the page, as its fonts can show it. */
    String shown(Text text) {
        return fonts.shown(Plain.text(language, text));
    }

    String shown(String text) {
        return fonts.shown(Plain.text(text));
    }
}
