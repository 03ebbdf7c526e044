package io.herald.bpmn.diagram;

import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/** The outlines of BPMN 2.0: boxes, circles, diamonds and arrows. */
final class Shapes {

    private static final double ARROW = 8;
    private static final String DASHES = "4 3";

    private Shapes() {}

    static void draw(Svg svg, FlowElement element, Bounds box) {
        switch (element) {
            case Event event -> event(svg, event, box);
            case Gateway gateway -> diamond(svg, box);
            case SubProcess process -> box(svg, box, 12, DASHES);
            default -> box(svg, box, 10, "none");
        }
    }

    private static void box(Svg svg, Bounds box, int corner, String dashes) {
        svg.empty("rect", "class", "bpmn-shape", "x", box.getX(), "y", box.getY(), "width", box.getWidth(), "height",
                box.getHeight(), "rx", corner, "fill", "none", "stroke", "currentColor", "stroke-dasharray", dashes);
    }

    private static void diamond(Svg svg, Bounds box) {
        double x = box.getX();
        double y = box.getY();
        double half = box.getWidth() / 2;
        svg.empty("polygon", "class", "bpmn-shape", "points",
                point(x + half, y) + point(x + 2 * half, y + half) + point(x + half, y + 2 * half) + point(x, y + half),
                "fill", "none", "stroke", "currentColor");
        svg.empty("path", "class", "bpmn-symbol", "transform", "translate(" + (x + half) + " " + (y + half) + ")", "d",
                "M-7 -7L7 7M-7 7L7 -7", "fill", "none", "stroke", "currentColor", "stroke-width", 2);
    }

    private static void event(Svg svg, Event event, Bounds box) {
        double radius = box.getWidth() / 2;
        String dashes = interrupts(event) ? "none" : DASHES;
        circle(svg, box, radius, event instanceof EndEvent ? 3 : 1, dashes);
        if (event instanceof BoundaryEvent || event instanceof IntermediateCatchEvent) {
            circle(svg, box, radius - 3, 1, dashes);
        }
    }

    private static boolean interrupts(Event event) {
        return switch (event) {
            case BoundaryEvent boundary -> boundary.cancelActivity();
            case StartEvent start -> start.isInterrupting();
            default -> true;
        };
    }

    private static void circle(Svg svg, Bounds box, double radius, int width, String dashes) {
        svg.empty("circle", "class", "bpmn-shape", "cx", box.getX() + box.getWidth() / 2, "cy",
                box.getY() + box.getHeight() / 2, "r", radius, "fill", "none", "stroke", "currentColor",
                "stroke-width", width, "stroke-dasharray", dashes);
    }

    /** A line with an arrow at its end. */
    static void line(Svg svg, List<Waypoint> points) {
        svg.empty("polyline", "class", "bpmn-line", "points",
                points.stream().map(point -> point(point.getX(), point.getY())).collect(Collectors.joining()), "fill",
                "none", "stroke", "currentColor");
        Waypoint end = points.getLast();
        Waypoint before = points.get(points.size() - 2);
        double angle = Math.toDegrees(Math.atan2(end.getY() - before.getY(), end.getX() - before.getX()));
        svg.empty("path", "class", "bpmn-arrow", "transform",
                "translate(" + end.getX() + " " + end.getY() + ") rotate(" + Math.round(angle) + ")", "d",
                "M0 0L" + -ARROW + " " + -ARROW / 2 + "L" + -ARROW + " " + ARROW / 2 + "z", "fill", "currentColor");
    }

    private static String point(double x, double y) {
        return x + "," + y + " ";
    }
}
