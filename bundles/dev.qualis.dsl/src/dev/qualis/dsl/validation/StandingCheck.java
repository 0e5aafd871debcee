package dev.qualis.dsl.validation;

import dev.qualis.model.qms.assessment.AssessmentPackage;
import dev.qualis.model.qms.assessment.ClauseScore;
import dev.qualis.model.qms.compliance.CompliancePackage;
import dev.qualis.model.qms.compliance.ComplianceStatus;
import dev.qualis.model.qms.compliance.Obligation;
import dev.qualis.model.qms.core.CorePackage;
import dev.qualis.model.qms.core.Fulfilment;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.enterprise.EnterprisePackage;
import dev.qualis.model.qms.enterprise.Exclusion;
import dev.qualis.model.qms.enterprise.Filing;
import dev.qualis.model.qms.enterprise.FilingStatus;
import dev.qualis.model.qms.organisation.Appraisal;
import dev.qualis.model.qms.organisation.AppraisalConsequence;
import dev.qualis.model.qms.organisation.Body;
import dev.qualis.model.qms.organisation.Holding;
import dev.qualis.model.qms.organisation.OrganisationPackage;
import dev.qualis.model.qms.organisation.Person;
import dev.qualis.model.qms.process.QualityProblem;
import dev.qualis.model.qms.standard.Clause;
import dev.qualis.model.qms.standard.Standard;
import dev.qualis.model.qms.strategy.Strategy;
import dev.qualis.model.qms.strategy.StrategyPackage;
import dev.qualis.model.qms.sustainability.EmissionSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.validation.Check;

/** What is said to stand – a filing, a strategy, an exclusion, a verdict – stands in the other records as well. */
public class StandingCheck extends RecordCheck {

    @Check
    public void checkStanding(QualityModel file) {
        Records records = records(file);
        LocalDate today = records.today();
        if (today == null) {
            return;
        }
        records.in(file, Filing.class).forEach(this::checkFiling);
        records.in(file, Body.class).forEach(this::checkBody);
        records.in(file, ClauseScore.class).forEach(this::checkScore);
        records.in(file, EmissionSource.class).forEach(this::checkSource);
        records.in(file, Appraisal.class).forEach(appraisal -> checkConsequence(appraisal, records, today));
        checkStrategies(file, records, today);
        checkExclusions(file, records);
        checkObligations(file, records);
    }

    /** What is filed was filed on a day (CQOS 4.7, A.1). */
    private void checkFiling(Filing filing) {
        if (filing.getStatus() == FilingStatus.FILED && filing.getDate() == null) {
            report("qualis.filing.date.missing", filing, EnterprisePackage.Literals.FILING__STATUS, name(filing));
        }
    }

    private void checkBody(Body body) {
        if (body.isTopManagement() && body.getMembers().isEmpty()) {
            report("qualis.body.members.missing", body, CorePackage.Literals.NAMED_ELEMENT__NAME, name(body));
        }
    }

    /** Nothing is found where everything was met (CQOS 6.2). */
    private void checkScore(ClauseScore score) {
        if (score.getScore() != null
                && score.getScore() == 100
                && score.getFinding() != null
                && Records.isKnown(score.getClause())) {
            report(
                    "qualis.assessment.finding.full",
                    score,
                    AssessmentPackage.Literals.CLAUSE_SCORE__FINDING,
                    score.getClause().getNumber());
        }
    }

    /** Without its factor a source is left out of the total (CQOS 5.8 e). */
    private void checkSource(EmissionSource source) {
        if (!source.getActivity().isEmpty() && source.getFactor() == null && source.getNotApplicable() == null) {
            report("qualis.emission.factor.missing", source, CorePackage.Literals.NAMED_ELEMENT__NAME, name(source));
        }
    }

