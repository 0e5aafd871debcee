package dev.qualis.dsl.validation;

import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.economics.CostAccount;
import dev.qualis.model.qms.economics.EconomicsPackage;
import dev.qualis.model.qms.economics.LossAnalysis;
import dev.qualis.model.qms.economics.QualityCosts;
import dev.qualis.model.qms.economics.QualityLoss;
import dev.qualis.model.qms.organisation.Appraisal;
import dev.qualis.model.qms.organisation.OrganisationPackage;
import dev.qualis.model.qms.strategy.Review;
import dev.qualis.model.qms.strategy.StrategyPackage;
import dev.qualis.model.value.Period;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.validation.Check;

/**
 * What looks back at a period comes when it is over, or nearly: an appraisal of a year may be held in its last weeks, but
 * not in its October. What was spent in a period that has not begun cannot be known.
 */
public class PeriodEndCheck extends RecordCheck {

    /** The part of a period, one in so many days, that may still be open. */
    private static final int TOLERATED = 6;

    /** CQOS 4.5. */
    @Check
    public void checkAppraisal(Appraisal appraisal) {
        check(
                appraisal,
                OrganisationPackage.Literals.APPRAISAL__DATE,
                appraisal,
                appraisal.getDate(),
                appraisal.getPeriod());
    }

    /** CQOS 5.2.2. */
    @Check
    public void checkReview(Review review) {
        if (review.eContainer() instanceof NamedElement action) {
            check(review, StrategyPackage.Literals.REVIEW__DATE, action, review.getDate(), review.getPeriod());
        }
    }

    private void check(EObject element, EAttribute place, NamedElement named, LocalDate day, Period period) {
        if (day == null || period == null || !period.contains(day)) {
            return;
        }
        long whole = ChronoUnit.DAYS.between(period.first(), period.last()) + 1;
        if (ChronoUnit.DAYS.between(day, period.last()) * TOLERATED > whole) {
            report("qualis.period.running", element, place, name(named), day.toString(), period);
        }
    }

    /** CQOS 5.7.2, 5.7.3. */
    @Check
    public void checkIncurred(QualityModel file) {
        Records records = records(file);
        LocalDate today = records.today();
        if (today == null) {
            return;
        }
        for (CostAccount account : records.in(file, CostAccount.class)) {
            QualityCosts costs = EcoreUtil2.getContainerOfType(account, QualityCosts.class);
            if (account.getActual() != null && isAhead(costs.getPeriod(), today)) {
                ahead(account, EconomicsPackage.Literals.COST_ACCOUNT__ACTUAL, costs.getPeriod(), today);
            }
        }
        for (QualityLoss loss : records.in(file, QualityLoss.class)) {
            if (loss.getAmount() != null
                    && loss.eContainer() instanceof LossAnalysis analysis
                    && isAhead(analysis.getPeriod(), today)) {
                ahead(loss, EconomicsPackage.Literals.QUALITY_LOSS__AMOUNT, analysis.getPeriod(), today);
            }
        }
    }

    private static boolean isAhead(Period period, LocalDate today) {
        return period != null && period.first().isAfter(today);
    }

    private void ahead(EObject element, EAttribute place, Period period, LocalDate today) {
        report("qualis.dates.ahead", element, place, period, today.toString());
    }
}
