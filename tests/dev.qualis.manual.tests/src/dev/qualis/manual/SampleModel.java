package dev.qualis.manual;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.document.content.Artwork;
import dev.qualis.model.qms.core.CoreFactory;
import dev.qualis.model.qms.core.Evidence;
import dev.qualis.model.qms.core.Fulfilment;
import dev.qualis.model.qms.core.Language;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.core.Project;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.enterprise.Enterprise;
import dev.qualis.model.qms.enterprise.EnterpriseFactory;
import dev.qualis.model.qms.enterprise.EnterpriseSize;
import dev.qualis.model.qms.organisation.Authority;
import dev.qualis.model.qms.organisation.AuthorityKind;
import dev.qualis.model.qms.organisation.Body;
import dev.qualis.model.qms.organisation.Competence;
import dev.qualis.model.qms.organisation.CompetenceLevel;
import dev.qualis.model.qms.organisation.CompetenceRecord;
import dev.qualis.model.qms.organisation.CompetenceRequirement;
import dev.qualis.model.qms.organisation.DecisionKind;
import dev.qualis.model.qms.organisation.DecisionPoint;
import dev.qualis.model.qms.organisation.Holding;
import dev.qualis.model.qms.organisation.OrganisationFactory;
import dev.qualis.model.qms.organisation.Person;
import dev.qualis.model.qms.organisation.Position;
import dev.qualis.model.qms.organisation.QualityActivity;
import dev.qualis.model.qms.organisation.QualityFunction;
import dev.qualis.model.qms.organisation.Unit;
import dev.qualis.model.qms.process.AlertRule;
import dev.qualis.model.qms.process.Comparison;
import dev.qualis.model.qms.process.EmbeddedRequirement;
import dev.qualis.model.qms.process.MeasuredValue;
import dev.qualis.model.qms.process.Metric;
import dev.qualis.model.qms.process.MetricDirection;
import dev.qualis.model.qms.process.MetricLayer;
import dev.qualis.model.qms.process.Process;
import dev.qualis.model.qms.process.ProcessCategory;
import dev.qualis.model.qms.process.ProcessFactory;
import dev.qualis.model.qms.process.ResponsibilityAssignment;
import dev.qualis.model.qms.process.ResponsibilityRole;
import dev.qualis.model.qms.standard.Clause;
import dev.qualis.model.qms.standard.Modality;
import dev.qualis.model.qms.standard.Standard;
import dev.qualis.model.qms.standard.StandardFactory;
import dev.qualis.model.qms.strategy.StrategyFactory;
import dev.qualis.model.value.LocalizedText;
import dev.qualis.model.value.Period;
import dev.qualis.model.value.Quantity;
import dev.qualis.scene.Label;
import dev.qualis.scene.SceneHead;
import dev.qualis.scene.SemanticElement;
import dev.qualis.scene.TextStyle;
import dev.qualis.scene.TreeScene;
import dev.qualis.scene.layout.SceneLayout;
import dev.qualis.scene.text.TextMeasure;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A firm of one page: every kind of element of the manual once or twice, some things missing on purpose. */
public final class SampleModel {

    private static final OrganisationFactory ORGANISATION = OrganisationFactory.eINSTANCE;
    private static final ProcessFactory PROCESS = ProcessFactory.eINSTANCE;

    public final QualityModel model = CoreFactory.eINSTANCE.createQualityModel();
    public final Position manager = add(ORGANISATION.createPosition(), "Manager", "总经理", "General manager");
    public final Position officer = add(ORGANISATION.createPosition(), "CQO", "首席质量官", "Chief quality officer");
    public final Process buying = add(PROCESS.createProcess(), "Buying", "采购", "Buying");
    public final Process making = add(PROCESS.createProcess(), "Making", "制造", "Making");
    public final Metric failures = add(PROCESS.createMetric(), "FailureRate", "失效率", "Failure rate");
    public final Person person = add(ORGANISATION.createPerson(), "ChenGang", "陈刚", "Chen Gang");
    public final Standard standard = add(StandardFactory.eINSTANCE.createStandard(), "S1", "示例标准", "Sample standard");
    private final Clause culture = clause(standard.getClauses(), "5", "文化", "Culture", Modality.UNSPECIFIED);
    private final Clause leading = clause(culture.getClauses(), "5.a", "领导", "Leading", Modality.SHOULD);
    private final Clause sharing = clause(culture.getClauses(), "5.b", "分享", "Sharing", Modality.MAY);

