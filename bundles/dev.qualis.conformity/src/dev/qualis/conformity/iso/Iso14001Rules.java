package dev.qualis.conformity.iso;

import dev.qualis.conformity.Rule;
import dev.qualis.conformity.RuleSet;
import java.util.List;

/** ISO 14001:2015, environmental management. Clauses that have no line here are judged by claims with evidence. */
public final class Iso14001Rules implements RuleSet {

    @Override
    public String standard() {
        return "ISO14001";
    }

    @Override
    public List<Rule> rules() {
        return List.of(
                new Requirement("4.1", Context::issues),
                new Requirement("4.2", Context::parties),
                new Requirement("4.3", Context::scope),
                new Requirement("4.4", Context::processes),
                new Requirement("5.1", Leadership::commitment),
                new Requirement("5.2", Leadership::greenPolicy),
                new Requirement("5.3", Leadership::roles),
                new Requirement("6.1.1", Planning::risks),
                new Requirement("6.1.2", Planning::aspects),
                new Requirement("6.1.3", Planning::obligations),
                new Requirement("6.1.4", Planning::riskActions),
                new Requirement("6.2.1", Planning::greenObjectives),
                new Requirement("6.2.2", Planning::greenPlans),
                new Requirement("7.1", Support::resources),
                new Requirement("7.2", Support::competence),
                new Requirement("7.3", Support::awareness),
                new Requirement("7.5.1", Documents::listed),
                new Requirement("7.5.2", Documents::created),
                new Requirement("7.5.3", Documents::controlled),
                new Requirement("8.1", Operation::planned),
                new Requirement("9.1.1", Evaluation::measured),
                new Requirement("9.1.2", Evaluation::compliance),
                new Requirement("9.2.1", Audits::audited),
                new Requirement("9.2.2", Audits::auditProgramme),
                new Requirement("9.3", Reviews::wholeReview),
                new Requirement("10.1", Improvement::opportunities),
                new Requirement("10.2", Improvement::correctiveAction),
                new Requirement("10.3", Improvement::continual));
    }
}
