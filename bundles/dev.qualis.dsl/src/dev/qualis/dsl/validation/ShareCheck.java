package dev.qualis.dsl.validation;

import dev.qualis.model.qms.core.CorePackage;
import dev.qualis.model.qms.culture.CultureActivity;
import dev.qualis.model.qms.culture.CulturePackage;
import dev.qualis.model.qms.economics.CostCategory;
import dev.qualis.model.qms.economics.CostGroup;
import dev.qualis.model.qms.economics.EconomicsPackage;
import dev.qualis.model.qms.economics.QualityCosts;
import dev.qualis.model.qms.sustainability.RecyclingMeasure;
import dev.qualis.model.qms.sustainability.SustainabilityPackage;
import dev.qualis.model.value.Quantity;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.validation.Check;

/** Shares are percentages of a whole, and the shares of one whole are not more than it (CQOS 5.7.2.1). */
public class ShareCheck extends QmsCheck {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** The categories of quality cost: prevention, appraisal, internal and external failure. */
    private static final int CATEGORIES = 4;

    @Check
    public void checkParticipation(CultureActivity activity) {
        check(activity, CulturePackage.Literals.CULTURE_ACTIVITY__PARTICIPATION, activity.getParticipation());
    }

    @Check
    public void checkRecycling(RecyclingMeasure measure) {
        check(measure, SustainabilityPackage.Literals.RECYCLING_MEASURE__RATE, measure.getRate());
    }

    private boolean check(EObject element, EAttribute feature, Quantity share) {
        boolean proper = share == null
                || isPercent(share)
                        && share.value().signum() >= 0
                        && share.value().compareTo(WHOLE) <= 0;
        if (!proper) {
            report("qualis.share.range", element, feature, share);
        }
        return proper;
    }

    private static boolean isPercent(Quantity quantity) {
        return quantity.unit() != null && quantity.unit().symbol().equals("%");
    }

    /** All four categories share out the whole; fewer leave something for the others. */
    @Check
    public void checkCategories(QualityCosts costs) {
        Set<CostCategory> seen = new HashSet<>();
        BigDecimal sum = BigDecimal.ZERO;
        int shares = 0;
        for (CostGroup group : costs.getCategories()) {
            if (!seen.add(group.getCategory())) {
                report(
                        "qualis.costs.category.duplicate",
                        group,
                        EconomicsPackage.Literals.COST_GROUP__CATEGORY,
                        name(costs),
                        word(group, EconomicsPackage.Literals.COST_CATEGORY, group.getCategory()));
            }
            if (group.getTarget() != null
                    && isPercent(group.getTarget())
                    && check(group, EconomicsPackage.Literals.COST_GROUP__TARGET, group.getTarget())) {
                sum = sum.add(group.getTarget().value());
                shares++;
            }
        }
        int comparison = sum.compareTo(WHOLE);
        if (comparison > 0 || comparison < 0 && shares >= CATEGORIES) {
            report(
                    "qualis.costs.shares.sum",
                    costs,
                    CorePackage.Literals.NAMED_ELEMENT__NAME,
                    name(costs),
                    sum.stripTrailingZeros().toPlainString());
        }
    }
}
