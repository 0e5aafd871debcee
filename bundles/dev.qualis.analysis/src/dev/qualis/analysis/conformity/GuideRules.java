package dev.qualis.analysis.conformity;

import dev.qualis.analysis.conformity.clause3.AimsServed;
import dev.qualis.analysis.conformity.clause3.EnterpriseNamed;
import dev.qualis.analysis.conformity.clause3.OfficerAtTheTop;
import dev.qualis.analysis.conformity.clause3.PostsCombined;
import dev.qualis.analysis.conformity.clause3.TopManagementStaffed;
import dev.qualis.analysis.conformity.clause4.AdvicePower;
import dev.qualis.analysis.conformity.clause4.AppraisalContent;
import dev.qualis.analysis.conformity.clause4.AppraisalPower;
import dev.qualis.analysis.conformity.clause4.Communicates;
import dev.qualis.analysis.conformity.clause4.ComplaintsDuty;
import dev.qualis.analysis.conformity.clause4.ComplianceDuty;
import dev.qualis.analysis.conformity.clause4.CooperationDuty;
import dev.qualis.analysis.conformity.clause4.CultureDuty;
import dev.qualis.analysis.conformity.clause4.DigitalDuty;
import dev.qualis.analysis.conformity.clause4.EconomicsDuty;
import dev.qualis.analysis.conformity.clause4.Filed;
import dev.qualis.analysis.conformity.clause4.FirmOnQuality;
import dev.qualis.analysis.conformity.clause4.GoalsAppraised;
import dev.qualis.analysis.conformity.clause4.ImprovementDuty;
import dev.qualis.analysis.conformity.clause4.IncentivesFit;
import dev.qualis.analysis.conformity.clause4.Integrity;
import dev.qualis.analysis.conformity.clause4.IntegrityDeclared;
import dev.qualis.analysis.conformity.clause4.KnowsTheLaw;
import dev.qualis.analysis.conformity.clause4.LeadsTheCascade;
import dev.qualis.analysis.conformity.clause4.LearnsAndShares;
import dev.qualis.analysis.conformity.clause4.MastersQuality;
import dev.qualis.analysis.conformity.clause4.MethodsDuty;
import dev.qualis.analysis.conformity.clause4.OfficerAppraised;
import dev.qualis.analysis.conformity.clause4.OrganisationDuty;
import dev.qualis.analysis.conformity.clause4.PenaltyPower;
import dev.qualis.analysis.conformity.clause4.PerformanceAppraised;
import dev.qualis.analysis.conformity.clause4.ProblemsDuty;
import dev.qualis.analysis.conformity.clause4.RewardKind;
import dev.qualis.analysis.conformity.clause4.RewardPower;
import dev.qualis.analysis.conformity.clause4.SafetyAppraised;
import dev.qualis.analysis.conformity.clause4.SolvesProblems;
import dev.qualis.analysis.conformity.clause4.StrategyDuty;
import dev.qualis.analysis.conformity.clause4.TalentDuty;
import dev.qualis.analysis.conformity.clause4.TalentPlanned;
import dev.qualis.analysis.conformity.clause4.Veto;
import dev.qualis.analysis.conformity.clause51.ActivitiesCarried;
import dev.qualis.analysis.conformity.clause51.DutiesSet;
import dev.qualis.analysis.conformity.clause51.FunctionsHeld;
import dev.qualis.analysis.conformity.clause51.OrganisedAlongProcesses;
import dev.qualis.analysis.conformity.clause51.ProductLineTeams;
import dev.qualis.analysis.conformity.clause51.StaffQualified;
import dev.qualis.analysis.conformity.clause52.AdjustedToChange;
import dev.qualis.analysis.conformity.clause52.ContextAnalysed;
import dev.qualis.analysis.conformity.clause52.GoalsCascaded;
import dev.qualis.analysis.conformity.clause52.GoalsMeasurable;
import dev.qualis.analysis.conformity.clause52.InitiativesServe;
import dev.qualis.analysis.conformity.clause52.PartiesHeard;
import dev.qualis.analysis.conformity.clause52.PolicyApproved;
import dev.qualis.analysis.conformity.clause52.RisksTreated;
import dev.qualis.analysis.conformity.clause52.StrategyMadeJointly;
import dev.qualis.analysis.conformity.clause53.ActivitiesHeld;
import dev.qualis.analysis.conformity.clause53.ConceptsShared;
import dev.qualis.analysis.conformity.clause53.CultureEvaluated;
import dev.qualis.analysis.conformity.clause53.EveryoneTakesPart;
import dev.qualis.analysis.conformity.clause53.FactorConsidered;
import dev.qualis.analysis.conformity.clause53.IncentivesOfBothSigns;
import dev.qualis.analysis.conformity.clause54.DigitalFacets;
import dev.qualis.analysis.conformity.clause54.InfrastructureUsed;
import dev.qualis.analysis.conformity.clause54.MeasuredInLayers;
import dev.qualis.analysis.conformity.clause54.PrinciplesFollowed;
import dev.qualis.analysis.conformity.clause54.ProcessRisksControlled;
import dev.qualis.analysis.conformity.clause54.ProductStandardsHigh;
import dev.qualis.analysis.conformity.clause54.RequirementsEmbedded;
import dev.qualis.analysis.conformity.clause55.DemandsTracked;
import dev.qualis.analysis.conformity.clause55.MarketsAssessed;
import dev.qualis.analysis.conformity.clause55.MonitoredAndCorrected;
import dev.qualis.analysis.conformity.clause55.PeopleTrained;
import dev.qualis.analysis.conformity.clause55.ProgrammeAvoidsLoss;
import dev.qualis.analysis.conformity.clause56.FailureTolerated;
import dev.qualis.analysis.conformity.clause56.LessonsSpread;
import dev.qualis.analysis.conformity.clause56.MethodsInAllStages;
import dev.qualis.analysis.conformity.clause56.PlatformsOnAllLevels;
import dev.qualis.analysis.conformity.clause56.ProjectsManaged;
import dev.qualis.analysis.conformity.clause57.AccountsSet;
import dev.qualis.analysis.conformity.clause57.CostNeedStated;
import dev.qualis.analysis.conformity.clause57.CostWeighedAgainstBenefit;
import dev.qualis.analysis.conformity.clause57.CostsCollected;
import dev.qualis.analysis.conformity.clause57.CostsPlanned;
import dev.qualis.analysis.conformity.clause57.CostsReported;
import dev.qualis.analysis.conformity.clause57.DepartmentsAnswerable;
import dev.qualis.analysis.conformity.clause57.EconomicsAnalysed;
import dev.qualis.analysis.conformity.clause57.FourCategories;
import dev.qualis.analysis.conformity.clause57.LossSidesSet;
import dev.qualis.analysis.conformity.clause57.LossesAnalysed;
import dev.qualis.analysis.conformity.clause57.NextCostsPlanned;
import dev.qualis.analysis.conformity.clause57.PreventionInvested;
import dev.qualis.analysis.conformity.clause58.CarbonManaged;
import dev.qualis.analysis.conformity.clause58.GreenMaterials;
import dev.qualis.analysis.conformity.clause58.GreenSupervision;
import dev.qualis.analysis.conformity.clause58.GreenSystems;
import dev.qualis.analysis.conformity.clause58.Partnerships;
import dev.qualis.analysis.conformity.clause58.Recycling;
import dev.qualis.analysis.conformity.clause6.AdviceGiven;
import dev.qualis.analysis.conformity.clause6.EvaluatedRegularly;
import dev.qualis.analysis.conformity.clause6.GuideEvaluated;
import dev.qualis.analysis.conformity.clause6.LearnsFromOutside;
import dev.qualis.analysis.conformity.clause6.MethodOfEvaluation;
import dev.qualis.analysis.conformity.clause6.ProgressEvaluated;
import dev.qualis.analysis.conformity.clause6.TasksFollowed;
import dev.qualis.model.qms.culture.CultureFactorKind;
import java.util.List;

