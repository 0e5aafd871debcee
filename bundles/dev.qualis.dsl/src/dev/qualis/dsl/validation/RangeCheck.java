package dev.qualis.dsl.validation;

import dev.qualis.model.qms.assessment.AssessmentPackage;
import dev.qualis.model.qms.compliance.CompliancePackage;
import dev.qualis.model.qms.organisation.OrganisationPackage;
import dev.qualis.model.qms.process.ProcessPackage;
import dev.qualis.model.qms.strategy.StrategyPackage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.validation.Check;

/** Ratings, scores and weights lie within their scales. */
public class RangeCheck extends QmsCheck {

    private record Scale(EAttribute feature, int least, int most) {}

    private static final Map<EClass, List<Scale>> SCALES = scales();

    private static Map<EClass, List<Scale>> scales() {
        Map<EClass, List<Scale>> scales = new HashMap<>();
        add(scales, 1, 5, OrganisationPackage.Literals.TRAIT_RATING__RATING);
        add(scales, 0, 5, ProcessPackage.Literals.DIGITAL_CAPABILITY__RATING);
        add(scales, 1, 5, StrategyPackage.Literals.RISK__LIKELIHOOD);
        add(scales, 1, 5, StrategyPackage.Literals.RISK__IMPACT);
        add(scales, 1, 5, StrategyPackage.Literals.RISK__RESIDUAL_LIKELIHOOD);
        add(scales, 1, 5, StrategyPackage.Literals.RISK__RESIDUAL_IMPACT);
        add(scales, 1, 5, CompliancePackage.Literals.LIABILITY__SEVERITY);
        add(scales, 0, 100, OrganisationPackage.Literals.APPRAISAL_CRITERION__SCORE);
        add(scales, 0, 100, OrganisationPackage.Literals.APPRAISAL_CRITERION__WEIGHT);
        add(scales, 0, 100, AssessmentPackage.Literals.INDICATOR__WEIGHT);
        add(scales, 0, 100, AssessmentPackage.Literals.CLAUSE_SCORE__SCORE);
        add(scales, 0, 10, AssessmentPackage.Literals.CLAUSE_WEIGHT__FACTOR);
        return scales;
    }

    private static void add(Map<EClass, List<Scale>> scales, int least, int most, EAttribute feature) {
        scales.computeIfAbsent(feature.getEContainingClass(), type -> new ArrayList<>())
                .add(new Scale(feature, least, most));
    }

    @Check
    public void checkScales(EObject element) {
        for (Scale scale : SCALES.getOrDefault(element.eClass(), List.of())) {
            if (element.eGet(scale.feature()) instanceof Integer value
                    && (value < scale.least() || value > scale.most())) {
                report("qualis.scale.range", element, scale.feature(), value, scale.least(), scale.most());
            }
        }
    }
}
