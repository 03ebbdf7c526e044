package io.herald.bpmn.diagram;

import java.util.DoubleSummaryStatistics;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/** The smallest rectangle around everything in a diagram. */
record Frame(double x, double y, double width, double height) {

    static Frame around(BpmnModelInstance model, double margin) {
        DoubleSummaryStatistics xs = new DoubleSummaryStatistics();
        DoubleSummaryStatistics ys = new DoubleSummaryStatistics();
        for (Bounds box : model.getModelElementsByType(Bounds.class)) {
            xs.accept(box.getX());
            xs.accept(box.getX() + box.getWidth());
            ys.accept(box.getY());
            ys.accept(box.getY() + box.getHeight());
        }
        for (Waypoint point : model.getModelElementsByType(Waypoint.class)) {
            xs.accept(point.getX());
            ys.accept(point.getY());
        }
        return new Frame(xs.getMin() - margin, ys.getMin() - margin, xs.getMax() - xs.getMin() + 2 * margin,
                ys.getMax() - ys.getMin() + 2 * margin);
    }

    String viewBox() {
        return x + " " + y + " " + width + " " + height;
    }
}
