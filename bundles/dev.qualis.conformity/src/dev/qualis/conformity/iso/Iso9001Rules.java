package dev.qualis.conformity.iso;

import dev.qualis.conformity.Rule;
import dev.qualis.conformity.RuleSet;
import java.util.List;

/** ISO 9001:2015. Clauses that have no line here are judged by claims with evidence. */
public final class Iso9001Rules implements RuleSet {

    @Override
    public String standard() {
        return "ISO9001";
    }

    @Override
    public List<Rule> rules() {
        return List.of(
                new Requirement("4.1", Context::issues),
                new Requirement("4.2", Context::parties),
                new Requirement("4.3", Context::scope),
                new Requirement("4.4.1", Context::processes),
                new Requirement("4.4.2", Context::processDocuments),
                new Requirement("5.1.1", Leadership::commitment),
                new Requirement("5.1.2", Leadership::customers),
                new Requirement("5.2.1", Leadership::policy),
                new Requirement("5.2.2", Leadership::policyKnown),
                new Requirement("5.3", Leadership::roles),
                new Requirement("6.1.1", Planning::risks),
                new Requirement("6.1.2", Planning::riskActions),
                new Requirement("6.2.1", Planning::objectives),
                new Requirement("6.2.2", Planning::objectivePlans),
                new Requirement("6.3", Planning::changes),
                new Requirement("7.1.1", Support::resources),
                new Requirement("7.1.2", Support::people),
                new Requirement("7.1.3", Support::infrastructure),
                new Requirement("7.1.5.1", Support::measuringResources),
                new Requirement("7.1.5.2", Support::traceability),
                new Requirement("7.1.6", Support::knowledge),
                new Requirement("7.2", Support::competence),
                new Requirement("7.3", Support::awareness),
                new Requirement("7.4", Support::communication),
                new Requirement("7.5.1", Documents::listed),
                new Requirement("7.5.2", Documents::created),
                new Requirement("7.5.3.1", Documents::available),
                new Requirement("7.5.3.2", Documents::retained),
                new Requirement("8.1", Operation::planned),
                new Requirement("8.2.1", Requirements::talking),
                new Requirement("8.2.2", Requirements::requirements),
                new Requirement("8.2.3.1", Requirements::reviewed),
                new Requirement("8.2.3.2", Requirements::reviewRecords),
                new Requirement("8.3.1", Design::designProcess),
                new Requirement("8.3.2", Design::designPlanned),
                new Requirement("8.3.3", Design::designInputs),
                new Requirement("8.3.4", Design::designControls),
                new Requirement("8.3.5", Design::designOutputs),
                new Requirement("8.4.1", Supply::evaluated),
                new Requirement("8.4.2", Supply::controlled),
                new Requirement("8.4.3", Supply::informed),
                new Requirement("8.5.1", Operation::production),
                new Requirement("8.5.5", Operation::afterDelivery),
                new Requirement("8.5.6", Operation::changesControlled),
                new Requirement("8.6", Release::release),
                new Requirement("8.7.1", Release::nonconformingOutput),
                new Requirement("8.7.2", Release::nonconformingRecords),
                new Requirement("9.1.1", Evaluation::measured),
                new Requirement("9.1.2", Evaluation::satisfaction),
                new Requirement("9.1.3", Evaluation::analysed),
                new Requirement("9.2.1", Audits::audited),
                new Requirement("9.2.2", Audits::auditProgramme),
                new Requirement("9.3.1", Reviews::reviewed),
                new Requirement("9.3.2", Reviews::reviewInputs),
                new Requirement("9.3.3", Reviews::reviewOutputs),
                new Requirement("10.1", Improvement::opportunities),
                new Requirement("10.2.1", Improvement::correctiveAction),
                new Requirement("10.2.2", Improvement::correctionRecords),
                new Requirement("10.3", Improvement::continual));
    }
}
