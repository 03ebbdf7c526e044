package io.herald.bpmn.diagram;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes SVG elements with escaped text. Knows no style: appearance is told by presentation attributes and classes. */
final class Svg {

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** @param attributes names and values in turn */
    Svg begin(String element, Object... attributes) {
        tag(element, attributes).append('>');
        open.push(element);
        return this;
    }

    Svg end() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    Svg empty(String element, Object... attributes) {
        tag(element, attributes).append("/>");
        return this;
    }

    Svg leaf(String element, String text, Object... attributes) {
        tag(element, attributes).append('>').append(escaped(text)).append("</").append(element).append('>');
        return this;
    }

    private StringBuilder tag(String element, Object... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"").append(escaped(number(attributes[i + 1]))).append('"');
        }
        return out;
    }

    private static String number(Object value) {
        return value instanceof Double decimal && decimal == Math.rint(decimal) ? Long.toString(decimal.longValue())
                : value.toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
