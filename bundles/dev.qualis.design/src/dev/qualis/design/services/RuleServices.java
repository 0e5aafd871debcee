package dev.qualis.design.services;

import dev.qualis.design.facts.ProjectFacts;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.organisation.OrganisationalUnit;
import dev.qualis.model.qms.organisation.Position;
import dev.qualis.model.qms.process.Metric;
import dev.qualis.model.qms.process.Process;
import dev.qualis.model.qms.process.ResponsibilityAssignment;
import dev.qualis.model.qms.process.ResponsibilityRole;
import java.util.HashSet;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Audits and messages of the validation rules. A rule has the code of the issue that the text editor reports, and asks
 * the same: an audit that is false is that issue.
 */
public class RuleServices {

    private static String said(NamedElement element, String chinese, String english) {
        ProjectFacts facts = ProjectFacts.of(element);
        return facts.choose(chinese, english).replace("{0}", facts.title(element));
    }

    private static <T> boolean endsSomewhere(T start, UnaryOperator<T> above) {
        Set<T> seen = new HashSet<>();
        for (T at = above.apply(start); at != null && seen.add(at); at = above.apply(at)) {
            if (at == start) {
                return false;
            }
        }
        return true;
    }

    private static int positionsIn(Process process, ResponsibilityRole role) {
        int positions = 0;
        for (ResponsibilityAssignment assignment : process.getResponsibilities()) {
            positions += assignment.getRole() == role
                    ? assignment.getPositions().size() + assignment.getBodies().size()
                    : 0;
        }
        return positions;
    }

    /** Whether a process at the top has an owner. */
    public boolean isOwned(Process process) {
        return process.getOwner() != null || process.getParent() != null;
    }

    /** Says that it has none. */
    public String ownerMissing(Process process) {
        return said(process, "过程“{0}”没有负责人。", "Process '{0}' has no owner.");
    }

    /** Whether at most one position is accountable. */
    public boolean isOnceAccountable(Process process) {
        return positionsIn(process, ResponsibilityRole.A) <= 1;
    }

    /** Says that there are several. */
    public String accountableMultiple(Process process) {
        return said(process, "过程“{0}”有多个 A。", "Process '{0}' has several accountable positions.");
    }

    /** Whether a process that says who does something says who is accountable. */
    public boolean isAnsweredFor(Process process) {
        return process.getResponsibilities().isEmpty() || positionsIn(process, ResponsibilityRole.A) > 0;
    }

    /** Says that it does not. */
    public String accountableMissing(Process process) {
        return said(process, "过程“{0}”没有 A。", "Process '{0}' has no accountable position.");
    }

    /** Whether a process that says who does something says who does the work. */
    public boolean isWorkedOn(Process process) {
        return process.getResponsibilities().isEmpty() || positionsIn(process, ResponsibilityRole.R) > 0;
    }

    /** Says that it does not. */
    public String responsibleMissing(Process process) {
        return said(process, "过程“{0}”没有 R。", "Process '{0}' has nobody responsible.");
    }

    /** Whether a process is not part of itself. */
    public boolean isApartFromItself(Process process) {
        return endsSomewhere(process, Process::getParent);
    }

    /** Says that it is. */
    public String processInItself(Process process) {
        return said(process, "过程“{0}”是它自己的一部分。", "Process '{0}' is part of itself.");
    }

    /** Whether a position's line of superiors ends. */
    public boolean reportsUpwards(Position position) {
        return endsSomewhere(position, Position::getReportsTo);
    }

    /** Says that it does not. */
    public String reportingCycle(Position position) {
        return said(position, "岗位“{0}”最终汇报给自己。", "Position '{0}' reports to itself.");
    }

    /** Whether a vacant position is held by nobody. */
    public boolean isHeldOrVacant(Position position) {
        return !position.isVacant()
                || ProjectFacts.of(position)
                        .index()
                        .organisation()
                        .holders(position)
                        .isEmpty();
    }

    /** Says that somebody holds it. */
    public String vacantHeld(Position position) {
        return said(position, "岗位“{0}”标为空缺，却有人任职。", "Position '{0}' is vacant, but somebody holds it.");
    }

    /** Whether a headcount is at least one. */
    public boolean hasSoundHeadcount(Position position) {
        return position.getHeadcount() == null || position.getHeadcount() > 0;
    }

    /** Says that it is not. */
    public String headcountInvalid(Position position) {
        return said(position, "岗位“{0}”的编制人数小于 1。", "Position '{0}' has a headcount below 1.");
    }

    /** Whether a unit does not belong to itself. */
    public boolean isApartFromOwnParts(OrganisationalUnit unit) {
        return endsSomewhere(unit, OrganisationalUnit::getParent);
    }

    /** Says that it does. */
    public String unitCycle(OrganisationalUnit unit) {
        return said(unit, "部门“{0}”属于它自己。", "Unit '{0}' belongs to itself.");
    }

    /** Whether a metric whose values have units has a unit. */
    public boolean hasUnitForValues(Metric metric) {
        return metric.getUnit() != null
                || metric.getValues().stream()
                        .noneMatch(value ->
                                value.getValue() != null && value.getValue().unit() != null);
    }

    /** Says that it has none. */
    public String metricUnitMissing(Metric metric) {
        return said(metric, "指标“{0}”的数值有单位，指标本身却没有。", "Metric '{0}' has values with units, but no unit itself.");
    }
}
