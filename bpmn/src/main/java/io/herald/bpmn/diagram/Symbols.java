package io.herald.bpmn.diagram;

import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;

/** The small signs of BPMN 2.0 that tell what kind of task or event a shape is, on a field of 16 by 16. */
final class Symbols {

    private static final String PERSON = "M8 8a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM2 15c0-4 3-6 6-6s6 2 6 6z";
    private static final String GEAR = "M8 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM8 1v3M8 12v3M1 8h3M12 8h3M3 3l2 2M11 11l2 2"
            + "M13 3l-2 2M5 11l-2 2";
    private static final String ENVELOPE = "M1 3h14v10H1zM1 3l7 6 7-6";
    private static final String TABLE = "M1 3h14v10H1zM1 6h14M6 6v7M1 9.500h14";
    private static final String CLOCK = "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zM8 4v4l3 2";

    private Symbols() {}

    static void draw(Svg svg, FlowElement element, Bounds box) {
        switch (element) {
            case UserTask task -> corner(svg, PERSON, box);
            case ReceiveTask task -> corner(svg, ENVELOPE, box);
            case BusinessRuleTask task -> corner(svg, TABLE, box);
            case ServiceTask task -> corner(svg, GEAR, box);
            case CatchEvent event when has(event, TimerEventDefinition.class) -> middle(svg, CLOCK, box);
            case CatchEvent event when has(event, MessageEventDefinition.class) -> middle(svg, ENVELOPE, box);
            default -> {}
        }
    }

    private static boolean has(CatchEvent event, Class<?> kind) {
        return event.getEventDefinitions().stream().anyMatch(kind::isInstance);
    }

    private static void corner(Svg svg, String path, Bounds box) {
        draw(svg, path, box.getX() + 6, box.getY() + 6);
    }

    private static void middle(Svg svg, String path, Bounds box) {
        draw(svg, path, box.getX() + box.getWidth() / 2 - 8, box.getY() + box.getHeight() / 2 - 8);
    }

    private static void draw(Svg svg, String path, double x, double y) {
        svg.empty("path", "class", "bpmn-symbol", "transform", "translate(" + x + " " + y + ")", "d", path, "fill",
                "none", "stroke", "currentColor");
    }
}
