package dev.qualis.conformity;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.model.qms.assessment.Assessment;
import dev.qualis.model.qms.assessment.AssessmentScheme;
import dev.qualis.model.qms.assessment.ClauseWeight;
import dev.qualis.model.qms.standard.Clause;
import dev.qualis.model.qms.standard.Modality;
import dev.qualis.model.qms.standard.Standard;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;

/**
 * How much each clause of a standard counts: a provision that shall or should be met 1, one that may be met 0.5, a note
 * nothing. The assessment scheme in force multiplies that ({@code weight CQOS 5.7 = 2}) for a clause and those in it; of
 * two weights the one nearer to the clause holds, and 0 leaves it out of the score, though it is judged and reported.
 *
 * <p>In force is the scheme that the last evaluation used or, before the first one, the first scheme of the standard in
 * the text. A scheme that names no standard is of any.
 */
final class ClauseWeights {

    private static final double SHOULD = 1;
    private static final double MAY = 0.5;

    private final Optional<AssessmentScheme> scheme;
    private final Map<Clause, Integer> factors = new IdentityHashMap<>();

    ClauseWeights(ModelIndex index, Standard standard) {
        scheme = inForce(index, standard)
                .filter(candidate -> candidate.getWeights().stream()
                        .map(ClauseWeight::getClause)
                        .anyMatch(clause ->
                                index.clauses().standard(clause).stream().anyMatch(of -> of == standard)));
        scheme.map(AssessmentScheme::getWeights).stream()
                .flatMap(List::stream)
                .filter(weight -> weight.getFactor() != null)
                .forEach(weight -> factors.putIfAbsent(weight.getClause(), Math.max(0, weight.getFactor())));
    }

    private static Optional<AssessmentScheme> inForce(ModelIndex index, Standard standard) {
        LocalDate today = index.date().orElse(LocalDate.MAX);
        Optional<Assessment> last = index.all(Assessment.class).stream()
                .filter(assessment -> isOf(assessment.getStandard(), standard))
                .filter(assessment ->
                        assessment.getDate() != null && !assessment.getDate().isAfter(today))
                .max(Comparator.comparing(Assessment::getDate));
        return last.map(Assessment::getScheme)
                .filter(used -> isOf(used.getStandard(), standard))
                .or(() -> index.all(AssessmentScheme.class).stream()
                        .filter(candidate -> isOf(candidate.getStandard(), standard))
                        .findFirst());
    }

    private static boolean isOf(Standard named, Standard standard) {
        return named == null || named == standard;
    }

    /** The scheme that changes weights of the standard; nothing where all its clauses weigh as usual. */
    Optional<AssessmentScheme> scheme() {
        return scheme;
    }

    /** The weight of a clause, 0 or more. */
    double of(Clause clause) {
        return usual(clause.getModality()) * factor(clause);
    }

    /** What a provision weighs by its modality, 0 to 1. */
    static double usual(Modality modality) {
        return switch (modality) {
            case SHALL, SHOULD -> SHOULD;
            case MAY -> MAY;
            case NOTE, UNSPECIFIED -> 0;
        };
    }

    private int factor(Clause clause) {
        for (EObject at = clause; at instanceof Clause; at = at.eContainer()) {
            Integer factor = factors.get(at);
            if (factor != null) {
                return factor;
            }
        }
        return 1;
    }
}
