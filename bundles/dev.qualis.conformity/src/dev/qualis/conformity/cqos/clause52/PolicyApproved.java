package dev.qualis.conformity.cqos.clause52;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Rule;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.qms.strategy.Policy;
import java.util.List;

/** 5.2.1 a: a quality policy, approved by top management. A green policy is another thing. */
public final class PolicyApproved implements Rule {

    @Override
    public String clause() {
        return "5.2.1.a";
    }

    @Override
    public Verdict judge(Company company) {
        List<Policy> policies = company.all(Policy.class, policy -> !policy.isGreen());
        return company.points()
                .some(
                        "有质量方针",
                        "there is a quality policy",
                        policies,
                        Fix.of("请写出质量方针。", "Write the policy.", "policy \"…\" | \"…\" approved by … on …"))
                .some(
                        "方针经最高管理者批准",
                        "top management has approved it",
                        policies.stream()
                                .filter(policy -> company.topManagement().contains(policy.getApprovedBy()))
                                .filter(policy -> company.today().stands(policy.getApproved()))
                                .toList(),
                        Fix.of("请写明方针的批准人和日期。", "Name who approved the policy, and when.", "approved by … on …"))
                .verdict();
    }
}
