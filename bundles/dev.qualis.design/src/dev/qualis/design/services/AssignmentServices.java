package dev.qualis.design.services;

import dev.qualis.design.facts.ProjectFacts;
import dev.qualis.model.qms.organisation.Position;
import dev.qualis.model.qms.process.Process;
import dev.qualis.model.qms.process.ProcessFactory;
import dev.qualis.model.qms.process.ResponsibilityAssignment;
import dev.qualis.model.qms.process.ResponsibilityRole;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Assignments of responsibility as cells of the RACI matrix. */
public class AssignmentServices {

    private static Process process(ResponsibilityAssignment assignment) {
        return (Process) assignment.eContainer();
    }

    /** The positions whose cell the assignment fills. */
    public List<Position> cellPositions(ResponsibilityAssignment assignment) {
        return ProjectFacts.of(assignment).raci().positions(assignment);
    }

    /** All letters of the cell in which the assignment and a position meet. */
    public String cellLetters(ResponsibilityAssignment assignment, Position position) {
        return ProjectFacts.of(assignment).raci().letters(process(assignment), position);
    }

    /** Whether the assignment is one of several that make positions accountable for the same process. */
    public boolean isRivalAccountable(ResponsibilityAssignment assignment) {
        return isAccountable(assignment) && ProjectFacts.of(assignment).raci().accountable(process(assignment)) > 1;
    }

    /** Whether the positions answer for the process. */
    public boolean isAccountable(ResponsibilityAssignment assignment) {
        return assignment.getRole() == ResponsibilityRole.A;
    }

    /** Whether the positions do the work. */
    public boolean isResponsible(ResponsibilityAssignment assignment) {
        return assignment.getRole() == ResponsibilityRole.R;
    }

    /** Whether the positions are asked before. */
    public boolean isConsulted(ResponsibilityAssignment assignment) {
        return assignment.getRole() == ResponsibilityRole.C;
    }

    /**
     * Sets a cell of the matrix: the position gets exactly the roles that the letters name, such as {@code A/R}; none where
     * there are no letters. Changes the model.
     */
    public Process assigned(Process process, Position position, String letters) {
        Set<ResponsibilityRole> wanted = EnumSet.noneOf(ResponsibilityRole.class);
        letters.toUpperCase(Locale.ROOT).chars().forEach(letter -> {
            ResponsibilityRole role = ResponsibilityRole.get(String.valueOf((char) letter));
            if (role != null) {
                wanted.add(role);
            }
        });
        for (ResponsibilityAssignment assignment : List.copyOf(process.getResponsibilities())) {
            if (!wanted.remove(assignment.getRole())) {
                assignment.getPositions().remove(position);
            } else if (!assignment.getPositions().contains(position)) {
                assignment.getPositions().add(position);
            }
            if (assignment.getPositions().isEmpty()) {
                process.getResponsibilities().remove(assignment);
            }
        }
        for (ResponsibilityRole role : wanted) {
            ResponsibilityAssignment assignment = ProcessFactory.eINSTANCE.createResponsibilityAssignment();
            assignment.setRole(role);
            assignment.getPositions().add(position);
            process.getResponsibilities().add(assignment);
        }
        return process;
    }
}
