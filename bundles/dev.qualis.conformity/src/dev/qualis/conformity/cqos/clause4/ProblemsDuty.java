package dev.qualis.conformity.cqos.clause4;

import dev.qualis.analysis.ModelTexts;
import dev.qualis.conformity.Company;
import dev.qualis.conformity.Content;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Points;
import dev.qualis.model.due.Limits;
import dev.qualis.model.qms.organisation.QualityActivity;
import dev.qualis.model.qms.process.EffectVerdict;
import dev.qualis.model.qms.process.QualityProblem;
import java.util.List;
import org.eclipse.emf.ecore.EObject;

/**
 * 4.3 f: problems traced to the root and closed. No other clause asks about problems, so all of it is judged here: each
 * closed one has cause, action and verification; none is open beyond its day or, where it has none, beyond the limit of the
 * project, as {@code check} tells it.
 */
public final class ProblemsDuty extends Duty {

    public ProblemsDuty() {
        super("4.3.f", QualityActivity.CONTROL);
    }

    @Override
    List<? extends EObject> owned(Company company) {
        return company.all(QualityProblem.class, problem -> company.officer().is(problem.getOwner()));
    }

    @Override
    Points means(Company company, Points points) {
        return points.contents(
                "每个问题都已查明根因、采取措施、验证后关闭，或尚未逾期",
                "each problem is closed with cause, action and verification, or still within its time",
                company.all(QualityProblem.class),
                List.of(
                        Content.of(
                                "根因",
                                "a cause",
                                problem -> isInTime(company, problem) || ModelTexts.isWritten(problem.getCause())),
                        Content.of("措施", "an action", problem -> isInTime(company, problem) || isActedOn(problem)),
                        Content.of(
                                "验证后关闭",
                                "a verified end",
                                problem -> isInTime(company, problem)
                                        || problem.getClosed() != null && isVerified(problem))),
                Fix.of(
                        "请记录问题及其根因、措施和验证。",
                        "Record the problem with cause, action and verification.",
                        "problem … owned by ‹officer› { opened on …\n"
                                + "cause \"…\" | \"…\"\n"
                                + "action \"…\" | \"…\"\n"
                                + "verification \"…\" | \"…\" }"));
    }

    /** Whether it is open and not for too long; a problem without a day is not known to be late. */
    private static boolean isInTime(Company company, QualityProblem problem) {
        return problem.getClosed() == null
                && Limits.of(company.index().project().stream().toList())
                        .closing(problem)
                        .map(company.today()::isStillValid)
                        .orElse(true);
    }

    private static boolean isActedOn(QualityProblem problem) {
        return ModelTexts.isWritten(problem.getAction())
                || !problem.getActions().isEmpty()
                || !problem.getTasks().isEmpty();
    }

    /** By a text or a day; a verdict that it did not help is no end. */
    private static boolean isVerified(QualityProblem problem) {
        return (ModelTexts.isWritten(problem.getVerification()) || problem.getVerified() != null)
                && problem.getVerdict() != EffectVerdict.INEFFECTIVE;
    }
}