    public SampleModel() {
        Project project = CoreFactory.eINSTANCE.createProject();
        project.getLanguages().addAll(List.of(Language.ZH, Language.EN));
        project.setModelDate(LocalDate.parse("2026-11-30"));
        model.setProject(project);
        describeEnterprise();
        describeOrganisation();
        describeProcesses();
        describeMetric();
        add(StrategyFactory.eINSTANCE.createPlan(), "Plan2026", "二〇二六年计划", "Plan of 2026");
    }

    public ModelIndex index() {
        return ModelIndex.of(List.of(model), List.of());
    }

    /** A picture with a link to the officer. */
    public static Picture picture(ElementLinks links, Position position) {
        return picture("OrganisationChart", links, position);
    }

    /** A picture of a kind with a link to the officer. */
    public static Picture picture(String kind, ElementLinks links, Position position) {
        SemanticElement officer = new SemanticElement("officer", "CQO");
        Label label = new Label("CQO", TextStyle.DEFAULT);
        TreeScene.Item item = new TreeScene.Item("1", "officers", officer, label, null, List.of());
        TreeScene tree = new TreeScene(SceneHead.of(kind, "Organisation chart"), List.of(item));
        Artwork artwork = new Artwork(
                new SceneLayout(new TextMeasure()).place(tree),
                path -> Optional.empty(),
                element -> element.equals(officer) ? links.target(position) : Optional.empty());
        return new Picture(
                kind,
                Map.of(Language.ZH, "组织结构图", Language.EN, "Organisation chart"),
                Map.of(Language.ZH, artwork, Language.EN, artwork));
    }

    public <T extends NamedElement> T add(T element, String name, String chinese, String english) {
        element.setName(name);
        element.setTitle(new LocalizedText(chinese, english));
        model.getElements().add(element);
        return element;
    }

    private static Clause clause(List<Clause> above, String number, String chinese, String english, Modality modality) {
        Clause clause = StandardFactory.eINSTANCE.createClause();
        clause.setNumber(number);
        clause.setTitle(new LocalizedText(chinese, english));
        clause.setModality(modality);
        above.add(clause);
        return clause;
    }

    private void describeEnterprise() {
        Enterprise enterprise = add(EnterpriseFactory.eINSTANCE.createEnterprise(), "Firm", "样例公司", "Sample Ltd.");
        enterprise.setDescription(new LocalizedText(
                "第一行\n第二行，见[网站](https://example.org)。\n\n    * 缩进的列表", "One line\nwith **weight**.\n\n# A heading"));
        enterprise.setSize(EnterpriseSize.SMALL);
        enterprise.setEmployees(1200);
        enterprise.setWebsite("https://example.org");
        enterprise.setHead(person);
    }

    private void describeOrganisation() {
        Unit office = add(ORGANISATION.createUnit(), "Office", "质量部", "Quality office");
        office.setHead(officer);
        office.getActivities().add(QualityActivity.AUDIT);
        Body board = add(ORGANISATION.createBody(), "Board", "管理层", "Board");
        board.setTopManagement(true);
        board.getMembers().addAll(List.of(manager, officer));
        manager.setTopManager(true);
        officer.setUnit(office);
        officer.setReportsTo(manager);
        officer.setChiefQualityOfficer(true);
        officer.getFunctions().add(QualityFunction.METROLOGY);
        officer.getDuties().add(new LocalizedText("领导质量工作", "Leads quality"));
        DecisionPoint gate = add(ORGANISATION.createDecisionPoint(), "Gate", "放行", "Release");
        gate.setKind(DecisionKind.PRODUCT_RELEASE);
        gate.setProcess(making);
        Authority veto = ORGANISATION.createAuthority();
        veto.getKinds().add(AuthorityKind.VETO);
        veto.getOver().add(DecisionKind.PRODUCT_RELEASE);
        veto.getAt().add(gate);
        officer.getAuthorities().add(veto);
        describePerson(add(ORGANISATION.createCompetence(), "Audits", "审核", "Audits"));
        fulfil(officer, leading, "任命书", "Letter of appointment", person);
    }

