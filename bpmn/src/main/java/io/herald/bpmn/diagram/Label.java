package io.herald.bpmn.diagram;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;

/** A name, broken into lines that fit a box and centred in it. Widths are estimated, as no font is at hand. */
final class Label {

    private static final double CHARACTER = 6.1;
    private static final double LINE = 14;

    private Label() {}

    /** In the middle of a shape. */
    static void inside(Svg svg, String text, Bounds box) {
        List<String> lines = wrap(text, box.getWidth() - 10);
        write(svg, lines, box.getX() + box.getWidth() / 2, box.getY() + (box.getHeight() - LINE * lines.size()) / 2);
    }

    /** From the upper edge of the place that the diagram has for it. */
    static void at(Svg svg, String text, Bounds place) {
        write(svg, wrap(text, place.getWidth()), place.getX() + place.getWidth() / 2, place.getY());
    }

    /** Along the upper edge of a shape that holds others. */
    static void onTop(Svg svg, String text, Bounds box) {
        write(svg, List.of(text), box.getX() + box.getWidth() / 2, box.getY() + 6);
    }

    private static void write(Svg svg, List<String> lines, double centre, double top) {
        svg.begin("text", "class", "bpmn-label", "text-anchor", "middle", "font-size", 12, "fill", "currentColor",
                "aria-hidden", "true");
        for (int line = 0; line < lines.size(); line++) {
            svg.leaf("tspan", lines.get(line), "x", centre, "y", top + LINE * line + 11);
        }
        svg.end();
    }

    static List<String> wrap(String text, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (!line.isEmpty() && (line.length() + 1 + word.length()) * CHARACTER > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
