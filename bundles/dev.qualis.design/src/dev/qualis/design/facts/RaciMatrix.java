package dev.qualis.design.facts;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.analysis.Responsibility;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.organisation.Body;
import dev.qualis.model.qms.process.Process;
import dev.qualis.model.qms.process.ProcessCategory;
import dev.qualis.model.qms.process.ResponsibilityAssignment;
import dev.qualis.model.qms.process.ResponsibilityRole;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Processes by positions and bodies. A cell belongs to one assignment, the strongest by which the position or body has a part in the
 * process (A before R, C, I); its letters name all of them.
 */
public final class RaciMatrix {
    private static final List<ResponsibilityRole> STRONGEST_FIRST =
            List.of(ResponsibilityRole.A, ResponsibilityRole.R, ResponsibilityRole.C, ResponsibilityRole.I);

    private final ModelIndex index;
    private final List<Process> rows;
    private final List<NamedElement> columns;
    private final List<ResponsibilityAssignment> assignments = new ArrayList<>();
    private final Map<ResponsibilityAssignment, List<NamedElement>> cells = new IdentityHashMap<>();
    private final Map<Process, Map<NamedElement, Set<ResponsibilityRole>>> roles = new IdentityHashMap<>();
    private final Map<Process, Integer> accountable = new IdentityHashMap<>();

    RaciMatrix(ModelIndex index, OrganisationChart chart) {
        this.index = index;
        rows = index.processes().roots().stream()
                .sorted(Comparator.comparingInt(RaciMatrix::lane))
                .toList();
        index.processes().ordered().forEach(this::read);
        Set<NamedElement> occurring = new HashSet<>();
        roles.values().forEach(row -> occurring.addAll(row.keySet()));
        columns = Stream.concat(chart.positions().stream(), index.all(Body.class).stream())
                .filter(occurring::contains)
                .toList();
    }

    private static int lane(Process process) {
        return process.getCategory() == ProcessCategory.UNSPECIFIED
                ? Integer.MAX_VALUE
                : process.getCategory().getValue();
    }

    private void read(Process process) {
        Map<NamedElement, Set<ResponsibilityRole>> row = new IdentityHashMap<>();
        Set<NamedElement> taken = new HashSet<>();
        for (ResponsibilityAssignment assignment : process.getResponsibilities()) {
            for (NamedElement holder : Responsibility.holders(assignment)) {
                if (STRONGEST_FIRST.contains(assignment.getRole())) {
                    row.computeIfAbsent(holder, any -> EnumSet.noneOf(ResponsibilityRole.class))
                            .add(assignment.getRole());
                }
            }
        }
        for (ResponsibilityRole role : STRONGEST_FIRST) {
            for (ResponsibilityAssignment assignment : process.getResponsibilities()) {
                if (assignment.getRole() == role) {
                    List<NamedElement> own = Responsibility.holders(assignment).stream()
                            .filter(taken::add)
                            .toList();
                    cells.put(assignment, own);
                    assignments.add(assignment);
                }
            }
        }
        roles.put(process, row);
        accountable.put(process, (int) row.values().stream()
                .filter(held -> held.contains(ResponsibilityRole.A))
                .count());
    }

    /** The processes that are part of no other: management, core, support, each in process order. */
    public List<Process> rows() {
        return rows;
    }

    /** The parts of a process in process order. */
    public List<Process> rowsBelow(Process process) {
        return index.processes().children(process);
    }

    /** The positions that have a part in any process, as they stand in the organisation chart, then the bodies. */
    public List<NamedElement> columns() {
        return columns;
    }

    /** All assignments with a role, by process. */
    public List<ResponsibilityAssignment> assignments() {
        return Collections.unmodifiableList(assignments);
    }

    /** The positions and bodies whose cell an assignment fills. */
    public List<NamedElement> holders(ResponsibilityAssignment assignment) {
        return cells.getOrDefault(assignment, List.of());
    }

    /** The letters of a cell, such as {@code A} or {@code A/R}; empty where the holder has no part. */
    public String letters(Process process, NamedElement holder) {
        Set<ResponsibilityRole> held = roles.getOrDefault(process, Map.of()).getOrDefault(holder, Set.of());
        return STRONGEST_FIRST.stream()
                .filter(held::contains)
                .map(ResponsibilityRole::getLiteral)
                .collect(Collectors.joining("/"));
    }

    /** How many positions and bodies are accountable for a process; one is right. */
    public int accountable(Process process) {
        return accountable.getOrDefault(process, 0);
    }

    /** Whether a process should name who is accountable: it says who does something, or has no parts that could. */
    public boolean isAssignable(Process process) {
        return !process.getResponsibilities().isEmpty() || rowsBelow(process).isEmpty();
    }
}
