package dev.qualis.conformity.iso;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.qms.audit.ReviewInput;
import dev.qualis.model.qms.audit.ReviewTopic;
import dev.qualis.model.qms.compliance.ComplianceStatus;
import dev.qualis.model.qms.compliance.Monitoring;
import dev.qualis.model.qms.compliance.Obligation;
import dev.qualis.model.qms.process.Metric;
import dev.qualis.model.qms.process.MetricLayer;
import dev.qualis.model.qms.process.SatisfactionSurvey;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;

/** Clause 9.1: measurement, satisfaction, analysis, compliance. */
final class Evaluation {

    private Evaluation() {}

    private static final int YEAR = 12;

    static Verdict measured(Company company) {
        List<Metric> metrics = company.all(Metric.class);
        return company.points()
                .each(
                        "指标写明方法",
                        "metrics state their method",
                        metrics,
                        metric -> metric.getFormula() != null || metric.getSource() != null,
                        Fix.of("请写明公式或数据来源。", "State formula or source.", "formula \"…\" | \"…\""))
                .each(
                        "指标写明何时测量",
                        "metrics state when they are measured",
                        metrics,
                        metric -> metric.getFrequency() != null
                                && metric.getFrequency().getValue() != 0,
                        Fix.of("请写明测量频次。", "State the frequency.", "frequency monthly"))
                .each(
                        "指标有实测值",
                        "metrics have values",
                        metrics,
                        metric -> !metric.getValues().isEmpty(),
                        Fix.of("请写明实测值。", "State measured values.", "values { ‹year›: … }"))
                .verdict();
    }

    static Verdict satisfaction(Company company) {
        List<EObject> known = new ArrayList<>(company.all(
                SatisfactionSurvey.class,
                survey -> survey.getInterval() == null
                        ? company.today().isOfLastMonths(survey.getDate(), YEAR)
                        : company.today().isCurrent(survey.getDate(), survey.getInterval())));
        known.addAll(company.all(
                Metric.class,
                metric -> metric.getLayer() == MetricLayer.CUSTOMER_SATISFACTION
                        && metric.getValues().stream()
                                .anyMatch(value -> company.today().isOfLastMonths(value.getPeriod(), YEAR))));
        return company.points()
                .some(
                        "近期了解了顾客满意",
                        "the satisfaction of customers was found out lately",
                        known,
                        Fix.of("请做满意度调查。", "Hold a survey.", "survey … on … every 12 months"))
                .verdict();
    }

    static Verdict analysed(Company company) {
        List<Metric> measured =
                company.all(Metric.class, metric -> !metric.getValues().isEmpty());
        List<ReviewInput> used = company.all(
                ReviewInput.class,
                input -> input.getTopic() == ReviewTopic.PERFORMANCE || input.getTopic() == ReviewTopic.MEASUREMENT);
        return company.points()
                .each(
                        "实测值与目标值比较",
                        "what is measured is held against a target",
                        measured,
                        metric -> metric.getTarget() != null,
                        Fix.of("请写明目标值。", "State the target.", "target …"))
                .some(
                        "结果用于管理评审",
                        "results go into a management review",
                        used,
                        Fix.of(
                                "请在管理评审中使用测量结果。",
                                "Use the results in a management review.",
                                "input performance \"…\" | \"…\" from …"))
                .verdict();
    }

    static Verdict compliance(Company company) {
        return company.points()
                .each(
                        "每项义务的符合情况已评价",
                        "it is known how far each obligation is met",
                        company.all(Obligation.class),
                        each -> each.getStatus() != ComplianceStatus.UNSPECIFIED
                                && each.getStatus() != ComplianceStatus.UNKNOWN,
                        Fix.of("请写明符合情况。", "State the status.", "status compliant evidence \"…\""))
                .verdict();
    }

    static Verdict monitoring(Company company) {
        return company.points()
                .some(
                        "合规得到监测",
                        "compliance is monitored",
                        company.all(Monitoring.class),
                        Fix.of(
                                "请写明合规监测。",
                                "Describe how compliance is monitored.",
                                "compliance monitoring … every 3 months"))
                .verdict();
    }
}
