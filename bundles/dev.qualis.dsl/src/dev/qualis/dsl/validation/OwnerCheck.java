package dev.qualis.dsl.validation;

import dev.qualis.model.qms.assessment.AssessmentPackage;
import dev.qualis.model.qms.assessment.ImprovementTask;
import dev.qualis.model.qms.assessment.TaskStatus;
import dev.qualis.model.qms.core.CorePackage;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.improvement.ImprovementProject;
import dev.qualis.model.qms.process.QualityProblem;
import dev.qualis.model.qms.strategy.Action;
import dev.qualis.model.qms.strategy.Goal;
import dev.qualis.model.qms.strategy.Plan;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.validation.Check;

/** What is to be done is in somebody's hands, and a task has a day (CQOS 5.2.2, 5.6 b, 6.3). */
public class OwnerCheck extends RecordCheck {

    @Check
    public void checkOwners(QualityModel file) {
        Records records = records(file);
        if (records.today() == null) {
            return;
        }
        records.in(file, ImprovementTask.class).stream()
                .filter(task -> task.getDue() == null || !task.getDue().isBefore(records.today()))
                .forEach(this::checkTask);
        records.in(file, Goal.class).forEach(goal -> check(goal, goal.getOwner()));
        records.in(file, Action.class).stream()
                .filter(action -> action.eContainer() instanceof Plan)
                .forEach(action -> check(action, action.getOwner()));
        records.in(file, ImprovementProject.class).stream()
                .filter(project -> project.getClosed() == null)
                .forEach(project -> check(project, project.getOwner()));
        records.in(file, QualityProblem.class).stream()
                .filter(problem -> problem.getClosed() == null && !isLate(problem, records))
                .forEach(problem -> check(problem, problem.getOwner()));
    }

    /** What is late is told as that. */
    private static boolean isLate(QualityProblem problem, Records records) {
        return records.limits()
                .closing(problem)
                .filter(due -> due.isBefore(records.today()))
                .isPresent();
    }

    private void check(NamedElement element, NamedElement owner) {
        if (owner == null) {
            report("qualis.owner.missing", element, CorePackage.Literals.NAMED_ELEMENT__NAME, name(element));
        }
    }

    /** A day that is no day of the calendar is told as that. */
    private static boolean isUnsaid(ImprovementTask task) {
        return NodeModelUtils.findNodesForFeature(task, AssessmentPackage.Literals.IMPROVEMENT_TASK__DUE)
                .isEmpty();
    }

    private void checkTask(ImprovementTask task) {
        boolean open = task.getStatus() == TaskStatus.OPEN || task.getStatus() == TaskStatus.UNSPECIFIED;
        List<String> missing = new ArrayList<>();
        if (task.getOwner() == null) {
            missing.add("qualis.part.task.owner");
        }
        if (task.getDue() == null && isUnsaid(task)) {
            missing.add("qualis.part.task.due");
        }
        if (open && task.getClosed() == null && !missing.isEmpty()) {
            report(
                    "qualis.task.incomplete",
                    task,
                    CorePackage.Literals.NAMED_ELEMENT__NAME,
                    name(task),
                    words(task, missing));
        }
    }
}
