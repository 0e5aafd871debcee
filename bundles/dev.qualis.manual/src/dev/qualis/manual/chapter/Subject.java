package dev.qualis.manual.chapter;

import dev.qualis.model.qms.assessment.AssessmentPackage;
import dev.qualis.model.qms.audit.AuditPackage;
import dev.qualis.model.qms.compliance.CompliancePackage;
import dev.qualis.model.qms.culture.CulturePackage;
import dev.qualis.model.qms.documentation.DocumentationPackage;
import dev.qualis.model.qms.economics.EconomicsPackage;
import dev.qualis.model.qms.enterprise.EnterprisePackage;
import dev.qualis.model.qms.improvement.ImprovementPackage;
import dev.qualis.model.qms.organisation.OrganisationPackage;
import dev.qualis.model.qms.process.ProcessPackage;
import dev.qualis.model.qms.resource.ResourcePackage;
import dev.qualis.model.qms.strategy.StrategyPackage;
import dev.qualis.model.qms.sustainability.SustainabilityPackage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;

/**
 * A kind of element with the chapter in which it is described.
 *
 * @param chapter id of the chapter
 * @param rank its place among the kinds of the chapter
 * @param row whether an element is a row of a table, not a section of its own
 */
record Subject(EClass type, String chapter, int rank, boolean row) {

    private static final Map<EClass, Subject> ALL = all();

    private static Map<EClass, Subject> all() {
        OrganisationPackage organisation = OrganisationPackage.eINSTANCE;
        ProcessPackage process = ProcessPackage.eINSTANCE;
        StrategyPackage strategy = StrategyPackage.eINSTANCE;
        CulturePackage culture = CulturePackage.eINSTANCE;
        CompliancePackage compliance = CompliancePackage.eINSTANCE;
        ImprovementPackage improvement = ImprovementPackage.eINSTANCE;
        EconomicsPackage economics = EconomicsPackage.eINSTANCE;
        SustainabilityPackage sustainability = SustainabilityPackage.eINSTANCE;
        AssessmentPackage assessment = AssessmentPackage.eINSTANCE;
        List<Subject> all = new ArrayList<>();
        rows(all, Chapter.APPOINTMENT, organisation.getAppointment(), EnterprisePackage.eINSTANCE.getFiling());
        sections(all, Chapter.APPOINTMENT, organisation.getAppraisal(), organisation.getAppraisalScheme());
        rows(
                all,
                Chapter.APPOINTMENT,
                organisation.getAppraisalCriterion(),
                organisation.getRedLine(),
                organisation.getTalentPlan(),
                organisation.getDeclaration(),
                organisation.getCommunication(),
                organisation.getExternalEngagement());
        sections(all, Chapter.STRATEGY, strategy.getStrategy());
        rows(
                all,
                Chapter.STRATEGY,
                strategy.getPolicy(),
                strategy.getContextFactor(),
                strategy.getInterestedParty(),
                strategy.getInitiative());
        sections(all, Chapter.STRATEGY, strategy.getGoal(), strategy.getPlan(), strategy.getAction());
        rows(all, Chapter.STRATEGY, strategy.getChangeEvent());
        sections(all, Chapter.RISKS, strategy.getRisk());
        rows(all, Chapter.RISKS, strategy.getRiskScale());
        rows(
                all,
                Chapter.CULTURE,
                culture.getCultureFactor(),
                culture.getCoreConcept(),
                culture.getCommitment(),
                culture.getConductRule(),
                culture.getCultureActivity(),
                organisation.getIncentive(),
                culture.getCultureModel());
        rows(
                all,
                Chapter.OPERATION,
                process.getKeyProject(),
                process.getComplaintChannel(),
                process.getSatisfactionSurvey(),
                process.getInfrastructureElement(),
                process.getDigitalCapability());
        sections(all, Chapter.OPERATION, process.getQualityProblem());
        rows(
                all,
                Chapter.OPERATION,
                process.getCorrectiveAction(),
                DocumentationPackage.eINSTANCE.getDocument(),
                DocumentationPackage.eINSTANCE.getQualityRecord(),
                ResourcePackage.eINSTANCE.getSupplier(),
                ResourcePackage.eINSTANCE.getEquipment(),
                ResourcePackage.eINSTANCE.getTrainingNeed(),
                ResourcePackage.eINSTANCE.getTraining(),
                ResourcePackage.eINSTANCE.getContract(),
                EnterprisePackage.eINSTANCE.getSite());
        rows(all, Chapter.COMPLIANCE, compliance.getComplianceProgramme());
        sections(all, Chapter.COMPLIANCE, compliance.getRegister(), compliance.getObligation());
        rows(all, Chapter.COMPLIANCE, compliance.getMarketAssessment(), compliance.getComplianceTraining());
        sections(all, Chapter.COMPLIANCE, compliance.getMonitoring());
        rows(all, Chapter.COMPLIANCE, compliance.getComplianceFinding());
        rows(
                all,
                Chapter.IMPROVEMENT,
                improvement.getImprovementCulture(),
                improvement.getImprovementPlatform(),
                improvement.getPainPoint());
        sections(all, Chapter.IMPROVEMENT, improvement.getImprovementProject());
        rows(all, Chapter.IMPROVEMENT, improvement.getImprovementMethod(), improvement.getBestPractice());
        sections(all, Chapter.ECONOMICS, economics.getQualityCosts());
        rows(all, Chapter.ECONOMICS, economics.getCostAccount(), economics.getWeakPoint());
        sections(all, Chapter.ECONOMICS, economics.getEconomicAnalysis());
        rows(
                all,
                Chapter.ECONOMICS,
                economics.getBenefit(),
                economics.getPreventionMeasure(),
                economics.getHiddenRisk());
        sections(all, Chapter.ECONOMICS, economics.getLossAnalysis());
        rows(all, Chapter.ECONOMICS, economics.getQualityLoss());
        sections(all, Chapter.SUSTAINABILITY, sustainability.getSustainabilityTarget());
        rows(
                all,
                Chapter.SUSTAINABILITY,
                sustainability.getEmissionSource(),
                sustainability.getGreenSystem(),
                sustainability.getMaterial(),
                sustainability.getRecyclingMeasure());
        sections(all, Chapter.ASSESSMENT, assessment.getAssessmentScheme());
        rows(all, Chapter.ASSESSMENT, assessment.getIndicator());
        sections(all, Chapter.ASSESSMENT, assessment.getAssessment());
        rows(all, Chapter.ASSESSMENT, assessment.getRecommendation(), assessment.getImprovementTask());
        AuditPackage audit = AuditPackage.eINSTANCE;
        sections(all, Chapter.ASSESSMENT, audit.getAuditProgramme(), audit.getAudit());
        rows(all, Chapter.ASSESSMENT, audit.getAuditFinding());
        sections(all, Chapter.ASSESSMENT, audit.getManagementReview());
        rows(all, Chapter.ASSESSMENT, audit.getReviewDecision());
        Map<EClass, Subject> byType = new LinkedHashMap<>();
        all.forEach(subject -> byType.put(subject.type(), subject));
        return byType;
    }

    private static void rows(List<Subject> all, String chapter, EClass... types) {
        for (EClass type : types) {
            all.add(new Subject(type, chapter, all.size(), true));
        }
    }

    private static void sections(List<Subject> all, String chapter, EClass... types) {
        for (EClass type : types) {
            all.add(new Subject(type, chapter, all.size(), false));
        }
    }

    /** The subject of a class; nothing for classes that have a chapter written for them, or none. */
    static Optional<Subject> of(EClass type) {
        return Optional.ofNullable(ALL.get(type));
    }
}