    private void describePerson(Competence competence) {
        competence.getClauses().add(sharing);
        CompetenceRequirement required = ORGANISATION.createCompetenceRequirement();
        required.setCompetence(competence);
        required.setLevel(CompetenceLevel.EXPERT);
        officer.getRequirements().add(required);
        Holding holding = ORGANISATION.createHolding();
        holding.setPosition(officer);
        holding.setSince(LocalDate.parse("2024-03-01"));
        person.getHoldings().add(holding);
        CompetenceRecord record = ORGANISATION.createCompetenceRecord();
        record.setCompetence(competence);
        record.setLevel(CompetenceLevel.ADVANCED);
        record.setAssessed(LocalDate.parse("2026-03-01"));
        person.getCompetences().add(record);
        person.setMobile("13800138000");
        person.setEmail("chen@example.org");
        person.setIdentityNumber("11010519491231002X");
        person.setPostalAddress(LocalizedText.of("深圳市某路一号"));
    }

    private void describeProcesses() {
        making.setCategory(ProcessCategory.CORE);
        making.setOwner(officer);
        making.getAfter().add(buying);
        making.getMetrics().add(failures);
        making.getActivities().add(QualityActivity.CONTROL);
        raci(ResponsibilityRole.R, manager);
        raci(ResponsibilityRole.A, officer);
        EmbeddedRequirement requirement = PROCESS.createEmbeddedRequirement();
        requirement.setTitle(new LocalizedText("首件检验", "First article inspection"));
        requirement.getClauses().add(leading);
        making.getRequirements().add(requirement);
    }

    private void raci(ResponsibilityRole role, Position position) {
        ResponsibilityAssignment assignment = PROCESS.createResponsibilityAssignment();
        assignment.setRole(role);
        assignment.getPositions().add(position);
        making.getResponsibilities().add(assignment);
    }

    private void describeMetric() {
        failures.setLayer(MetricLayer.PRODUCT_QUALITY);
        failures.setDirection(MetricDirection.LOWER);
        failures.setTarget(Quantity.parse("1200 ppm"));
        failures.setFormula(new LocalizedText("失效数 / 总数", "failed / all"));
        failures.setOwner(officer);
        measure("2026-H1", "1_100 ppm");
        measure("2025", "12_500 ppm");
        AlertRule alert = PROCESS.createAlertRule();
        alert.setComparison(Comparison.ABOVE);
        alert.setLimit(Quantity.parse("1500 ppm"));
        alert.getNotifies().add(officer);
        failures.getAlerts().add(alert);
    }

    private void measure(String period, String quantity) {
        MeasuredValue value = PROCESS.createMeasuredValue();
        value.setPeriod(Period.parse(period));
        value.setValue(Quantity.parse(quantity));
        failures.getValues().add(value);
    }

    private static void fulfil(
            NamedElement element, Clause clause, String chinese, String english, NamedElement proof) {
        Fulfilment fulfilment = CoreFactory.eINSTANCE.createFulfilment();
        fulfilment.getClauses().add(clause);
        Evidence evidence = CoreFactory.eINSTANCE.createEvidence();
        evidence.setText(new LocalizedText(chinese, english));
        fulfilment.getEvidence().add(evidence);
        Evidence proved = CoreFactory.eINSTANCE.createEvidence();
        proved.setElement(proof);
        fulfilment.getEvidence().add(proved);
        element.getFulfilments().add(fulfilment);
    }
}
