package dev.qualis.dsl.validation;

import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.strategy.Risk;
import dev.qualis.model.qms.strategy.RiskScale;
import dev.qualis.model.qms.strategy.StrategyPackage;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.xtext.validation.Check;

/**
 * A company that has a scale of risks of its own, with fewer steps than five, rates by it (ISO 31000 6.3.4). What no scale
 * of the language reaches is told elsewhere.
 */
public class RiskScaleCheck extends RecordCheck {

    private static final int STEPS = 5;

    @Check
    public void checkRatings(QualityModel file) {
        Records records = records(file);
        List<Risk> risks = records.in(file, Risk.class);
        List<RiskScale> scales = records.all(RiskScale.class);
        if (risks.isEmpty() || scales.isEmpty()) {
            return;
        }
        int likelihoods = steps(scales.getFirst().getLikelihoods());
        int impacts = steps(scales.getFirst().getImpacts());
        for (Risk risk : risks) {
            check(risk, StrategyPackage.Literals.RISK__LIKELIHOOD, likelihoods);
            check(risk, StrategyPackage.Literals.RISK__IMPACT, impacts);
            check(risk, StrategyPackage.Literals.RISK__RESIDUAL_LIKELIHOOD, likelihoods);
            check(risk, StrategyPackage.Literals.RISK__RESIDUAL_IMPACT, impacts);
        }
    }

    private static int steps(List<?> words) {
        return words.isEmpty() ? STEPS : words.size();
    }

    private void check(Risk risk, EAttribute rating, int steps) {
        if (risk.eGet(rating) instanceof Integer value && value > steps && value <= STEPS) {
            report("qualis.scale.range", risk, rating, value, 1, steps);
        }
    }
}
