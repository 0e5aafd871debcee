package dev.qualis.design.services;

import dev.qualis.design.facts.ProjectFacts;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.process.CorrectiveAction;
import dev.qualis.model.qms.process.QualityProblem;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Nonconformities and their corrective actions as rows of a register, with how long they have been open. */
public class NonconformityServices {

    /** The nonconformities, in the order of the text. */
    public List<QualityProblem> listedNonconformities(QualityModel model) {
        return ProjectFacts.of(model).index().all(QualityProblem.class);
    }

    /** The number of a nonconformity. */
    public String nonconformityNumber(QualityProblem problem) {
        return Cells.text(problem.getNumber());
    }

    /** Where it was found. */
    public String nonconformitySource(QualityProblem problem) {
        return ProjectFacts.of(problem).label(problem.getSource());
    }

    /** The process in which it was found. */
    public String nonconformityProcess(QualityProblem problem) {
        return Cells.title(problem.getProcess());
    }

    /** The day on which it was found. */
    public String nonconformityOpened(QualityProblem problem) {
        return Cells.text(problem.getOpened());
    }

    /** For how many days it was open, or has been until the model's date. */
    public String nonconformityAge(QualityProblem problem) {
        Optional<LocalDate> until = Optional.ofNullable(problem.getClosed())
                .or(() -> ProjectFacts.of(problem).index().date());
        return problem.getOpened() == null || until.isEmpty() || until.get().isBefore(problem.getOpened())
                ? ""
                : Long.toString(ChronoUnit.DAYS.between(problem.getOpened(), until.get()));
    }

    /** The cause that was found. */
    public String nonconformityCause(QualityProblem problem) {
        return ProjectFacts.of(problem).text(problem.getCause(), problem);
    }

    /** What was done against the cause. */
    public String nonconformityActions(QualityProblem problem) {
        ProjectFacts facts = ProjectFacts.of(problem);
        String separator = facts.choose("；", "; ");
        String listed = problem.getActions().stream()
                .map(CorrectiveAction::getTitle)
                .map(title -> facts.text(title, problem))
                .collect(Collectors.joining(separator));
        String told = facts.text(problem.getAction(), problem);
        return told.isEmpty() || listed.isEmpty() ? told + listed : told + separator + listed;
    }

    /** Who answers for it. */
    public String nonconformityOwner(QualityProblem problem) {
        return Cells.title(problem.getOwner());
    }

    /** The day by which it is to be closed. */
    public String nonconformityDue(QualityProblem problem) {
        return Cells.text(problem.getDue());
    }

    /** Whether its effect was verified, and how it came out. */
    public String nonconformityEffect(QualityProblem problem) {
        return (Cells.text(problem.getVerified()) + " "
                        + ProjectFacts.of(problem).label(problem.getVerdict()))
                .strip();
    }

    /** The day on which it was closed. */
    public String nonconformityClosed(QualityProblem problem) {
        return Cells.text(problem.getClosed());
    }

    /** Whether it is open. */
    public boolean isOpenNonconformity(QualityProblem problem) {
        return problem.getClosed() == null;
    }

    /** Whether it, or one of its actions, should have been done by now. */
    public boolean isNonconformityLate(QualityProblem problem) {
        return isOpenNonconformity(problem)
                && (Cells.isLate(problem, Optional.ofNullable(problem.getDue()))
                        || problem.getActions().stream()
                                .filter(action -> action.getDone() == null)
                                .anyMatch(action -> Cells.isLate(problem, Optional.ofNullable(action.getDue()))));
    }
}
