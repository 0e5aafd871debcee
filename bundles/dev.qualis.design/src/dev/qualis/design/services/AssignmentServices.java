package dev.qualis.design.services;

import dev.qualis.design.facts.ProjectFacts;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.organisation.Body;
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

    /** The positions and bodies whose cell the assignment fills. */
    public List<NamedElement> cellHolders(ResponsibilityAssignment assignment) {
        return ProjectFacts.of(assignment).raci().holders(assignment);
    }

    /** All letters of the cell in which the assignment and a position or body meet. */
    public String cellLetters(ResponsibilityAssignment assignment, NamedElement holder) {
        return ProjectFacts.of(assignment).raci().letters(process(assignment), holder);
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
     * Sets a cell of the matrix: the position or body gets exactly the roles that the letters name, such as {@code A/R}; none where
     * there are no letters. Changes the model.
     */
    public Process assigned(Process process, NamedElement holder, String letters) {
        Set<ResponsibilityRole> wanted = EnumSet.noneOf(ResponsibilityRole.class);
        letters.toUpperCase(Locale.ROOT).chars().forEach(letter -> {
            ResponsibilityRole role = ResponsibilityRole.get(String.valueOf((char) letter));
            if (role != null) {
                wanted.add(role);
            }
        });
        for (ResponsibilityAssignment assignment : List.copyOf(process.getResponsibilities())) {
            // the text names positions and bodies apart
            if (assignment.getBodies().isEmpty() != holder instanceof Body) {
                List<NamedElement> holders = holders(assignment, holder);
                if (!wanted.remove(assignment.getRole())) {
                    holders.remove(holder);
                } else if (!holders.contains(holder)) {
                    holders.add(holder);
                }
                if (holders.isEmpty()) {
                    process.getResponsibilities().remove(assignment);
                }
            }
        }
        for (ResponsibilityRole role : wanted) {
            ResponsibilityAssignment assignment = ProcessFactory.eINSTANCE.createResponsibilityAssignment();
            assignment.setRole(role);
            holders(assignment, holder).add(holder);
            process.getResponsibilities().add(assignment);
        }
        return process;
    }

    /** The list of an assignment in which such a holder stands. */
    @SuppressWarnings("unchecked") // what is put into it is of the class that decides which it is
    private static List<NamedElement> holders(ResponsibilityAssignment assignment, NamedElement holder) {
        return (List<NamedElement>) (List<? extends NamedElement>)
                (holder instanceof Body ? assignment.getBodies() : assignment.getPositions());
    }
}
