package dev.qualis.conformity.iso;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.qms.enterprise.ProductStandard;
import dev.qualis.model.qms.process.ComplaintChannel;
import dev.qualis.model.qms.process.EmbeddedRequirement;
import dev.qualis.model.qms.process.Metric;
import dev.qualis.model.qms.process.MetricLayer;
import dev.qualis.model.qms.process.SatisfactionSurvey;
import dev.qualis.model.qms.resource.Contract;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;

/** Clause 8.2: what customers want, asked and reviewed before the company commits itself. */
final class Requirements {

    private Requirements() {}

    static Verdict talking(Company company) {
        List<EObject> asked = new ArrayList<>(company.all(SatisfactionSurvey.class));
        asked.addAll(company.all(Metric.class, metric -> metric.getLayer() == MetricLayer.CUSTOMER_SATISFACTION));
        return company.points()
                .some(
                        "顾客反馈和投诉有渠道",
                        "there is a channel for feedback and complaints",
                        company.all(ComplaintChannel.class),
                        Fix.of("请写明顾客反馈的渠道。", "Name a channel for feedback.", "complaint channel … { handled by … }"))
                .some(
                        "主动了解顾客的看法",
                        "customers are asked what they think",
                        asked,
                        Fix.of("请写明满意度调查。", "Add a survey of satisfaction.", "survey … every 12 months"))
                .verdict();
    }

    static Verdict requirements(Company company) {
        List<EObject> stated = new ArrayList<>(company.all(ProductStandard.class));
        stated.addAll(company.all(EmbeddedRequirement.class));
        return company.points()
                .some(
                        "产品和服务的要求已写明",
                        "requirements for products and services are stated",
                        stated,
                        Fix.of(
                                "请写明合同或产品标准的要求。",
                                "State requirements of a contract or product.",
                                "contract … with … { requirement \"…\" | \"…\" }"))
                .verdict();
    }

    static Verdict reviewed(Company company) {
        return company.points()
                .each(
                        "承诺之前评审要求",
                        "requirements are reviewed before the company commits itself",
                        company.all(Contract.class),
                        contract -> contract.getReviewed() != null
                                && (contract.getDate() == null
                                        || !contract.getReviewed().isAfter(contract.getDate())),
                        Fix.of(
                                "请写明合同及其评审日期。",
                                "Name the contract and the day of its review.",
                                "contract … on … { reviewed on … }"))
                .verdict();
    }

    static Verdict reviewRecords(Company company) {
        return company.points()
                .each(
                        "合同有编号或文件",
                        "contracts can be found by number or file",
                        company.all(Contract.class),
                        contract -> contract.getNumber() != null || contract.getFile() != null,
                        Fix.of("请写明合同编号。", "State the number of the contract.", "number …"))
                .verdict();
    }
}
