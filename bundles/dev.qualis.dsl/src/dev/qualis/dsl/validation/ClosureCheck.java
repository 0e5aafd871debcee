package dev.qualis.dsl.validation;

import dev.qualis.model.qms.assessment.AssessmentPackage;
import dev.qualis.model.qms.assessment.ImprovementTask;
import dev.qualis.model.qms.assessment.TaskStatus;
import dev.qualis.model.qms.audit.AuditFinding;
import dev.qualis.model.qms.audit.AuditPackage;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.process.CorrectiveAction;
import dev.qualis.model.qms.process.EffectVerdict;
import dev.qualis.model.qms.process.ProcessPackage;
import dev.qualis.model.qms.process.QualityProblem;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.validation.Check;

/**
 * What is called closed is closed all through: nothing that belongs to it is open, and it was found to have helped
 * (CQOS 4.3 f, 6.3; ISO 9001 10.2.1).
 */
public class ClosureCheck extends RecordCheck {

    @Check
    public void checkClosed(QualityModel file) {
        Records records = records(file);
        if (records.today() == null) {
            return;
        }
        records.in(file, QualityProblem.class).stream()
                .filter(problem -> problem.getClosed() != null)
                .forEach(this::checkProblem);
        records.in(file, ImprovementTask.class).forEach(this::checkTask);
        records.in(file, AuditFinding.class).stream()
                .filter(finding -> finding.getClosed() != null)
                .forEach(this::checkFinding);
    }

    private void checkProblem(QualityProblem problem) {
        String open = Stream.concat(
                        problem.getActions().stream().filter(action -> action.getDone() == null),
                        problem.getTasks().stream().filter(ClosureCheck::isOpen))
                .map(QmsCheck::name)
                .findFirst()
                .orElse(null);
        if (open != null) {
            report(
                    "qualis.problem.closed.open",
                    problem,
                    ProcessPackage.Literals.QUALITY_PROBLEM__CLOSED,
                    name(problem),
                    open);
        } else if (problem.getVerdict() == EffectVerdict.INEFFECTIVE) {
            report(
                    "qualis.problem.closed.ineffective",
                    problem,
                    ProcessPackage.Literals.QUALITY_PROBLEM__VERDICT,
                    name(problem));
        }
        lastDone(problem)
                .filter(done -> isBefore(problem.getVerified(), done))
                .forEach(done -> report(
                        "qualis.problem.verified.early",
                        problem,
                        ProcessPackage.Literals.QUALITY_PROBLEM__VERIFIED,
                        name(problem),
                        problem.getVerified().toString(),
                        done.toString()));
    }

    private static Stream<LocalDate> lastDone(QualityProblem problem) {
        return problem.getActions().stream()
                .map(CorrectiveAction::getDone)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .stream();
    }

    /** A task whose day of closing, or of verifying, is stated is not open. */
    private void checkTask(ImprovementTask task) {
        LocalDate ended = task.getClosed() == null ? task.getVerified() : task.getClosed();
        if (ended != null && task.getStatus() == TaskStatus.OPEN) {
            report(
                    "qualis.task.status.other",
                    task,
                    AssessmentPackage.Literals.IMPROVEMENT_TASK__STATUS,
                    name(task),
                    ended.toString());
        }
    }

    private void checkFinding(AuditFinding finding) {
        for (NamedElement answer : finding.getAnsweredBy()) {
            if (isOpen(answer)) {
                report(
                        "qualis.audit.finding.answer.open",
                        finding,
                        AuditPackage.Literals.AUDIT_FINDING__CLOSED,
                        name(finding),
                        name(answer));
                return;
            }
        }
    }

    private static boolean isOpen(EObject element) {
        return switch (element) {
            case QualityProblem problem -> problem.getClosed() == null;
            case ImprovementTask task ->
                task.getStatus() == TaskStatus.OPEN
                        || task.getStatus() == TaskStatus.UNSPECIFIED && task.getClosed() == null;
            default -> false;
        };
    }

    private static boolean isBefore(LocalDate one, LocalDate other) {
        return one != null && other != null && one.isBefore(other);
    }
}
