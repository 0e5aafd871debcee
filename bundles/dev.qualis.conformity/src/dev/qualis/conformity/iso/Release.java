package dev.qualis.conformity.iso;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.qms.enterprise.ProductStandard;
import dev.qualis.model.qms.organisation.DecisionKind;
import dev.qualis.model.qms.organisation.DecisionPoint;
import dev.qualis.model.qms.process.EmbeddedRequirement;
import dev.qualis.model.qms.process.Process;
import dev.qualis.model.qms.process.QualityProblem;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;

/** Clauses 8.6 and 8.7: what may go out, and what does not conform. */
final class Release {

    private Release() {}

    static Verdict release(Company company) {
        List<DecisionPoint> points = company.all(
                DecisionPoint.class,
                point -> point.getKind() == DecisionKind.PRODUCT_RELEASE || point.getKind() == DecisionKind.SHIPMENT);
        List<EObject> criteria = new ArrayList<>(
                company.all(ProductStandard.class, standard -> standard.getAcceptanceCriterion() != null));
        criteria.addAll(
                company.all(EmbeddedRequirement.class, requirement -> requirement.eContainer() instanceof Process));
        return company.points()
                .some(
                        "放行的决策点已写明",
                        "the release of products is a decision point",
                        points,
                        Fix.of(
                                "请写明放行的决策点。",
                                "Name the decision point of release.",
                                "decision point … kind productRelease in …"))
                .eachIfAny(
                        "写明谁有权放行",
                        "it is said who may release",
                        points,
                        point -> !company.index()
                                        .organisation()
                                        .positionsAt(point)
                                        .isEmpty()
                                || point.getProcess() != null
                                        && point.getProcess().getOwner() != null,
                        Fix.of("请写明放行所在的过程。", "Say in which process release stands.", "in …"))
                .some(
                        "接收准则已写明",
                        "acceptance criteria are stated",
                        criteria,
                        Fix.of("请写明接收准则。", "State the acceptance criterion.", "acceptance \"…\" | \"…\""))
                .verdict();
    }

    static Verdict nonconformingOutput(Company company) {
        return company.points()
                .each(
                        "不合格得到处置",
                        "what does not conform is dealt with",
                        company.all(QualityProblem.class),
                        problem -> problem.getContainment() != null || problem.getAction() != null,
                        Fix.of(
                                "请写明质量问题及其处置。",
                                "Name the problem and what was done at once.",
                                "problem … { opened on … containment \"…\" | \"…\" }"))
                .verdict();
    }

    static Verdict nonconformingRecords(Company company) {
        return company.points()
                .each(
                        "不合格的记录写明日期和决定人",
                        "records of it state the day and who decided",
                        company.all(QualityProblem.class),
                        problem -> problem.getOpened() != null && problem.getOwner() != null,
                        Fix.of("请写明日期和责任人。", "State the day and the owner.", "owned by … { opened on … }"))
                .verdict();
    }
}
