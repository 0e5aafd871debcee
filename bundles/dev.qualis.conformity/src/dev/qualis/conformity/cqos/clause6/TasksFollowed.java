package dev.qualis.conformity.cqos.clause6;

import dev.qualis.analysis.ModelTexts;
import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Points;
import dev.qualis.conformity.Rule;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.qms.assessment.ClauseScore;
import dev.qualis.model.qms.assessment.ImprovementTask;
import dev.qualis.model.qms.assessment.TaskStatus;
import dev.qualis.model.qms.organisation.OrganisationalUnit;
import java.util.List;
import java.util.Objects;

/**
 * 6.3 (should): results become tasks for departments, which are planned and followed to their effect. Looks at the tasks of
 * the gaps that the last evaluation recorded: what they improve, the department (in a small firm whoever it is), the due
 * date, and a status that shows that none is overdue; and at the effect of every closed task of any evaluation. Whether
 * each gap has a task is judged in 6.1.
 */
public final class TasksFollowed implements Rule {

    @Override
    public String clause() {
        return "6.3";
    }

    @Override
    public Verdict judge(Company company) {
        Evaluations evaluations = new Evaluations(company);
        if (evaluations.last().isEmpty()) {
            return Evaluations.neverHeld();
        }
        if (evaluations.lastGaps().isEmpty()) {
            return Verdict.notApplicable("上次评估没有记录差距。", "The last evaluation recorded no gap.");
        }
        List<ImprovementTask> tasks = tasks(evaluations.lastGaps());
        return followed(company, tasks, assigned(company, tasks))
                .eachIfAny(
                        "已关闭的任务都验证了成效",
                        "the effect of each closed task is verified",
                        tasks(evaluations.held().stream()
                                        .flatMap(assessment -> assessment.getScores().stream())
                                        .toList())
                                .stream()
                                .filter(task -> task.getStatus() == TaskStatus.CLOSED)
                                .toList(),
                        task -> ModelTexts.isWritten(task.getEffect()) || task.getVerified() != null,
                        Fix.of("请写明任务的成效。", "State the effect of the task.", "effect \"…\" | \"…\""))
                .verdict();
    }

    private static Points assigned(Company company, List<ImprovementTask> tasks) {
        return company.points()
                .each(
                        "改进任务下达到部门",
                        "a department is charged with each task",
                        tasks,
                        task -> task.getOwner() instanceof OrganisationalUnit
                                || company.isSmall() && task.getOwner() != null,
                        Fix.of(
                                "请写明任务的负责部门。",
                                "Name the department that owns the task.",
                                "task … owned by … due … status open"))
                .each(
                        "每项任务都写明改进要求",
                        "each task names what it improves",
                        tasks,
                        task -> !task.getClauses().isEmpty(),
                        Fix.of("请写明任务改进的条款。", "Name the clause that the task improves.", "improves CQOS …"));
    }

    private static Points followed(Company company, List<ImprovementTask> tasks, Points points) {
        return points.each(
                        "每项任务都有期限",
                        "each task has a due date",
                        tasks,
                        task -> task.getDue() != null,
                        Fix.of("请写明任务的期限。", "Set the due date of the task.", "due …"))
                .each(
                        "每项任务都受到跟踪",
                        "each task is followed",
                        tasks,
                        task -> task.getStatus() != TaskStatus.UNSPECIFIED,
                        Fix.of("请更新任务状态。", "Update the status of the task.", "status done"))
                .each(
                        "没有任务逾期",
                        "no task is overdue",
                        tasks,
                        task -> task.getStatus() == TaskStatus.DONE
                                || task.getStatus() == TaskStatus.CLOSED
                                || company.today().isStillValid(task.getDue()),
                        Fix.of("请更新任务状态。", "Update the status of the task.", "status done"));
    }

    private static List<ImprovementTask> tasks(List<ClauseScore> scores) {
        return scores.stream()
                .map(ClauseScore::getTask)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
