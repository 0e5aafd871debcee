package dev.qualis.conformity;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.model.qms.assessment.Assessment;
import dev.qualis.model.qms.assessment.ClauseScore;
import dev.qualis.model.qms.assessment.ImprovementTask;
import dev.qualis.model.qms.assessment.TaskStatus;
import dev.qualis.model.qms.audit.AuditFinding;
import dev.qualis.model.qms.audit.FindingGrade;
import dev.qualis.model.qms.process.QualityProblem;
import dev.qualis.model.qms.standard.Clause;
import dev.qualis.model.value.LocalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;

/**
 * What audits, assessments and problems found against clauses and what is still open on the model's date. A major
 * nonconformity leaves nothing of a clause, a minor one half; a score that an assessment gave with a finding or a task, or one of nought, is the most
 * that is left until its task is done or a later assessment scores the clause anew.
 */
final class OpenFindings {

    private static final double MINOR = 0.5;
    private static final double FULL_SCORE = 100;

    /**
     * @param source the finding, problem or score
     * @param most the share of the clause that is left, 0 to below 1
     * @param title what was found
     */
    record OpenFinding(EObject source, double most, LocalizedText title) {}

    private final Map<Clause, List<OpenFinding>> byClause = new IdentityHashMap<>();
    private final Today today;

    OpenFindings(ModelIndex index, Today today) {
        this.today = today;
        for (AuditFinding finding : index.all(AuditFinding.class)) {
            if (isNonconformity(finding) && isOpen(finding.getClosed())) {
                double most = finding.getGrade() == FindingGrade.MAJOR_NONCONFORMITY ? 0 : MINOR;
                add(finding.getClauses(), new OpenFinding(finding, most, finding.getTitle()));
            }
        }
        for (QualityProblem problem : index.all(QualityProblem.class)) {
            if (isOpen(problem.getClosed())) {
                add(problem.getClauses(), new OpenFinding(problem, problem.isMajor() ? 0 : MINOR, problem.getTitle()));
            }
        }
        addScores(index.all(Assessment.class));
    }

    private static boolean isNonconformity(AuditFinding finding) {
        return switch (finding.getGrade()) {
            case MAJOR_NONCONFORMITY, MINOR_NONCONFORMITY, UNSPECIFIED -> true;
            case OBSERVATION, IMPROVEMENT, STRENGTH -> false;
        };
    }

    private boolean isOpen(LocalDate closed) {
        return closed == null || !today.hasHappened(closed);
    }

    /** The latest score of a clause counts. */
    private void addScores(List<Assessment> assessments) {
        Map<Clause, ClauseScore> latest = new IdentityHashMap<>();
        assessments.stream()
                .filter(assessment -> assessment.getDate() == null || today.hasHappened(assessment.getDate()))
                .sorted(Comparator.comparing(Assessment::getDate, Comparator.nullsFirst(Comparator.naturalOrder())))
                .flatMap(assessment -> assessment.getScores().stream())
                .forEach(score -> latest.put(score.getClause(), score));
        latest.forEach((clause, score) -> {
            double share = score.getScore() == null ? 0 : score.getScore() / FULL_SCORE;
            boolean speaks =
                    score.getFinding() != null || score.getTask() != null || score.getScore() != null && share <= 0;
            if (clause != null && speaks && share < 1 && isOpen(score.getTask())) {
                add(List.of(clause), new OpenFinding(score, Math.max(0, share), score.getFinding()));
            }
        });
    }

    private static boolean isOpen(ImprovementTask task) {
        return task == null || task.getStatus() == TaskStatus.OPEN || task.getStatus() == TaskStatus.UNSPECIFIED;
    }

    private void add(List<Clause> clauses, OpenFinding finding) {
        clauses.forEach(clause ->
                byClause.computeIfAbsent(clause, any -> new ArrayList<>()).add(finding));
    }

    /** The gravest open finding about a clause, a clause around it, or an item of it. */
    Optional<OpenFinding> gravest(Clause clause) {
        List<OpenFinding> all = new ArrayList<>();
        for (EObject at = clause; at instanceof Clause above; at = at.eContainer()) {
            all.addAll(byClause.getOrDefault(above, List.of()));
        }
        addBelow(clause, all);
        return all.stream().min(Comparator.comparingDouble(OpenFinding::most));
    }

    private void addBelow(Clause clause, List<OpenFinding> all) {
        for (Clause item : clause.getClauses()) {
            all.addAll(byClause.getOrDefault(item, List.of()));
            addBelow(item, all);
        }
    }
}
