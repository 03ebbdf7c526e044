package io.herald.channel.chat.xmpp;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** An element of an XML stream with all that is in it. */
record Stanza(String name, String namespace, Map<String, String> attributes, List<Stanza> children, String text) {

    /** Nobody says so much at once. */
    private static final int DEEPEST = 30;

    /** @param xml stands at the element's start, and stands at its end afterwards */
    static Stanza read(XMLStreamReader xml) throws XMLStreamException {
        return read(xml, 0);
    }

    private static Stanza read(XMLStreamReader xml, int depth) throws XMLStreamException {
        if (depth > DEEPEST) {
            throw new XMLStreamException("the stanza is nested too deep");
        }
        String name = xml.getLocalName();
        String namespace = Optional.ofNullable(xml.getNamespaceURI()).orElse("");
        Map<String, String> attributes = new TreeMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        List<Stanza> children = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                children.add(read(xml, depth + 1));
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                text.append(xml.getText());
            }
        }
        return new Stanza(name, namespace, attributes, children, text.toString());
    }

    String attribute(String wanted) {
        return attributes.getOrDefault(wanted, "");
    }

    Optional<Stanza> child(String wanted) {
        return children.stream().filter(child -> child.name().equals(wanted)).findFirst();
    }

    boolean isError() {
        return attribute("type").equals("error");
    }

    static String escaped(String text) {
        StringBuilder xml = new StringBuilder();
        text.codePoints().forEach(character -> {
            switch (character) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append("&quot;");
                case '\'' -> xml.append("&apos;");
                default -> {
                    // XML 1.0 has no place for other control characters.
                    if (character >= ' ' || character == '\n' || character == '\t') {
                        xml.appendCodePoint(character);
                    }
                }
            }
        });
        return xml.toString();
    }
}
