package dev.qualis.conformity.iso;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.qms.audit.ManagementReview;
import dev.qualis.model.qms.audit.ReviewDecision;
import dev.qualis.model.qms.audit.ReviewInput;
import dev.qualis.model.qms.audit.ReviewOutcome;
import dev.qualis.model.qms.audit.ReviewTopic;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Clause 9.3: management reviews, what went into them and what came of them. */
final class Reviews {

    private Reviews() {}

    private static Optional<ManagementReview> last(Company company) {
        return company.all(ManagementReview.class, review -> company.today().hasHappened(review.getHeld())).stream()
                .max(Comparator.comparing(ManagementReview::getHeld));
    }

    private static List<ManagementReview> ofLastYear(Company company) {
        return company.all(ManagementReview.class, review -> company.today().isOfLastYear(review.getHeld()));
    }

    /** The reviews of the last twelve months together, since many companies review in parts; or else the last one. */
    private static List<ManagementReview> considered(Company company) {
        List<ManagementReview> lately = ofLastYear(company);
        return lately.isEmpty() ? last(company).stream().toList() : lately;
    }

    private static List<ReviewDecision> decisions(Company company) {
        return considered(company).stream()
                .flatMap(review -> review.getDecisions().stream())
                .toList();
    }

    static Verdict reviewed(Company company) {
        List<ManagementReview> lately = ofLastYear(company);
        List<ManagementReview> byTop = lately.stream()
                .filter(review -> review.getParticipants().stream().anyMatch(company.topManagement()::contains))
                .toList();
        return company.points()
                .some(
                        "近十二个月内做过管理评审",
                        "a management review was held in the last twelve months",
                        lately,
                        Fix.of("请做管理评审。", "Hold a management review.", "management review … for ‹year-1› held on …"))
                .some(
                        "最高管理者参加",
                        "top management took part",
                        byTop,
                        Fix.of("请写明最高管理者参加。", "Say that top management took part.", "participants …"))
                .verdict();
    }

    static Verdict reviewInputs(Company company) {
        List<ReviewInput> inputs = considered(company).stream()
                .flatMap(review -> review.getInputs().stream())
                .toList();
        List<ReviewTopic> wanted = Arrays.stream(ReviewTopic.values())
                .filter(topic -> topic != ReviewTopic.UNSPECIFIED)
                .toList();
        Set<ReviewTopic> seen = inputs.stream().map(ReviewInput::getTopic).collect(Collectors.toSet());
        return company.points()
                .kinds(
                        "评审输入齐全",
                        "all inputs were considered",
                        wanted,
                        seen,
                        inputs,
                        Fix.of("请补充评审输入。", "Add the missing input.", "input ‹first missing› \"…\" | \"…\""))
                .verdict();
    }

    static Verdict reviewOutputs(Company company) {
        List<ReviewDecision> decisions = decisions(company);
        return company.points()
                .some(
                        "评审作出决定",
                        "the review decided something",
                        decisions,
                        Fix.of(
                                "请写明评审决定。",
                                "State what the review decided.",
                                "decision \"…\" | \"…\" kind improvement tasks …"))
                .some(
                        "决定写明涉及改进、变更或资源",
                        "it is about improvement, change or resources",
                        decisions.stream()
                                .filter(decision -> decision.getKind() != ReviewOutcome.UNSPECIFIED
                                        || !decision.getTasks().isEmpty())
                                .toList(),
                        Fix.of("请写明决定的类型或任务。", "State the kind of the decision or its tasks.", "kind improvement"))
                .verdict();
    }

    /** All of clause 9.3 in standards that do not divide it. */
    static Verdict wholeReview(Company company) {
        return company.points()
                .some(
                        "近十二个月内做过管理评审",
                        "a management review was held in the last twelve months",
                        ofLastYear(company),
                        Fix.of("请做管理评审。", "Hold a management review.", "management review … for ‹year-1› held on …"))
                .some(
                        "评审有输入",
                        "it had inputs",
                        considered(company).stream()
                                .flatMap(review -> review.getInputs().stream())
                                .toList(),
                        Fix.of("请写明评审输入。", "State the inputs.", "input audits \"…\" | \"…\""))
                .some(
                        "评审作出决定",
                        "it decided something",
                        decisions(company),
                        Fix.of("请写明评审决定。", "State what was decided.", "decision \"…\" | \"…\" kind improvement"))
                .verdict();
    }
}