/** The rules of the guide to the chief quality officer system (CQOS), in its order. */
public final class GuideRules {

    /** The name of the guide in the catalogue. */
    public static final String NAME = "CQOS";

    private GuideRules() {}

    /** All rules there are; clauses without one are judged from claims alone. */
    public static List<Rule> all() {
        return List.of(
                new EnterpriseNamed(),
                new OfficerAtTheTop(),
                new TopManagementStaffed(),
                new PostsCombined(),
                new AimsServed(),
                new Integrity(),
                new FirmOnQuality(),
                new LearnsAndShares(),
                new IntegrityDeclared(),
                new KnowsTheLaw(),
                new LeadsTheCascade(),
                new MastersQuality(),
                new SolvesProblems(),
                new Communicates(),
                new OrganisationDuty(),
                new StrategyDuty(),
                new CultureDuty(),
                new ComplianceDuty(),
                new MethodsDuty(),
                new ProblemsDuty(),
                new EconomicsDuty(),
                new ImprovementDuty(),
                new ComplaintsDuty(),
                new TalentDuty(),
                new CooperationDuty(),
                new DigitalDuty(),
                new Veto(),
                new AppraisalPower(),
                new PenaltyPower(),
                new RewardPower(),
                new AdvicePower(),
                new OfficerAppraised(),
                new AppraisalContent("4.5.a", "4.1", "4.2", "4.3"),
                new SafetyAppraised(),
                new AppraisalContent("4.5.c", "5.4.e"),
                new GoalsAppraised(),
                new PerformanceAppraised(),
                new AppraisalContent("4.5.f", "5.3", "5.6"),
                new IncentivesFit(),
                new TalentPlanned(),
                new RewardKind(),
                new Filed(),
                new OrganisedAlongProcesses(),
                new ProductLineTeams(),
                new DutiesSet(),
                new ActivitiesCarried(),
                new StaffQualified(),
                new FunctionsHeld(),
                new StrategyMadeJointly(),
                new PolicyApproved(),
                new ContextAnalysed(),
                new PartiesHeard(),
                new RisksTreated(),
                new GoalsMeasurable(),
                new InitiativesServe(),
                new GoalsCascaded(),
                new AdjustedToChange(),
                new FactorConsidered("5.3.1.a", CultureFactorKind.ENVIRONMENT),
                new FactorConsidered("5.3.1.b", CultureFactorKind.LEADERSHIP),
                new FactorConsidered("5.3.1.c", CultureFactorKind.PARTIES),
                new FactorConsidered("5.3.1.d", CultureFactorKind.HISTORY),
                new FactorConsidered("5.3.1.e", CultureFactorKind.PHILOSOPHY),
                new FactorConsidered("5.3.1.f", CultureFactorKind.PRODUCT),
                new EveryoneTakesPart(),
                new ConceptsShared(),
                new ActivitiesHeld(),
                new IncentivesOfBothSigns(),
                new CultureEvaluated(),
                new PrinciplesFollowed(),
                new RequirementsEmbedded(),
                new ProcessRisksControlled(),
                new ProductStandardsHigh(),
                new MeasuredInLayers(),
                new InfrastructureUsed(),
                new DigitalFacets(),
                new ProgrammeAvoidsLoss(),
                new DemandsTracked(),
                new MarketsAssessed(),
                new PeopleTrained(),
                new MonitoredAndCorrected(),
                new FailureTolerated(),
                new PlatformsOnAllLevels(),
                new ProjectsManaged(),
                new MethodsInAllStages(),
                new LessonsSpread(),
                new EconomicsAnalysed(),
                new CostWeighedAgainstBenefit(),
                new PreventionInvested(),
                new FourCategories(),
                new CostNeedStated(),
                new CostsPlanned(),
                new AccountsSet(),
                new DepartmentsAnswerable(),
                new CostsCollected(),
                new CostsReported(),
                new NextCostsPlanned(),
                new LossSidesSet(),
                new LossesAnalysed(),
                new GreenSystems(),
                new GreenMaterials(),
                new Recycling(),
                new GreenSupervision(),
                new CarbonManaged(),
                new Partnerships(),
                new EvaluatedRegularly(),
                new MethodOfEvaluation(),
                new GuideEvaluated(),
                ProgressEvaluated.ofQualityGoals(),
                ProgressEvaluated.ofSatisfaction(),
                new AdviceGiven(),
                new TasksFollowed(),
                new LearnsFromOutside());
    }
}
