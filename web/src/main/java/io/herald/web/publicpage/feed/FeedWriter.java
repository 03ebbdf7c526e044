package io.herald.web.publicpage.feed;

import java.io.StringWriter;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML element by element and escapes every text; characters that XML 1.0 cannot hold are left out. */
final class FeedWriter {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    FeedWriter() {
        try {
            xml = FACTORY.createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    FeedWriter start(String name, Map<String, String> attributes) {
        try {
            xml.writeStartElement(name);
            writeAttributes(attributes);
            return this;
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    FeedWriter start(String name) {
        return start(name, Map.of());
    }

    FeedWriter end() {
        try {
            xml.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    /** An element that holds nothing but text. */
    FeedWriter text(String name, Map<String, String> attributes, String content) {
        try {
            xml.writeStartElement(name);
            writeAttributes(attributes);
            xml.writeCharacters(writable(content));
            xml.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    FeedWriter text(String name, String content) {
        return text(name, Map.of(), content);
    }

    /** An element without content. */
    FeedWriter empty(String name, Map<String, String> attributes) {
        try {
            xml.writeEmptyElement(name);
            writeAttributes(attributes);
            return this;
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    String finish() {
        try {
            xml.writeEndDocument();
            xml.close();
            return text.toString();
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    private void writeAttributes(Map<String, String> attributes) throws XMLStreamException {
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            xml.writeAttribute(attribute.getKey(), writable(attribute.getValue()));
        }
    }

    private static String writable(String content) {
        return content.codePoints()
                .filter(c -> c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c <= 0xD7FF
                        || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static IllegalStateException failed(XMLStreamException cause) {
        return new IllegalStateException("memory does not fail to be written", cause);
    }
}
