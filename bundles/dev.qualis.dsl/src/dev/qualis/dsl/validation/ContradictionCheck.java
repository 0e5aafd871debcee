package dev.qualis.dsl.validation;

import dev.qualis.model.qms.assessment.Assessment;
import dev.qualis.model.qms.assessment.AssessmentPackage;
import dev.qualis.model.qms.assessment.ClauseScore;
import dev.qualis.model.qms.compliance.CompliancePackage;
import dev.qualis.model.qms.compliance.ComplianceStatus;
import dev.qualis.model.qms.compliance.Obligation;
import dev.qualis.model.qms.organisation.Authority;
import dev.qualis.model.qms.organisation.DecisionKind;
import dev.qualis.model.qms.organisation.DecisionPoint;
import dev.qualis.model.qms.organisation.OrganisationPackage;
import dev.qualis.model.qms.organisation.Position;
import dev.qualis.model.qms.standard.Clause;
import dev.qualis.model.qms.standard.Standard;
import dev.qualis.model.qms.strategy.ChangeEvent;
import dev.qualis.model.qms.strategy.Risk;
import dev.qualis.model.qms.strategy.RiskResponse;
import dev.qualis.model.qms.strategy.StrategyPackage;
import dev.qualis.model.qms.sustainability.EmissionSource;
import dev.qualis.model.qms.sustainability.SustainabilityPackage;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.validation.Check;

/** What is said not to matter is not treated as if it did, and a response is one to what it answers. */
public class ContradictionCheck extends QmsCheck {

    @Check
    public void checkChange(ChangeEvent change) {
        if (change.getNoImpact() != null && !change.getRevisions().isEmpty()) {
            report("qualis.change.impact", change, StrategyPackage.Literals.CHANGE_EVENT__NO_IMPACT, name(change));
        }
    }

    @Check
    public void checkSource(EmissionSource source) {
        if (source.getNotApplicable() != null && (!source.getActivity().isEmpty() || source.getFactor() != null)) {
            report(
                    "qualis.emission.applicable",
                    source,
                    SustainabilityPackage.Literals.EMISSION_SOURCE__NOT_APPLICABLE,
                    name(source));
        }
    }

    /** One exploits an opportunity; one avoids, mitigates or transfers a risk. Both can be accepted. */
    @Check
    public void checkResponse(Risk risk) {
        boolean fits = switch (risk.getResponse()) {
            case EXPLOIT -> risk.isOpportunity();
            case AVOID, MITIGATE, TRANSFER -> !risk.isOpportunity();
            case ACCEPT, UNSPECIFIED -> true;
        };
        if (!fits) {
            report(
                    "qualis.risk.response",
                    risk,
                    StrategyPackage.Literals.RISK__RESPONSE,
                    name(risk),
                    word(risk, StrategyPackage.Literals.RISK_RESPONSE, risk.getResponse()),
                    word(
                            risk,
                            StrategyPackage.Literals.RISK_RESPONSE,
                            risk.isOpportunity() ? RiskResponse.EXPLOIT : RiskResponse.MITIGATE));
        }
    }

    /** A control makes a risk no worse (CQOS 5.4 b). */
    @Check
    public void checkResidual(Risk risk) {
        if (isAbove(risk.getResidualLikelihood(), risk.getLikelihood())) {
            report("qualis.risk.residual.above", risk, StrategyPackage.Literals.RISK__RESIDUAL_LIKELIHOOD, name(risk));
        } else if (isAbove(risk.getResidualImpact(), risk.getImpact())) {
            report("qualis.risk.residual.above", risk, StrategyPackage.Literals.RISK__RESIDUAL_IMPACT, name(risk));
        }
    }

    private static boolean isAbove(Integer residual, Integer inherent) {
        return residual != null && inherent != null && residual > inherent;
    }

    /** What does not apply is not complied with either. */
    @Check
    public void checkApplicable(Obligation obligation) {
        if (obligation.getNotApplicable() != null && obligation.getStatus() != ComplianceStatus.UNSPECIFIED) {
            report(
                    "qualis.obligation.applicable",
                    obligation,
                    CompliancePackage.Literals.OBLIGATION__NOT_APPLICABLE,
                    name(obligation));
        }
    }

    /** An authority over decisions of a kind is used where such decisions are made (CQOS 4.4 a). */
    @Check
    public void checkDecisionPoints(Authority authority) {
        for (int i = 0; i < authority.getAt().size(); i++) {
            DecisionPoint point = authority.getAt().get(i);
            if (!point.eIsProxy()
                    && !authority.getOver().isEmpty()
                    && point.getKind() != DecisionKind.UNSPECIFIED
                    && !authority.getOver().contains(point.getKind())) {
                reportValue(
                        "qualis.position.authority.kind",
                        authority,
                        OrganisationPackage.Literals.AUTHORITY__AT,
                        i,
                        name((Position) authority.eContainer()),
                        name(point),
                        word(authority, OrganisationPackage.Literals.DECISION_KIND, point.getKind()));
            }
        }
    }

    /** A part of the time is not the full time. */
    @Check
    public void checkTime(Position position) {
        if (position.isFullTime() && position.isPartTime()) {
            report("qualis.position.time", position, OrganisationPackage.Literals.POSITION__PART_TIME, name(position));
        }
    }

    @Check
    public void checkScores(Assessment assessment) {
        Set<Clause> seen = new HashSet<>();
        for (ClauseScore score : assessment.getScores()) {
            Clause clause = score.getClause();
            if (clause == null || clause.eIsProxy()) {
                continue;
            }
            if (!seen.add(clause)) {
                report(
                        "qualis.assessment.score.duplicate",
                        score,
                        AssessmentPackage.Literals.CLAUSE_SCORE__CLAUSE,
                        name(assessment),
                        clause.getNumber());
            }
            Standard standard = EcoreUtil2.getContainerOfType(clause, Standard.class);
            if (assessment.getStandard() != null
                    && !assessment.getStandard().eIsProxy()
                    && standard != assessment.getStandard()) {
                report(
                        "qualis.assessment.score.standard",
                        score,
                        AssessmentPackage.Literals.CLAUSE_SCORE__CLAUSE,
                        name(assessment),
                        clause.getNumber(),
                        name(assessment.getStandard()));
            }
        }
    }

    /** A line is solid or dotted, and leads to someone else. */
    @Check
    public void checkDottedLine(Position position) {
        for (int i = 0; i < position.getDottedTo().size(); i++) {
            Position other = position.getDottedTo().get(i);
            if (other == position || other == position.getReportsTo()) {
                reportValue(
                        "qualis.position.dotted",
                        position,
                        OrganisationPackage.Literals.POSITION__DOTTED_TO,
                        i,
                        name(position),
                        name(other));
            }
        }
    }
}
