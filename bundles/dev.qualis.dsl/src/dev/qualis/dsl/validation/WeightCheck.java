package dev.qualis.dsl.validation;

import dev.qualis.model.qms.assessment.AssessmentPackage;
import dev.qualis.model.qms.assessment.AssessmentScheme;
import dev.qualis.model.qms.assessment.ClauseWeight;
import dev.qualis.model.qms.assessment.Indicator;
import dev.qualis.model.qms.core.CorePackage;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.organisation.Appraisal;
import dev.qualis.model.qms.organisation.AppraisalCriterion;
import dev.qualis.model.qms.organisation.AppraisalScheme;
import dev.qualis.model.qms.standard.Clause;
import dev.qualis.model.qms.standard.Standard;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.validation.Check;

/** Weights share out the whole (CQOS 6.2). */
public class WeightCheck extends QmsCheck {

    private static final int WHOLE = 100;

    @Check
    public void checkAppraisal(Appraisal appraisal) {
        check(appraisal, weights(appraisal.getCriteria()));
    }

    @Check
    public void checkAppraisalScheme(AppraisalScheme scheme) {
        check(scheme, weights(scheme.getCriteria()));
    }

    @Check
    public void checkAssessmentScheme(AssessmentScheme scheme) {
        check(scheme, scheme.getIndicators().stream().map(Indicator::getWeight).toList());
    }

    /** A clause weighs one thing in a scheme, and a scheme of a standard weighs clauses of that standard. */
    @Check
    public void checkClauseWeights(AssessmentScheme scheme) {
        Set<Clause> weighted = new HashSet<>();
        for (ClauseWeight weight : scheme.getWeights()) {
            Clause clause = weight.getClause();
            if (clause == null || clause.eIsProxy()) {
                continue;
            }
            EReference feature = AssessmentPackage.Literals.CLAUSE_WEIGHT__CLAUSE;
            Standard standard = scheme.getStandard();
            if (!weighted.add(clause)) {
                report("qualis.weights.clause.duplicate", weight, feature, name(scheme), clause.getNumber());
            } else if (standard != null && !EcoreUtil.isAncestor(standard, clause)) {
                report("qualis.weights.clause.standard", weight, feature, name(scheme), name(standard));
            }
        }
    }

    private static List<Integer> weights(List<AppraisalCriterion> criteria) {
        return criteria.stream().map(AppraisalCriterion::getWeight).toList();
    }

    /** Where nothing is weighted, everything weighs the same. */
    private void check(NamedElement element, List<Integer> weights) {
        if (weights.stream().anyMatch(Objects::nonNull)) {
            long sum = weights.stream()
                    .filter(Objects::nonNull)
                    .mapToLong(Integer::longValue)
                    .sum();
            if (sum != WHOLE) {
                report("qualis.weights.sum", element, CorePackage.Literals.NAMED_ELEMENT__NAME, name(element), sum);
            }
        }
    }
}
