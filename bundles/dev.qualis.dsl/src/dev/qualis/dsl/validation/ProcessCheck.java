package dev.qualis.dsl.validation;

import dev.qualis.model.qms.core.CorePackage;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.organisation.Position;
import dev.qualis.model.qms.process.Process;
import dev.qualis.model.qms.process.ProcessActivity;
import dev.qualis.model.qms.process.ProcessPackage;
import dev.qualis.model.qms.process.ResponsibilityAssignment;
import dev.qualis.model.qms.process.ResponsibilityRole;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.xtext.validation.Check;

/** Every process has one owner and one accountable position (CQOS 5.1.3). A part of a process has its own. */
public class ProcessCheck extends QmsCheck {

    @Check
    public void checkOwner(Process process) {
        if (process.getOwner() == null) {
            report("qualis.process.owner.missing", process, CorePackage.Literals.NAMED_ELEMENT__NAME, name(process));
        }
    }

    @Check
    public void checkAccountable(Process process) {
        boolean inActivities = process.getProcessActivities().stream()
                .anyMatch(activity -> !activity.getResponsibilities().isEmpty());
        checkRoles(process, process.getResponsibilities(), !inActivities);
    }

    /** Who does an activity and who answers for it may stand at the process. */
    @Check
    public void checkAccountable(ProcessActivity activity) {
        checkRoles(activity, activity.getResponsibilities(), false);
    }

    private void checkRoles(NamedElement process, List<ResponsibilityAssignment> assignments, boolean complete) {
        List<Position> accountable = new ArrayList<>();
        ResponsibilityAssignment last = null;
        boolean responsible = false;
        for (ResponsibilityAssignment assignment : assignments) {
            if (assignment.getRole() == ResponsibilityRole.A) {
                accountable.addAll(assignment.getPositions());
                last = assignment;
            }
            responsible |= assignment.getRole() == ResponsibilityRole.R;
        }
        if (accountable.size() > 1) {
            reportValue(
                    "qualis.process.accountable.multiple",
                    last,
                    ProcessPackage.Literals.RESPONSIBILITY_ASSIGNMENT__POSITIONS,
                    last.getPositions().size() - 1,
                    name(process),
                    accountable.size(),
                    accountable.stream().map(QmsCheck::name).collect(Collectors.joining(", ")));
        }
        if (complete && !assignments.isEmpty()) {
            reportMissing(process, accountable.isEmpty(), !responsible);
        }
    }

    private void reportMissing(NamedElement process, boolean accountable, boolean responsible) {
        if (accountable) {
            report(
                    "qualis.process.accountable.missing",
                    process,
                    CorePackage.Literals.NAMED_ELEMENT__NAME,
                    name(process));
        }
        if (responsible) {
            report(
                    "qualis.process.responsible.missing",
                    process,
                    CorePackage.Literals.NAMED_ELEMENT__NAME,
                    name(process));
        }
    }

    @Check
    public void checkEachOnce(Process process) {
        Map<ResponsibilityRole, Set<Position>> seen = new EnumMap<>(ResponsibilityRole.class);
        for (ResponsibilityAssignment assignment : process.getResponsibilities()) {
            Set<Position> inRole = seen.computeIfAbsent(assignment.getRole(), role -> new HashSet<>());
            for (int i = 0; i < assignment.getPositions().size(); i++) {
                Position position = assignment.getPositions().get(i);
                if (!inRole.add(position) && assignment.getRole() != ResponsibilityRole.A) {
                    reportValue(
                            "qualis.process.responsibility.duplicate",
                            assignment,
                            ProcessPackage.Literals.RESPONSIBILITY_ASSIGNMENT__POSITIONS,
                            i,
                            name(process),
                            name(position),
                            assignment.getRole().getLiteral());
                }
            }
        }
    }

    /** Who does something or answers for it need not be asked or told besides. */
    @Check
    public void checkParts(Process process) {
        checkParts(process, process.getResponsibilities());
    }

    @Check
    public void checkParts(ProcessActivity activity) {
        checkParts(activity, activity.getResponsibilities());
    }

    private void checkParts(NamedElement process, List<ResponsibilityAssignment> assignments) {
        Map<Position, ResponsibilityRole> active = new HashMap<>();
        for (ResponsibilityAssignment assignment : assignments) {
            if (isActive(assignment)) {
                assignment
                        .getPositions()
                        .forEach(position ->
                                active.merge(position, assignment.getRole(), (one, other) -> ResponsibilityRole.A));
            }
        }
        for (ResponsibilityAssignment assignment : assignments) {
            for (int i = 0; i < assignment.getPositions().size(); i++) {
                Position position = assignment.getPositions().get(i);
                if (!isActive(assignment) && active.containsKey(position)) {
                    reportValue(
                            "qualis.process.responsibility.overlap",
                            assignment,
                            ProcessPackage.Literals.RESPONSIBILITY_ASSIGNMENT__POSITIONS,
                            i,
                            name(process),
                            name(position),
                            active.get(position).getLiteral(),
                            assignment.getRole().getLiteral());
                }
            }
        }
    }

    private static boolean isActive(ResponsibilityAssignment assignment) {
        return assignment.getRole() == ResponsibilityRole.R || assignment.getRole() == ResponsibilityRole.A;
    }
}
