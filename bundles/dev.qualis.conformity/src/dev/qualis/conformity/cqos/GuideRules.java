package dev.qualis.conformity.cqos;

import dev.qualis.conformity.Rule;
import dev.qualis.conformity.RuleSet;
import dev.qualis.conformity.cqos.clause3.AimsServed;
import dev.qualis.conformity.cqos.clause3.EnterpriseNamed;
import dev.qualis.conformity.cqos.clause3.OfficerAtTheTop;
import dev.qualis.conformity.cqos.clause3.PostsCombined;
import dev.qualis.conformity.cqos.clause3.TopManagementStaffed;
import dev.qualis.conformity.cqos.clause4.AdvicePower;
import dev.qualis.conformity.cqos.clause4.AppraisalContent;
import dev.qualis.conformity.cqos.clause4.AppraisalPower;
import dev.qualis.conformity.cqos.clause4.Communicates;
import dev.qualis.conformity.cqos.clause4.ComplaintsDuty;
import dev.qualis.conformity.cqos.clause4.ComplianceDuty;
import dev.qualis.conformity.cqos.clause4.CooperationDuty;
import dev.qualis.conformity.cqos.clause4.CultureDuty;
import dev.qualis.conformity.cqos.clause4.DigitalDuty;
import dev.qualis.conformity.cqos.clause4.EconomicsDuty;
import dev.qualis.conformity.cqos.clause4.Filed;
import dev.qualis.conformity.cqos.clause4.FirmOnQuality;
import dev.qualis.conformity.cqos.clause4.GoalsAppraised;
import dev.qualis.conformity.cqos.clause4.ImprovementDuty;
import dev.qualis.conformity.cqos.clause4.IncentivesFit;
import dev.qualis.conformity.cqos.clause4.Integrity;
import dev.qualis.conformity.cqos.clause4.IntegrityDeclared;
import dev.qualis.conformity.cqos.clause4.KnowsTheLaw;
import dev.qualis.conformity.cqos.clause4.LeadsTheCascade;
import dev.qualis.conformity.cqos.clause4.LearnsAndShares;
import dev.qualis.conformity.cqos.clause4.MastersQuality;
import dev.qualis.conformity.cqos.clause4.MethodsDuty;
import dev.qualis.conformity.cqos.clause4.OfficerAppraised;
import dev.qualis.conformity.cqos.clause4.OrganisationDuty;
import dev.qualis.conformity.cqos.clause4.PenaltyPower;
import dev.qualis.conformity.cqos.clause4.PerformanceAppraised;
import dev.qualis.conformity.cqos.clause4.ProblemsDuty;
import dev.qualis.conformity.cqos.clause4.RewardKind;
import dev.qualis.conformity.cqos.clause4.RewardPower;
import dev.qualis.conformity.cqos.clause4.SafetyAppraised;
import dev.qualis.conformity.cqos.clause4.SolvesProblems;
import dev.qualis.conformity.cqos.clause4.StrategyDuty;
import dev.qualis.conformity.cqos.clause4.TalentDuty;
import dev.qualis.conformity.cqos.clause4.TalentPlanned;
import dev.qualis.conformity.cqos.clause4.Veto;
import dev.qualis.conformity.cqos.clause51.ActivitiesCarried;
import dev.qualis.conformity.cqos.clause51.DutiesSet;
import dev.qualis.conformity.cqos.clause51.FunctionsHeld;
import dev.qualis.conformity.cqos.clause51.OrganisedAlongProcesses;
import dev.qualis.conformity.cqos.clause51.ProductLineTeams;
import dev.qualis.conformity.cqos.clause51.StaffQualified;
import dev.qualis.conformity.cqos.clause52.AdjustedToChange;
import dev.qualis.conformity.cqos.clause52.ContextAnalysed;
import dev.qualis.conformity.cqos.clause52.GoalsCascaded;
import dev.qualis.conformity.cqos.clause52.GoalsMeasurable;
import dev.qualis.conformity.cqos.clause52.InitiativesServe;
import dev.qualis.conformity.cqos.clause52.PartiesHeard;
import dev.qualis.conformity.cqos.clause52.PolicyApproved;
import dev.qualis.conformity.cqos.clause52.RisksTreated;
import dev.qualis.conformity.cqos.clause52.StrategyMadeJointly;
import dev.qualis.conformity.cqos.clause53.ActivitiesHeld;
import dev.qualis.conformity.cqos.clause53.ConceptsShared;
import dev.qualis.conformity.cqos.clause53.CultureEvaluated;
import dev.qualis.conformity.cqos.clause53.EveryoneTakesPart;
import dev.qualis.conformity.cqos.clause53.FactorConsidered;
import dev.qualis.conformity.cqos.clause53.IncentivesOfBothSigns;
import dev.qualis.conformity.cqos.clause54.DigitalFacets;
import dev.qualis.conformity.cqos.clause54.InfrastructureUsed;
import dev.qualis.conformity.cqos.clause54.MeasuredInLayers;
import dev.qualis.conformity.cqos.clause54.PrinciplesFollowed;
import dev.qualis.conformity.cqos.clause54.ProcessRisksControlled;
import dev.qualis.conformity.cqos.clause54.ProductStandardsHigh;
import dev.qualis.conformity.cqos.clause54.RequirementsEmbedded;
import dev.qualis.conformity.cqos.clause55.DemandsTracked;
import dev.qualis.conformity.cqos.clause55.MarketsAssessed;
import dev.qualis.conformity.cqos.clause55.MonitoredAndCorrected;
import dev.qualis.conformity.cqos.clause55.PeopleTrained;
import dev.qualis.conformity.cqos.clause55.ProgrammeAvoidsLoss;
import dev.qualis.conformity.cqos.clause56.FailureTolerated;
import dev.qualis.conformity.cqos.clause56.LessonsSpread;
import dev.qualis.conformity.cqos.clause56.MethodsInAllStages;
import dev.qualis.conformity.cqos.clause56.PlatformsOnAllLevels;
import dev.qualis.conformity.cqos.clause56.ProjectsManaged;
import dev.qualis.conformity.cqos.clause57.AccountsSet;
import dev.qualis.conformity.cqos.clause57.CostNeedStated;
import dev.qualis.conformity.cqos.clause57.CostWeighedAgainstBenefit;
import dev.qualis.conformity.cqos.clause57.CostsCollected;
import dev.qualis.conformity.cqos.clause57.CostsPlanned;
import dev.qualis.conformity.cqos.clause57.CostsReported;
import dev.qualis.conformity.cqos.clause57.DepartmentsAnswerable;
import dev.qualis.conformity.cqos.clause57.EconomicsAnalysed;
import dev.qualis.conformity.cqos.clause57.FourCategories;
import dev.qualis.conformity.cqos.clause57.LossSidesSet;
import dev.qualis.conformity.cqos.clause57.LossesAnalysed;
import dev.qualis.conformity.cqos.clause57.NextCostsPlanned;
import dev.qualis.conformity.cqos.clause57.PreventionInvested;
import dev.qualis.conformity.cqos.clause58.CarbonManaged;
import dev.qualis.conformity.cqos.clause58.GreenMaterials;
import dev.qualis.conformity.cqos.clause58.GreenSupervision;
import dev.qualis.conformity.cqos.clause58.GreenSystems;
import dev.qualis.conformity.cqos.clause58.Partnerships;
import dev.qualis.conformity.cqos.clause58.Recycling;
import dev.qualis.conformity.cqos.clause6.AdviceGiven;
import dev.qualis.conformity.cqos.clause6.EvaluatedRegularly;
import dev.qualis.conformity.cqos.clause6.GuideEvaluated;
import dev.qualis.conformity.cqos.clause6.LearnsFromOutside;
import dev.qualis.conformity.cqos.clause6.MethodOfEvaluation;
import dev.qualis.conformity.cqos.clause6.ProgressEvaluated;
import dev.qualis.conformity.cqos.clause6.TasksFollowed;
import dev.qualis.model.qms.culture.CultureFactorKind;
import java.util.List;

/** The rules of the guide to the chief quality officer system (CQOS), in its order. */
public final class GuideRules implements RuleSet {

    /** The name of the guide in the catalogue. */
    public static final String NAME = "CQOS";

    @Override
    public boolean decidesAlone() {
        return true;
    }

    @Override
    public String standard() {
        return NAME;
    }

    @Override
    public List<Rule> rules() {
        return all();
    }

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
