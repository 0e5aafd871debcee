package dev.qualis.conformity.cqos.clause6;

import dev.qualis.analysis.ModelTexts;
import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Verdict;
import dev.qualis.conformity.Wording;
import dev.qualis.model.qms.assessment.Assessment;
import dev.qualis.model.qms.assessment.AssessmentScheme;
import dev.qualis.model.qms.assessment.ClauseScore;
import dev.qualis.model.qms.assessment.Indicator;
import dev.qualis.model.qms.standard.Clause;
import dev.qualis.model.qms.standard.Standard;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;

/**
 * How the system was evaluated: the schemes and evaluations of the standard under assessment, or of none by name. A gap is
 * a finding written with a score of an evaluation; a low score without a finding is none.
 */
final class Evaluations {

    private final Company company;
    private final List<AssessmentScheme> schemes;
    private final List<Assessment> held;
    private final Optional<Assessment> last;

    Evaluations(Company company) {
        this.company = company;
        this.schemes = company.all(AssessmentScheme.class, scheme -> isOurs(scheme.getStandard()));
        this.held = company.all(
                Assessment.class,
                assessment ->
                        isOurs(assessment.getStandard()) && company.today().hasHappened(assessment.getDate()));
        this.last = held.stream().max(Comparator.comparing(Assessment::getDate));
    }

    private boolean isOurs(Standard standard) {
        return standard == null || standard == company.standard();
    }

    /** What is said where there is no scheme. */
    static Verdict noScheme() {
        return Verdict.notMet(
                "没有评估方法。",
                "There is no scheme of evaluation.",
                Fix.of(
                        "请制定评估方法。",
                        "Set up a scheme.",
                        "assessment scheme … of CQOS every 12 months { experts … use of result \"…\" | \"…\" }"));
    }

    /** What is said where the system was never evaluated. */
    static Verdict neverHeld() {
        return Verdict.notMet(
                "没有做过评估。",
                "The system was never evaluated.",
                Fix.of(
                        "请开展评估。",
                        "Evaluate the system.",
                        "assessment … of CQOS by … on … using … { score CQOS 5.1.1 = … }"));
    }

    List<AssessmentScheme> schemes() {
        return schemes;
    }

    List<Indicator> indicators() {
        return schemes.stream()
                .flatMap(scheme -> scheme.getIndicators().stream())
                .toList();
    }

    /** The indicators that judge a clause. */
    List<Indicator> indicators(String clause) {
        return indicators().stream()
                .filter(indicator ->
                        indicator.getClauses().stream().anyMatch(judged -> clause.equals(judged.getNumber())))
                .toList();
    }

    /** The evaluations held by the model's date. */
    List<Assessment> held() {
        return held;
    }

    /** The evaluation held last. */
    Optional<Assessment> last() {
        return last;
    }

    /** The clauses that the last evaluation scored. */
    List<ClauseScore> lastScores() {
        return last.<List<ClauseScore>>map(Assessment::getScores).orElse(List.of());
    }

    /** The gaps that the last evaluation found. */
    List<ClauseScore> lastGaps() {
        return lastScores().stream()
                .filter(score -> ModelTexts.isWritten(score.getFinding()))
                .toList();
    }

    static Wording name(ClauseScore score) {
        return name(score.getClause());
    }

    static Wording name(Clause clause) {
        String number = clause == null ? "" : clause.getNumber();
        return new Wording(number, number);
    }

    /** Whether one of two clauses is the other or lies in it. */
    static boolean isAbout(Clause one, Clause other) {
        return isIn(one, other) || isIn(other, one);
    }

    /** Whether a clause is another one or lies in it. */
    static boolean isIn(Clause clause, Clause section) {
        for (EObject at = clause; at instanceof Clause; at = at.eContainer()) {
            if (at == section) {
                return true;
            }
        }
        return false;
    }
}
