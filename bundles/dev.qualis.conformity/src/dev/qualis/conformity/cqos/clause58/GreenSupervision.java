package dev.qualis.conformity.cqos.clause58;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Content;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Points;
import dev.qualis.model.qms.compliance.ComplianceStatus;
import dev.qualis.model.qms.compliance.Monitoring;
import dev.qualis.model.qms.compliance.Obligation;
import dev.qualis.model.qms.compliance.ObligationSource;
import dev.qualis.model.qms.compliance.ObligationTopic;
import dev.qualis.model.qms.process.InfrastructureElement;
import dev.qualis.model.qms.process.InfrastructureKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * 5.8 d (may): supervision, testing and certification keep products and services conforming. Looks whether each of the
 * three means is there, as compliance monitoring, inspection and certification; whether they are in use and valid is judged
 * in 5.4 e and 5.5.2 d. Where green demands are on record, each has a known status and evidence, which count each.
 */
public final class GreenSupervision extends Option {

    private static final Set<ObligationTopic> GREEN =
            EnumSet.of(ObligationTopic.HAZARDOUS_SUBSTANCES, ObligationTopic.RECYCLING);

    public GreenSupervision() {
        super("5.8.d");
    }

    @Override
    Points points(Company company) {
        Points points = company.points()
                .some(
                        "有监管手段",
                        "there is supervision",
                        company.all(Monitoring.class),
                        Fix.of(
                                "请建立环境监测。",
                                "Set up environmental monitoring.",
                                "compliance monitoring … \"…\" | \"…\" every 3 months"))
                .some("有测试手段", "there is testing", means(company, InfrastructureKind.INSPECTION), fix("inspection"))
                .some(
                        "有认证手段",
                        "there is certification",
                        means(company, InfrastructureKind.CERTIFICATION),
                        fix("certification"));
        List<Obligation> green = company.all(Obligation.class, GreenSupervision::isGreen);
        return green.isEmpty()
                ? points
                : points.contents(
                        "每项绿色要求的符合状态都有依据",
                        "the status of each green demand is known, with evidence",
                        green,
                        List.of(
                                Content.of(
                                        "符合状态",
                                        "a status",
                                        obligation -> obligation.getStatus() != ComplianceStatus.UNSPECIFIED
                                                && obligation.getStatus() != ComplianceStatus.UNKNOWN),
                                Content.of(
                                        "依据",
                                        "evidence",
                                        obligation -> !obligation.getEvidence().isEmpty())),
                        Fix.of(
                                "请评价该绿色要求的符合状态并附依据。",
                                "State whether the green demand is met, with evidence.",
                                "status compliant evidence \"…\" | \"…\""));
    }

    private static List<InfrastructureElement> means(Company company, InfrastructureKind kind) {
        return company.all(InfrastructureElement.class, element -> element.getKind() == kind);
    }

    private static Fix fix(String kind) {
        return Fix.of("请写出所用手段。", "Name the means.", "infrastructure … \"…\" | \"…\" kind " + kind + " used by …");
    }

    private static boolean isGreen(Obligation obligation) {
        return obligation.getSource() == ObligationSource.GREEN
                || obligation.getTopics().stream().anyMatch(GREEN::contains);
    }
}
