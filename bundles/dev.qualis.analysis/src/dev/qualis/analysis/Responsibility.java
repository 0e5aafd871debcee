package dev.qualis.analysis;

import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.process.Process;
import dev.qualis.model.qms.process.ResponsibilityAssignment;
import dev.qualis.model.qms.process.ResponsibilityRole;
import java.util.List;
import java.util.stream.Stream;

/**
 * One cell of the RACI matrix (CQOS 5.1.3).
 *
 * @param process the process
 * @param holder the position or the body with a part in it
 * @param role which part
 */
public record Responsibility(Process process, NamedElement holder, ResponsibilityRole role) {

    /** The positions and bodies that an assignment names, those left out that are not there. */
    public static List<NamedElement> holders(ResponsibilityAssignment assignment) {
        return Stream.concat(assignment.getPositions().stream(), assignment.getBodies().stream())
                .filter(Resolved::isPresent)
                .map(NamedElement.class::cast)
                .toList();
    }
}
