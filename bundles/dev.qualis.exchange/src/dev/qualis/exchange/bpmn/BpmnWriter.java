package dev.qualis.exchange.bpmn;

import dev.qualis.exchange.bpmn.Flow.Box;
import dev.qualis.exchange.bpmn.Flow.Layout;
import dev.qualis.exchange.bpmn.Flow.Order;
import dev.qualis.exchange.bpmn.Flow.Step;
import dev.qualis.exchange.xml.IndentedXml;
import dev.qualis.model.qms.process.Process;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the process map and, for each process with activities, the process that it calls: a pool each, a lane for each position that
 * answers, and a diagram with all of it.
 */
public final class BpmnWriter {
    private final boolean second;
    private final IndentedXml xml = new IndentedXml();

    /** @param second whether titles are in the second language of the project */
    public BpmnWriter(boolean second) {
        this.second = second;
    }

    /**
     * The document.
     *
     * @param title of the map
     */
    public byte[] write(String title, List<Process> processes) {
        List<Flow> flows = new ProcessFlows(second).of(title, processes);
        xml.open(
                "definitions",
                "xmlns",
                "http://www.omg.org/spec/BPMN/20100524/MODEL",
                "xmlns:bpmndi",
                "http://www.omg.org/spec/BPMN/20100524/DI",
                "xmlns:dc",
                "http://www.omg.org/spec/DD/20100524/DC",
                "xmlns:di",
                "http://www.omg.org/spec/DD/20100524/DI",
                "id",
                "definitions",
                "targetNamespace",
                "http://www.qualis.dev/bpmn",
                "exporter",
                "Qualis");
        for (Flow flow : flows) {
            xml.open("collaboration", "id", "collaboration_" + flow.id());
            xml.empty("participant", "id", "pool_" + flow.id(), "name", flow.title(), "processRef", flow.id());
            xml.close();
        }
        flows.forEach(this::process);
        flows.forEach(this::diagram);
        xml.close();
        return xml.bytes();
    }

    private void process(Flow flow) {
        xml.open("process", "id", flow.id(), "name", flow.title(), "isExecutable", "false");
        List<String> lanes = List.copyOf(flow.lanes());
        if (!lanes.isEmpty()) {
            xml.open("laneSet", "id", "lanes_" + flow.id());
            for (int i = 0; i < lanes.size(); i++) {
                String lane = lanes.get(i);
                xml.open("lane", "id", laneId(flow, i), "name", lane.isEmpty() ? null : lane);
                flow.steps().stream()
                        .filter(step -> step.lane().equals(lane))
                        .forEach(step -> xml.leaf("flowNodeRef", step.id()));
                xml.close();
            }
            xml.close();
        }
        Map<String, List<String>> incoming = new HashMap<>();
        Map<String, List<String>> outgoing = new HashMap<>();
        for (int i = 0; i < flow.order().size(); i++) {
            Order order = flow.order().get(i);
            incoming.computeIfAbsent(order.to(), any -> new ArrayList<>()).add(orderId(flow, i));
            outgoing.computeIfAbsent(order.from(), any -> new ArrayList<>()).add(orderId(flow, i));
        }
        flow.steps().forEach(step -> step(step, incoming, outgoing));
        for (int i = 0; i < flow.order().size(); i++) {
            Order order = flow.order().get(i);
            xml.empty("sequenceFlow", "id", orderId(flow, i), "sourceRef", order.from(), "targetRef", order.to());
        }
        xml.close();
    }

    private static String laneId(Flow flow, int number) {
        return "lane_" + flow.id() + "_" + (number + 1);
    }

    private static String orderId(Flow flow, int number) {
        return "flow_" + flow.id() + "_" + (number + 1);
    }

    private void step(Step step, Map<String, List<String>> incoming, Map<String, List<String>> outgoing) {
        boolean calls = !step.called().isEmpty();
        xml.open(
                calls ? "callActivity" : "task",
                "id",
                step.id(),
                "name",
                step.title(),
                "calledElement",
                calls ? step.called() : null);
        incoming.getOrDefault(step.id(), List.of()).forEach(id -> xml.leaf("incoming", id));
        outgoing.getOrDefault(step.id(), List.of()).forEach(id -> xml.leaf("outgoing", id));
        xml.close();
    }

    private void diagram(Flow flow) {
        Layout layout = flow.layout();
        xml.open("bpmndi:BPMNDiagram", "id", "diagram_" + flow.id(), "name", flow.title());
        xml.open("bpmndi:BPMNPlane", "id", "plane_" + flow.id(), "bpmnElement", "collaboration_" + flow.id());
        shape("pool_" + flow.id(), layout.pool(), true);
        List<Box> lanes = new ArrayList<>(layout.lanes().values());
        for (int i = 0; i < lanes.size(); i++) {
            shape(laneId(flow, i), lanes.get(i), true);
        }
        layout.steps().forEach((id, box) -> shape(id, box, false));
        for (int i = 0; i < flow.order().size(); i++) {
            Order order = flow.order().get(i);
            edge(
                    orderId(flow, i),
                    layout.steps().get(order.from()),
                    layout.steps().get(order.to()));
        }
        xml.close().close();
    }

    private void shape(String element, Box box, boolean lane) {
        xml.open(
                "bpmndi:BPMNShape",
                "id",
                "shape_" + element,
                "bpmnElement",
                element,
                "isHorizontal",
                lane ? "true" : null);
        xml.empty("dc:Bounds", "x", box.x(), "y", box.y(), "width", box.width(), "height", box.height());
        xml.close();
    }

    /** From the right side to the left one, with a bend in the gap before the following step; a way back runs below. */
    private void edge(String element, Box from, Box to) {
        xml.open("bpmndi:BPMNEdge", "id", "edge_" + element, "bpmnElement", element);
        int startX = from.x() + from.width();
        int startY = from.y() + from.height() / 2;
        int endY = to.y() + to.height() / 2;
        boolean back = to.x() <= from.x();
        int bend = to.x() - 30;
        point(startX, startY);
        if (back) {
            int below = Math.max(from.y() + from.height(), to.y() + to.height()) + 10;
            point(startX + 15, startY);
            point(startX + 15, below);
            point(bend, below);
            point(bend, endY);
        } else if (startY != endY) {
            point(bend, startY);
            point(bend, endY);
        }
        point(to.x(), endY);
        xml.close();
    }

    private void point(int x, int y) {
        xml.empty("di:waypoint", "x", x, "y", y);
    }
}
