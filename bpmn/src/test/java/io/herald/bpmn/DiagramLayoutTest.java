package io.herald.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Diagrams are drawn to be read: complete, straight lines, nothing across anything else. */
class DiagramLayoutTest {

    static Stream<String> models() {
        return ModelRulesTest.models();
    }

    @ParameterizedTest
    @MethodSource("models")
    void everythingIsDrawn(String file) {
        BpmnModelInstance model = ModelRulesTest.read(file);
        Set<String> shapes = model.getModelElementsByType(BpmnShape.class).stream()
                .map(shape -> shape.getBpmnElement().getId()).collect(Collectors.toSet());
        Set<String> edges = model.getModelElementsByType(BpmnEdge.class).stream()
                .map(edge -> edge.getBpmnElement().getId()).collect(Collectors.toSet());

        assertThat(model.getModelElementsByType(FlowNode.class)).extracting(BaseElement::getId)
                .containsExactlyInAnyOrderElementsOf(shapes);
        assertThat(model.getModelElementsByType(SequenceFlow.class)).extracting(BaseElement::getId)
                .containsExactlyInAnyOrderElementsOf(edges);
    }

    @ParameterizedTest
    @MethodSource("models")
    void linesRunLevelOrUpright(String file) {
        for (BpmnEdge edge : ModelRulesTest.read(file).getModelElementsByType(BpmnEdge.class)) {
            assertThat(segments(edge)).as(edge.getId())
                    .allMatch(line -> line.getX1() == line.getX2() || line.getY1() == line.getY2());
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void noTwoLinesCross(String file) {
        List<BpmnEdge> edges = List.copyOf(ModelRulesTest.read(file).getModelElementsByType(BpmnEdge.class));
        List<String> crossings = new ArrayList<>();
        for (int one = 0; one < edges.size(); one++) {
            for (int other = one + 1; other < edges.size(); other++) {
                if (cross(edges.get(one), edges.get(other))) {
                    crossings.add(edges.get(one).getId() + " x " + edges.get(other).getId());
                }
            }
        }
        assertThat(crossings).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void noLineRunsThroughAShape(String file) {
        BpmnModelInstance model = ModelRulesTest.read(file);
        Map<String, Rectangle2D> boxes = boxes(model);
        for (BpmnEdge edge : model.getModelElementsByType(BpmnEdge.class)) {
            boxes.forEach((shape, box) -> assertThat(segments(edge)).as(edge.getId() + " through " + shape)
                    .noneMatch(line -> line.intersects(inner(box))));
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void noShapeCoversAnother(String file) {
        List<Rectangle2D> boxes = List.copyOf(boxes(ModelRulesTest.read(file)).values());
        for (int one = 0; one < boxes.size(); one++) {
            for (Rectangle2D other : boxes.subList(one + 1, boxes.size())) {
                assertThat(boxes.get(one).intersects(other)).as(boxes.get(one) + " covers " + other).isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void theWayToTheRightmostEndIsStraight(String file) {
        BpmnModelInstance model = ModelRulesTest.read(file);
        Map<String, Bounds> bounds = new HashMap<>();
        model.getModelElementsByType(BpmnShape.class)
                .forEach(shape -> bounds.put(shape.getBpmnElement().getId(), shape.getBounds()));
        FlowNode start = model.getModelElementsByType(FlowNode.class).stream()
                .filter(node -> node.getIncoming().isEmpty() && !(node instanceof BoundaryEvent)
                        && !(node instanceof SubProcess) && !(node.getParentElement() instanceof SubProcess))
                .findFirst().orElseThrow();
        double level = middle(bounds.get(start.getId()));

        FlowNode node = start;
        while (!node.getOutgoing().isEmpty()) {
            node = node.getOutgoing().stream().map(SequenceFlow::getTarget)
                    .filter(target -> middle(bounds.get(target.getId())) == level).findFirst()
                    .orElseThrow(() -> new AssertionError("the happy path bends"));
        }
        double right = bounds.get(node.getId()).getX();
        assertThat(bounds.values()).allMatch(box -> box.getX() <= right);
    }

    private static double middle(Bounds box) {
        return box.getY() + box.getHeight() / 2;
    }

    private static boolean cross(BpmnEdge one, BpmnEdge other) {
        return segments(one).stream().anyMatch(line -> segments(other).stream()
                .anyMatch(second -> line.intersectsLine(second) && !meetAtTheirEnds(one, other)));
    }

    /** Lines may touch where both leave or enter the same element. */
    private static boolean meetAtTheirEnds(BpmnEdge one, BpmnEdge other) {
        return ends(one).stream().anyMatch(end -> ends(other).stream().anyMatch(second -> second.distance(end) < 1));
    }

    private static List<Point2D> ends(BpmnEdge edge) {
        List<Line2D> lines = segments(edge);
        return List.of(lines.getFirst().getP1(), lines.getLast().getP2());
    }

    private static List<Line2D> segments(BpmnEdge edge) {
        List<Waypoint> points = List.copyOf(edge.getWaypoints());
        List<Line2D> lines = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            lines.add(new Line2D.Double(points.get(i - 1).getX(), points.get(i - 1).getY(), points.get(i).getX(),
                    points.get(i).getY()));
        }
        return lines;
    }

    /** Shapes that stand alone: not those on the edge of another, nor those that hold others. */
    private static Map<String, Rectangle2D> boxes(BpmnModelInstance model) {
        Collection<BpmnShape> shapes = model.getModelElementsByType(BpmnShape.class);
        return shapes.stream().filter(shape -> !(shape.getBpmnElement() instanceof BoundaryEvent))
                .filter(shape -> !(shape.getBpmnElement() instanceof SubProcess))
                .collect(Collectors.toMap(shape -> ((FlowElement) shape.getBpmnElement()).getId(),
                        shape -> new Rectangle2D.Double(shape.getBounds().getX(), shape.getBounds().getY(),
                                shape.getBounds().getWidth(), shape.getBounds().getHeight())));
    }

    private static Rectangle2D inner(Rectangle2D box) {
        return new Rectangle2D.Double(box.getX() + 1, box.getY() + 1, box.getWidth() - 2, box.getHeight() - 2);
    }
}
