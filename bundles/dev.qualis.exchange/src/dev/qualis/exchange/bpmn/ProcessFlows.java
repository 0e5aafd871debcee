package dev.qualis.exchange.bpmn;

import dev.qualis.exchange.bpmn.Flow.Order;
import dev.qualis.exchange.bpmn.Flow.Step;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.organisation.Position;
import dev.qualis.model.qms.process.Process;
import dev.qualis.model.qms.process.ProcessActivity;
import dev.qualis.model.qms.process.ResponsibilityAssignment;
import dev.qualis.model.qms.process.ResponsibilityRole;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Makes flows of processes: the map of all of them, and one for each that has activities. */
final class ProcessFlows {
    private final boolean second;
    private final Map<Process, String> ids = new IdentityHashMap<>();
    private final Set<String> names = new HashSet<>();

    /** @param second whether titles are in the second language of the project */
    ProcessFlows(boolean second) {
        this.second = second;
    }

    /** The map first. */
    List<Flow> of(String title, List<Process> processes) {
        for (int i = 0; i < processes.size(); i++) {
            ids.put(processes.get(i), "process_" + name(processes.get(i), i));
        }
        List<Flow> flows = new ArrayList<>();
        flows.add(map(title, processes));
        processes.stream()
                .filter(process -> !process.getProcessActivities().isEmpty())
                .map(this::steps)
                .forEach(flows::add);
        return flows;
    }

    private Flow map(String title, List<Process> processes) {
        List<Step> steps = new ArrayList<>();
        Set<Order> order = new LinkedHashSet<>();
        for (Process process : processes) {
            String id = ids.get(process);
            steps.add(new Step(
                    "step_" + id,
                    title(process),
                    position(process.getOwner()),
                    process.getProcessActivities().isEmpty() ? "" : id));
            process.getAfter().stream()
                    .filter(ids::containsKey)
                    .forEach(before -> order.add(new Order("step_" + ids.get(before), "step_" + id)));
            process.getBefore().stream()
                    .filter(ids::containsKey)
                    .forEach(after -> order.add(new Order("step_" + id, "step_" + ids.get(after))));
        }
        return new Flow("process_map", title, steps, List.copyOf(order));
    }

    /** Activities follow each other as they are written. */
    private Flow steps(Process process) {
        List<Step> steps = new ArrayList<>();
        List<Order> order = new ArrayList<>();
        String id = ids.get(process);
        for (ProcessActivity activity : process.getProcessActivities()) {
            String step = id + "_" + (steps.size() + 1);
            if (!steps.isEmpty()) {
                order.add(new Order(steps.getLast().id(), step));
            }
            String lane = responsible(activity.getResponsibilities());
            steps.add(new Step(step, title(activity), lane.isEmpty() ? position(process.getOwner()) : lane, ""));
        }
        return new Flow(id, title(process), steps, order);
    }

    private String responsible(List<ResponsibilityAssignment> assignments) {
        return assignments.stream()
                .filter(assignment -> assignment.getRole() == ResponsibilityRole.R)
                .flatMap(assignment -> assignment.getPositions().stream())
                .map(this::position)
                .findFirst()
                .orElse("");
    }

    private String position(Position position) {
        return position == null ? "" : title(position);
    }

    private String title(NamedElement element) {
        return element.getTitle() == null
                ? Objects.toString(element.getName(), "")
                : element.getTitle().in(second);
    }

    /** A name is part of an ID of XML; where two processes share it, the later ones are counted. */
    private String name(Process process, int place) {
        String name = Objects.toString(process.getName(), "").replaceAll("[^\\p{L}\\p{N}-]", "_");
        return name.isEmpty() || !names.add(name) ? name + "_" + place : name;
    }
}
