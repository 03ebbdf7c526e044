package io.herald.bpmn.diagram;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/**
 * The diagram of a model as SVG, with the way of one process in it. Classes tell an element's kind
 * ({@code bpmn-user-task}) and state ({@code done}, {@code current}); {@code data-element-id} names it as in the model.
 */
final class Drawing {

    private static final double MARGIN = 24;

    private final BpmnModelInstance model;
    private final ProcessWords words;
    private final Trace trace;
    private final Svg svg = new Svg();

    Drawing(BpmnModelInstance model, ProcessWords words, Trace trace) {
        this.model = model;
        this.words = words;
        this.trace = trace;
    }

    /** @param id distinguishes the drawing from others on the same page */
    String draw(String id, String description) {
        Frame frame = Frame.around(model, MARGIN);
        svg.begin("svg", "xmlns", "http://www.w3.org/2000/svg", "class", "bpmn-diagram", "role", "img",
                "aria-labelledby", id + "-title " + id + "-desc", "viewBox", frame.viewBox(), "width", frame.width(),
                "height", frame.height());
        svg.leaf("title", words.title(), "id", id + "-title");
        svg.leaf("desc", description, "id", id + "-desc");
        Collection<BpmnShape> shapes = model.getModelElementsByType(BpmnShape.class);
        shapes.stream().filter(shape -> shape.getBpmnElement() instanceof SubProcess).forEach(this::shape);
        Set<String> taken = trace.flowsTaken(model);
        model.getModelElementsByType(BpmnEdge.class).stream()
                .sorted(Comparator.comparing(edge -> taken.contains(edge.getBpmnElement().getId())))
                .forEach(edge -> edge(edge, taken.contains(edge.getBpmnElement().getId())));
        shapes.stream().filter(shape -> !(shape.getBpmnElement() instanceof SubProcess)).forEach(this::shape);
        return svg.end().toString();
    }

    private void shape(BpmnShape shape) {
        FlowElement element = (FlowElement) shape.getBpmnElement();
        String name = words.nameOf(element);
        svg.begin("g", "class", classes(element), "data-element-id", element.getId());
        if (!name.isEmpty()) {
            svg.leaf("title", tooltip(element, name));
        }
        Bounds box = shape.getBounds();
        Shapes.draw(svg, element, box);
        Symbols.draw(svg, element, box);
        if (shape.getBpmnLabel() != null) {
            Label.at(svg, name, shape.getBpmnLabel().getBounds());
        } else if (element instanceof SubProcess) {
            Label.onTop(svg, name, box);
        } else if (!name.isEmpty()) {
            Label.inside(svg, name, box);
        }
        svg.end();
    }

    private void edge(BpmnEdge edge, boolean taken) {
        FlowElement flow = (FlowElement) edge.getBpmnElement();
        svg.begin("g", "class", "bpmn-element bpmn-sequence-flow" + (taken ? " done" : ""), "data-element-id",
                flow.getId());
        List<Waypoint> points = List.copyOf(edge.getWaypoints());
        Shapes.line(svg, points);
        if (edge.getBpmnLabel() != null) {
            Label.at(svg, words.nameOf(flow), edge.getBpmnLabel().getBounds());
        }
        svg.end();
    }

    private String classes(FlowElement element) {
        String kind = element.getElementType().getTypeName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        String state = trace.isCurrent(element.getId()) ? " current" : trace.isDone(element.getId()) ? " done" : "";
        return "bpmn-element bpmn-" + kind + state;
    }

    private String tooltip(FlowElement element, String name) {
        if (trace.isCurrent(element.getId())) {
            return words.phrase("element.current", name);
        }
        return trace.isDone(element.getId()) ? words.phrase("element.done", name) : name;
    }
}
