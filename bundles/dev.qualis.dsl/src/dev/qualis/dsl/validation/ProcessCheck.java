package dev.qualis.dsl.validation;

import dev.qualis.model.qms.core.CorePackage;
import dev.qualis.model.qms.core.NamedElement;
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
import org.eclipse.emf.ecore.EReference;
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
        List<NamedElement> accountable = new ArrayList<>();
        ResponsibilityAssignment last = null;
        boolean responsible = false;
        for (ResponsibilityAssignment assignment : assignments) {
            if (assignment.getRole() == ResponsibilityRole.A) {
                accountable.addAll(assignment.getPositions());
                accountable.addAll(assignment.getBodies());
                last = assignment;
            }
            responsible |= assignment.getRole() == ResponsibilityRole.R;
        }
        if (accountable.size() > 1) {
            reportValue(
                    "qualis.process.accountable.multiple",
                    last,
                    feature(last),
                    holders(last).size() - 1,
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
        Map<ResponsibilityRole, Set<NamedElement>> seen = new EnumMap<>(ResponsibilityRole.class);
        for (ResponsibilityAssignment assignment : process.getResponsibilities()) {
            Set<NamedElement> inRole = seen.computeIfAbsent(assignment.getRole(), role -> new HashSet<>());
            for (int i = 0; i < holders(assignment).size(); i++) {
                NamedElement holder = holders(assignment).get(i);
                if (!inRole.add(holder) && assignment.getRole() != ResponsibilityRole.A) {
                    reportValue(
                            "qualis.process.responsibility.duplicate",
                            assignment,
                            feature(assignment),
                            i,
                            name(process),
                            name(holder),
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
        Map<NamedElement, ResponsibilityRole> active = new HashMap<>();
        for (ResponsibilityAssignment assignment : assignments) {
            if (isActive(assignment)) {
                holders(assignment)
                        .forEach(holder ->
                                active.merge(holder, assignment.getRole(), (one, other) -> ResponsibilityRole.A));
            }
        }
        for (ResponsibilityAssignment assignment : assignments) {
            for (int i = 0; i < holders(assignment).size(); i++) {
                NamedElement holder = holders(assignment).get(i);
                if (!isActive(assignment) && active.containsKey(holder)) {
                    reportValue(
                            "qualis.process.responsibility.overlap",
                            assignment,
                            feature(assignment),
                            i,
                            name(process),
                            name(holder),
                            active.get(holder).getLiteral(),
                            assignment.getRole().getLiteral());
                }
            }
        }
    }

    /** Its positions, or its bodies: the text names either. */
    private static List<? extends NamedElement> holders(ResponsibilityAssignment assignment) {
        return assignment.getBodies().isEmpty() ? assignment.getPositions() : assignment.getBodies();
    }

    private static EReference feature(ResponsibilityAssignment assignment) {
        return assignment.getBodies().isEmpty()
                ? ProcessPackage.Literals.RESPONSIBILITY_ASSIGNMENT__POSITIONS
                : ProcessPackage.Literals.RESPONSIBILITY_ASSIGNMENT__BODIES;
    }

    private static boolean isActive(ResponsibilityAssignment assignment) {
        return assignment.getRole() == ResponsibilityRole.R || assignment.getRole() == ResponsibilityRole.A;
    }
}
