package dev.qualis.conformity.iso;

import dev.qualis.conformity.Rule;
import dev.qualis.conformity.RuleSet;
import java.util.List;

/** ISO 37301:2021, compliance. Clauses that have no line here are judged by claims with evidence. */
public final class Iso37301Rules implements RuleSet {

    @Override
    public String standard() {
        return "ISO37301";
    }

    @Override
    public List<Rule> rules() {
        return List.of(
                new Requirement("4.1", Context::issues),
                new Requirement("4.2", Context::parties),
                new Requirement("4.3", Context::scope),
                new Requirement("4.4", Context::processes),
                new Requirement("4.5", Planning::obligations),
                new Requirement("4.6", Planning::complianceRisks),
                new Requirement("5.1.1", Leadership::commitment),
                new Requirement("5.2", Leadership::policy),
                new Requirement("6.1", Planning::riskActions),
                new Requirement("6.2", Planning::objectivePlans),
                new Requirement("6.3", Planning::changes),
                new Requirement("7.1", Support::resources),
                new Requirement("7.2.1", Support::competence),
                new Requirement("7.3", Support::awareness),
                new Requirement("7.4", Support::communication),
                new Requirement("7.5.1", Documents::listed),
                new Requirement("7.5.2", Documents::created),
                new Requirement("7.5.3", Documents::controlled),
                new Requirement("8.1", Operation::planned),
                new Requirement("9.1.1", Evaluation::monitoring),
                new Requirement("9.1.3", Evaluation::compliance),
                new Requirement("9.1.5", Documents::retained),
                new Requirement("9.2.1", Audits::audited),
                new Requirement("9.2.2", Audits::auditProgramme),
                new Requirement("9.3.1", Reviews::reviewed),
                new Requirement("9.3.2", Reviews::reviewInputs),
                new Requirement("9.3.3", Reviews::reviewOutputs),
                new Requirement("10.1", Improvement::continual),
                new Requirement("10.2", Improvement::correctiveAction));
    }
}
