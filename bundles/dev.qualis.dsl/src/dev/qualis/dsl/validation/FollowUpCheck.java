package dev.qualis.dsl.validation;

import dev.qualis.model.qms.assessment.Assessment;
import dev.qualis.model.qms.assessment.AssessmentPackage;
import dev.qualis.model.qms.assessment.ClauseScore;
import dev.qualis.model.qms.assessment.ImprovementTask;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.resource.ResourcePackage;
import dev.qualis.model.qms.resource.Training;
import dev.qualis.model.qms.resource.TrainingNeed;
import dev.qualis.model.qms.standard.Clause;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.validation.Check;

/** What follows from a finding or a need follows it: later, and in the same matter (CQOS 6.3; ISO 9001 7.2). */
public class FollowUpCheck extends RecordCheck {

    @Check
    public void checkScore(ClauseScore score) {
        ImprovementTask task = score.getTask();
        if (!Records.isKnown(task) || !(score.eContainer() instanceof Assessment assessment)) {
            return;
        }
        if (task.getClosed() != null
                && assessment.getDate() != null
                && task.getClosed().isBefore(assessment.getDate())) {
            report(
                    "qualis.task.closed.early",
                    score,
                    AssessmentPackage.Literals.CLAUSE_SCORE__TASK,
                    name(task),
                    task.getClosed().toString(),
                    name(assessment),
                    assessment.getDate().toString());
        }
        List<Clause> improved = task.getClauses();
        if (Records.isKnown(score.getClause())
                && !improved.isEmpty()
                && improved.stream().allMatch(clause -> isElsewhere(clause, score.getClause()))) {
            report(
                    "qualis.assessment.task.other",
                    score,
                    AssessmentPackage.Literals.CLAUSE_SCORE__TASK,
                    name(task),
                    improved.getFirst().getNumber(),
                    score.getClause().getNumber());
        }
    }

    /** Whether two clauses of one standard are no part of each other. */
    private static boolean isElsewhere(Clause one, Clause other) {
        return Records.isKnown(one)
                && EcoreUtil2.getRootContainer(one) == EcoreUtil2.getRootContainer(other)
                && !isIn(one, other)
                && !isIn(other, one);
    }

    private static boolean isIn(Clause clause, Clause whole) {
        for (EObject at = clause; at instanceof Clause; at = at.eContainer()) {
            if (at == whole) {
                return true;
            }
        }
        return false;
    }

    /** A need is closed by a training that meets it. */
    @Check
    public void checkNeeds(QualityModel file) {
        Records records = records(file);
        List<TrainingNeed> closed = records.in(file, TrainingNeed.class).stream()
                .filter(need -> need.getClosed() != null)
                .toList();
        if (closed.isEmpty()) {
            return;
        }
        Set<TrainingNeed> met = new HashSet<>();
        records.all(Training.class).forEach(training -> met.addAll(training.getNeeds()));
        closed.stream()
                .filter(need -> !met.contains(need))
                .forEach(need -> report(
                        "qualis.training.need.unmet",
                        need,
                        ResourcePackage.Literals.TRAINING_NEED__CLOSED,
                        name(need),
                        need.getClosed().toString()));
    }
}