    /** Who was dismissed holds the position no longer (CQOS 4.5). */
    private void checkConsequence(Appraisal appraisal, Records records, LocalDate today) {
        if (appraisal.getConsequence() != AppraisalConsequence.DISMISSED
                || appraisal.getDate() == null
                || !Records.isKnown(appraisal.getPosition())) {
            return;
        }
        for (Holding holding : records.holdings(appraisal.getPosition())) {
            boolean before = holding.getSince() == null || !holding.getSince().isAfter(appraisal.getDate());
            if (before && (holding.getUntil() == null || holding.getUntil().isAfter(today))) {
                report(
                        "qualis.appraisal.consequence.other",
                        appraisal,
                        OrganisationPackage.Literals.APPRAISAL__CONSEQUENCE,
                        name(appraisal),
                        name((Person) holding.eContainer()),
                        name(appraisal.getPosition()));
            }
        }
    }

    /** The last strategy covers the model date (CQOS 5.2.1). */
    private void checkStrategies(QualityModel file, Records records, LocalDate today) {
        List<Strategy> all = records.all(Strategy.class);
        boolean covered = all.stream()
                .anyMatch(strategy -> strategy.getPeriod() == null
                        || !strategy.getPeriod().last().isBefore(today));
        if (!covered) {
            all.stream()
                    .max((one, other) ->
                            one.getPeriod().last().compareTo(other.getPeriod().last()))
                    .filter(last -> last.eResource() == file.eResource())
                    .ifPresent(last -> report(
                            "qualis.strategy.expired",
                            last,
                            StrategyPackage.Literals.STRATEGY__PERIOD,
                            name(last),
                            last.getPeriod(),
                            today.toString()));
        }
    }

    /** What is left out of the system is not claimed to be fulfilled. */
    private void checkExclusions(QualityModel file, Records records) {
        if (records.in(file, Fulfilment.class).isEmpty()) {
            return;
        }
        Set<Clause> excluded = new HashSet<>();
        records.all(Exclusion.class).forEach(exclusion -> excluded.addAll(exclusion.getClauses()));
        for (Fulfilment claim : records.in(file, Fulfilment.class)) {
            for (int i = 0; i < claim.getClauses().size(); i++) {
                Clause clause = claim.getClauses().get(i);
                if (claim.getReason() == null && isIn(excluded, clause)) {
                    reportValue(
                            "qualis.exclusion.claimed",
                            claim,
                            CorePackage.Literals.FULFILMENT__CLAUSES,
                            i,
                            EcoreUtil2.getContainerOfType(clause, Standard.class)
                                    .getName(),
                            clause.getNumber());
                }
            }
        }
    }

    private static boolean isIn(Set<Clause> excluded, Clause clause) {
        for (EObject at = clause; at instanceof Clause above; at = at.eContainer()) {
            if (excluded.contains(above)) {
                return true;
            }
        }
        return false;
    }

    /** An obligation is on record once, and a breach is dealt with (CQOS 5.5.2 a, d). */
    private void checkObligations(QualityModel file, Records records) {
        if (records.in(file, Obligation.class).isEmpty()) {
            return;
        }
        Set<EObject> dealtWith = new HashSet<>();
        records.all(QualityProblem.class).forEach(problem -> dealtWith.addAll(problem.getOrigins()));
        Map<List<Object>, Obligation> first = new HashMap<>();
        for (Obligation obligation : records.all(Obligation.class)) {
            boolean here = obligation.eResource() == file.eResource();
            if (here && obligation.getStatus() == ComplianceStatus.NON_COMPLIANT && !dealtWith.contains(obligation)) {
                report(
                        "qualis.obligation.breach.untreated",
                        obligation,
                        CompliancePackage.Literals.OBLIGATION__STATUS,
                        name(obligation));
            }
            if (obligation.getReference() == null) {
                continue;
            }
            Obligation earlier = first.putIfAbsent(key(obligation), obligation);
            if (earlier != null && here) {
                report(
                        "qualis.obligation.duplicate",
                        obligation,
                        CompliancePackage.Literals.OBLIGATION__REFERENCE,
                        name(obligation),
                        name(earlier));
            }
        }
    }

    /** The same source, in the same version and market, for the same things. */
    private static List<Object> key(Obligation obligation) {
        return List.of(
                obligation.getSource(),
                obligation.getReference().primary(),
                String.valueOf(obligation.getVersion()),
                String.valueOf(obligation.getMarket()),
                Set.copyOf(obligation.getAppliesTo()),
                Set.copyOf(obligation.getTopics()));
    }
}
