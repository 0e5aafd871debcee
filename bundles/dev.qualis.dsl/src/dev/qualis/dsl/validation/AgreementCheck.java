package dev.qualis.dsl.validation;

import dev.qualis.model.qms.economics.CostAccount;
import dev.qualis.model.qms.economics.EconomicsPackage;
import dev.qualis.model.qms.economics.QualityCosts;
import dev.qualis.model.qms.process.MeasuredValue;
import dev.qualis.model.qms.process.ProcessPackage;
import dev.qualis.model.qms.process.SatisfactionSurvey;
import dev.qualis.model.value.Period;
import dev.qualis.model.value.Quantity;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.xtext.validation.Check;

/** What is written in two places is the same in both. */
public class AgreementCheck extends RecordCheck {

    /** The score of a survey is the value of its metric, where the metric has one for the shortest period around its day. */
    @Check
    public void checkSurvey(SatisfactionSurvey survey) {
        if (survey.getScore() == null || survey.getDate() == null || !Records.isKnown(survey.getMetric())) {
            return;
        }
        around(survey.getMetric().getValues(), survey.getDate())
                .filter(value -> differ(value.getValue(), survey.getScore()))
                .ifPresent(value -> report(
                        "qualis.survey.score.other",
                        survey,
                        ProcessPackage.Literals.SATISFACTION_SURVEY__SCORE,
                        name(survey),
                        survey.getScore(),
                        name(survey.getMetric()),
                        value.getValue(),
                        value.getPeriod()));
    }

    /** The value of the year, half-year, quarter or month of a day; none where two of the shortest periods hold it. */
    private static Optional<MeasuredValue> around(List<MeasuredValue> values, LocalDate day) {
        MeasuredValue nearest = null;
        for (MeasuredValue value : values) {
            Period period = value.getPeriod();
            if (period == null || value.getValue() == null) {
                continue;
            }
            boolean around = !day.isBefore(period.first()) && !day.isAfter(period.last());
            if (around && (nearest == null || isShorter(period, nearest.getPeriod()))) {
                nearest = value;
            }
        }
        return Optional.ofNullable(nearest);
    }

    private static boolean isShorter(Period one, Period other) {
        return one.first().isAfter(other.first()) || one.last().isBefore(other.last());
    }

    /** The actual amount of an account is the one of its series for the same period, and no period has two. */
    @Check
    public void checkAccounts(QualityCosts costs) {
        for (var group : costs.getCategories()) {
            for (CostAccount account : group.getAccounts()) {
                checkAccount(costs, account);
            }
        }
    }

    private void checkAccount(QualityCosts costs, CostAccount account) {
        Set<Period> seen = new HashSet<>();
        for (MeasuredValue value : account.getValues()) {
            if (value.getPeriod() == null || value.getValue() == null) {
                continue;
            }
            if (!seen.add(value.getPeriod())) {
                report(
                        "qualis.metric.value.duplicate",
                        value,
                        ProcessPackage.Literals.MEASURED_VALUE__PERIOD,
                        name(account),
                        value.getPeriod());
            } else if (value.getPeriod().equals(costs.getPeriod()) && differ(value.getValue(), account.getActual())) {
                report(
                        "qualis.costs.account.actual.other",
                        account,
                        EconomicsPackage.Literals.COST_ACCOUNT__ACTUAL,
                        name(account),
                        account.getActual(),
                        value.getValue(),
                        value.getPeriod());
            }
        }
    }

    private static boolean differ(Quantity one, Quantity other) {
        return one != null
                && other != null
                && one.isComparableWith(other)
                && one.value().compareTo(other.value()) != 0;
    }
}
