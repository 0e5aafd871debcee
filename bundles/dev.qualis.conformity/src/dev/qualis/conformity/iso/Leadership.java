package dev.qualis.conformity.iso;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.due.Schedule;
import dev.qualis.model.qms.audit.ManagementReview;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.culture.Commitment;
import dev.qualis.model.qms.documentation.Document;
import dev.qualis.model.qms.documentation.DocumentKind;
import dev.qualis.model.qms.organisation.Communication;
import dev.qualis.model.qms.organisation.Position;
import dev.qualis.model.qms.process.ComplaintChannel;
import dev.qualis.model.qms.process.Metric;
import dev.qualis.model.qms.process.MetricLayer;
import dev.qualis.model.qms.process.Process;
import dev.qualis.model.qms.process.SatisfactionSurvey;
import dev.qualis.model.qms.resource.Contract;
import dev.qualis.model.qms.strategy.Policy;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;

/** Clause 5: what top management does, the policy, and who answers for what. */
final class Leadership {

    private Leadership() {}

    static Verdict commitment(Company company) {
        List<NamedElement> top = company.topManagement().named();
        List<EObject> shown = new ArrayList<>(company.all(
                Commitment.class, commitment -> company.topManagement().contains(commitment.getBy())));
        shown.addAll(company.all(Policy.class, policy -> company.topManagement().contains(policy.getApprovedBy())));
        shown.addAll(company.all(
                ManagementReview.class,
                review -> company.today().hasHappened(review.getHeld())
                        && review.getParticipants().stream().anyMatch(company.topManagement()::contains)));
        return company.points()
                .some(
                        "最高管理者已写明",
                        "top management is named",
                        top,
                        Fix.of("请标明最高管理者。", "Mark the position at the top.", "top manager"))
                .some(
                        "最高管理者批准方针、参加评审或作出承诺",
                        "top management approves the policy, reviews the system or commits itself",
                        shown,
                        Fix.of("请写明最高管理者的承诺。", "Say what top management commits itself to.", "commitment … by … on …"))
                .verdict();
    }

    static Verdict customers(Company company) {
        List<EObject> heard = new ArrayList<>(company.all(SatisfactionSurvey.class));
        heard.addAll(company.all(Metric.class, metric -> metric.getLayer() == MetricLayer.CUSTOMER_SATISFACTION));
        List<EObject> reached = new ArrayList<>(company.all(ComplaintChannel.class));
        reached.addAll(company.all(Contract.class));
        return company.points()
                .some(
                        "顾客满意得到测量",
                        "the satisfaction of customers is measured",
                        heard,
                        Fix.of("请写明满意度调查。", "Add a survey of satisfaction.", "survey … every 12 months"))
                .some(
                        "顾客要求和投诉有渠道",
                        "requirements and complaints of customers reach the company",
                        reached,
                        Fix.of(
                                "请写明投诉渠道或合同。",
                                "Add a complaint channel or a contract.",
                                "complaint channel … { handled by … }"))
                .verdict();
    }

    static Verdict policy(Company company) {
        return policy(company, false);
    }

    static Verdict greenPolicy(Company company) {
        return policy(company, true);
    }

    private static Verdict policy(Company company, boolean green) {
        List<EObject> policies = policies(company, green);
        List<EObject> approved = policies.stream()
                .filter(each -> each instanceof Policy policy
                        ? policy.getApprovedBy() != null
                        : !((Document) each).getApprovedBy().isEmpty())
                .toList();
        return company.points()
                .some(
                        "有方针",
                        "there is a policy",
                        policies,
                        Fix.of(
                                "请写出方针。",
                                "Write down the policy.",
                                (green ? "green " : "") + "policy \"…\" | \"…\" approved by … on …"))
                .some(
                        "方针已批准",
                        "the policy is approved",
                        approved,
                        Fix.of("请写明谁批准方针。", "Say who approved the policy.", "approved by … on …"))
                .verdict();
    }

    private static List<EObject> policies(Company company, boolean green) {
        List<EObject> policies = new ArrayList<>(company.all(Policy.class, policy -> !green || policy.isGreen()));
        policies.addAll(company.all(
                Document.class, document -> document.getKind() == DocumentKind.POLICY && Schedule.isInForce(document)));
        return policies;
    }

    static Verdict policyKnown(Company company) {
        List<EObject> policies = policies(company, false);
        List<EObject> told = new ArrayList<>(company.all(
                Communication.class, each -> each.getAbout().stream().anyMatch(policies::contains)));
        told.addAll(company.all(
                Document.class,
                document -> policies.contains(document)
                        && !document.getDistributedTo().isEmpty()));
        return company.points()
                .some(
                        "方针形成文件",
                        "the policy is written down",
                        policies,
                        Fix.of("请写出方针。", "Write down the policy.", "policy \"…\" | \"…\" approved by … on …"))
                .some(
                        "方针已传达",
                        "the policy was made known",
                        told,
                        Fix.of(
                                "请写明方针的传达。",
                                "Say how the policy was made known.",
                                "communication … on … { about … audience … }"))
                .verdict();
    }

    static Verdict roles(Company company) {
        List<Position> described = company.all(
                Position.class,
                position -> !position.getDuties().isEmpty()
                        || !position.getAuthorities().isEmpty());
        return company.points()
                .each(
                        "每个过程有负责岗位",
                        "each process has an owner",
                        company.all(Process.class),
                        process -> process.getOwner() != null,
                        Fix.of("请为过程写明负责岗位。", "Name the owner of the process.", "owner …"))
                .some(
                        "岗位的职责和权限已写明",
                        "duties and authority of positions are stated",
                        described,
                        Fix.of("请写明岗位职责。", "State the duties of positions.", "duties \"…\" | \"…\""))
                .verdict();
    }
}
