package dev.qualis.dsl.validation;

import dev.qualis.model.qms.assessment.Assessment;
import dev.qualis.model.qms.assessment.ClauseScore;
import dev.qualis.model.qms.core.CorePackage;
import dev.qualis.model.qms.core.Evidence;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.organisation.Appraisal;
import dev.qualis.model.qms.organisation.OrganisationPackage;
import java.time.LocalDate;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.validation.Check;

/** What is judged has happened before. */
public class EvidenceDateCheck extends QmsCheck {

    /** An assessment cannot rest on what happened after it (CQOS 6.2). */
    @Check
    public void checkAssessment(Assessment assessment) {
        if (assessment.getDate() == null) {
            return;
        }
        for (ClauseScore score : assessment.getScores()) {
            for (Evidence evidence : score.getEvidence()) {
                LocalDate day = day(evidence.getElement());
                if (day != null && day.isAfter(assessment.getDate())) {
                    report(
                            "qualis.assessment.evidence.later",
                            evidence,
                            CorePackage.Literals.EVIDENCE__ELEMENT,
                            name(evidence.getElement()),
                            day.toString(),
                            name(assessment),
                            assessment.getDate().toString());
                }
            }
        }
    }

    private static LocalDate day(NamedElement element) {
        if (element == null || element.eIsProxy()) {
            return null;
        }
        EStructuralFeature date = element.eClass().getEStructuralFeature("date");
        return date != null && element.eGet(date) instanceof LocalDate day ? day : null;
    }

    /** A period is appraised once it has begun (CQOS 4.5). */
    @Check
    public void checkAppraisal(Appraisal appraisal) {
        if (appraisal.getDate() != null
                && appraisal.getPeriod() != null
                && appraisal.getDate().isBefore(appraisal.getPeriod().first())) {
            report(
                    "qualis.appraisal.date.early",
                    appraisal,
                    OrganisationPackage.Literals.APPRAISAL__DATE,
                    name(appraisal),
                    appraisal.getDate().toString(),
                    appraisal.getPeriod());
        }
    }
}
