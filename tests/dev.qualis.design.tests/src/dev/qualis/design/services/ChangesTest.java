package dev.qualis.design.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.design.ModelBuilder;
import dev.qualis.design.facts.Scales;
import dev.qualis.model.qms.compliance.ComplianceFactory;
import dev.qualis.model.qms.compliance.ComplianceStatus;
import dev.qualis.model.qms.compliance.Obligation;
import dev.qualis.model.qms.economics.CostCategory;
import dev.qualis.model.qms.economics.CostGroup;
import dev.qualis.model.qms.economics.EconomicsFactory;
import dev.qualis.model.qms.economics.QualityCosts;
import dev.qualis.model.qms.organisation.AuthorityKind;
import dev.qualis.model.qms.organisation.DecisionPoint;
import dev.qualis.model.qms.organisation.OrganisationFactory;
import dev.qualis.model.qms.organisation.OrganisationPackage;
import dev.qualis.model.qms.organisation.Position;
import dev.qualis.model.qms.organisation.QualityFunction;
import dev.qualis.model.qms.organisation.Unit;
import dev.qualis.model.qms.process.Process;
import dev.qualis.model.qms.strategy.Action;
import dev.qualis.model.qms.strategy.AnnualTarget;
import dev.qualis.model.qms.strategy.Goal;
import dev.qualis.model.qms.strategy.Plan;
import dev.qualis.model.qms.strategy.Risk;
import dev.qualis.model.qms.strategy.StrategyFactory;
import dev.qualis.model.value.Period;
import dev.qualis.model.value.Quantity;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** What the tools of the description change in a model. */
class ChangesTest {
    private final ModelBuilder builder = new ModelBuilder();

    /** A line of Sirius as far as its ends go. */
    private static EObject line(EObject source, EObject target) {
        EClass node = EcoreFactory.eINSTANCE.createEClass();
        EClass edge = EcoreFactory.eINSTANCE.createEClass();
        EReference meant = reference(node, "target", EcorePackage.Literals.EOBJECT);
        EReference from = reference(edge, "sourceNode", node);
        EReference to = reference(edge, "targetNode", node);
        EPackage views = EcoreFactory.eINSTANCE.createEPackage();
        views.getEClassifiers().addAll(List.of(node, edge));
        EObject line = EcoreUtil.create(edge);
        line.eSet(from, node(node, meant, source));
        line.eSet(to, node(node, meant, target));
        return line;
    }

    private static EObject node(EClass type, EReference meant, EObject element) {
        EObject node = EcoreUtil.create(type);
        node.eSet(meant, element);
        return node;
    }

    private static EReference reference(EClass owner, String name, EClass type) {
        EReference reference = EcoreFactory.eINSTANCE.createEReference();
        reference.setName(name);
        reference.setEType(type);
        owner.getEStructuralFeatures().add(reference);
        return reference;
    }

    @Test
    void aCellOfTheOrganisationMatrixNamesWhoHoldsTheFunction() {
        Unit unit = builder.unit("U", null);
        Position one = builder.position("One", unit, null);
        Position two = builder.position("Two", unit, null);
        one.getFunctions().add(QualityFunction.RELIABILITY);
        EEnumLiteral function = OrganisationPackage.Literals.QUALITY_FUNCTION.getEEnumLiteral("reliability");
        CellServices cells = new CellServices();
        cells.functionAssigned(unit, function, "nobody of this name");
        assertEquals(List.of(QualityFunction.RELIABILITY), one.getFunctions());
        cells.functionAssigned(unit, function, "en Two (vacant)");
        assertEquals(List.of(), one.getFunctions());
        assertEquals(List.of(QualityFunction.RELIABILITY), two.getFunctions());
        cells.functionAssigned(unit, function, "");
        assertEquals(List.of(), two.getFunctions());
    }

    @Test
    void aCellOfTheAuthorityMatrixNamesWhatAPositionMayDoAtAPoint() {
        Position position = builder.position("One", null, null);
        DecisionPoint gate = builder.add(OrganisationFactory.eINSTANCE.createDecisionPoint(), "Gate");
        CellServices cells = new CellServices();
        cells.empowered(position, gate, "veto, Reward");
        assertEquals(
                List.of(AuthorityKind.VETO, AuthorityKind.REWARD),
                position.getAuthorities().getFirst().getKinds());
        assertEquals(List.of(gate), position.getAuthorities().getFirst().getAt());
        cells.empowered(position, gate, "否决");
        assertEquals(1, position.getAuthorities().size());
        cells.empowered(position, gate, "");
        assertEquals(List.of(), position.getAuthorities());
    }

    @Test
    void takingALineOfTheProcessMapAwayTakesAllFlowsBetweenTheTreesAway() {
        Process one = builder.process("One", null);
        Process part = builder.process("Part", one);
        Process two = builder.process("Two", null);
        Process other = builder.process("Other", null);
        two.getAfter().addAll(List.of(part, other));
        one.getBefore().add(two);
        new FlowServices().unflowed(one, line(one, two));
        assertEquals(List.of(), one.getBefore());
        assertEquals(List.of(other), two.getAfter());
    }

    @Test
    void aFlowMayBeReconnectedAtBothEnds() {
        Process one = builder.process("One", null);
        Process two = builder.process("Two", null);
        Process three = builder.process("Three", null);
        two.getAfter().add(one);
        new FlowServices().runsAfterInstead(two, one, three);
        assertEquals(List.of(three), two.getAfter());
        new FlowServices().leadsInstead(three, two, one);
        assertEquals(List.of(), two.getAfter());
        assertEquals(List.of(three), one.getAfter());
    }

    @Test
    void anActionMayServeAnotherGoalAndAGoalBeServedByAnother() {
        Goal goal = builder.add(StrategyFactory.eINSTANCE.createGoal(), "G");
        Goal other = builder.add(StrategyFactory.eINSTANCE.createGoal(), "H");
        Action action = builder.add(StrategyFactory.eINSTANCE.createAction(), "A");
        Action second = builder.add(StrategyFactory.eINSTANCE.createAction(), "B");
        LinkServices links = new LinkServices();
        links.serving(action, goal);
        links.serving(action, goal);
        assertEquals(List.of(goal), action.getServes());
        links.servesInstead(action, goal, other);
        assertEquals(List.of(other), action.getServes());
        links.servedInstead(other, action, second);
        assertEquals(List.of(), action.getServes());
        links.unserved(other, line(other, second));
        assertEquals(List.of(), second.getServes());
    }

    @Test
    void aDottedLineMayBeMovedAndTakenAway() {
        Unit unit = builder.unit("U", null);
        Unit next = builder.unit("N", null);
        Position superior = builder.position("S", unit, null);
        Position another = builder.position("T", next, null);
        unit.setHead(superior);
        next.setHead(another);
        Position position = builder.position("P", builder.unit("V", null), null);
        position.getDottedTo().add(superior);
        LinkServices links = new LinkServices();
        links.dottedInstead(position, unit, next);
        assertEquals(List.of(another), position.getDottedTo());
        links.undotted(position, line(next, position.getUnit()));
        assertEquals(List.of(), position.getDottedTo());
    }

    @Test
    void aValueKeepsItsUnitAndNonsenseChangesNothing() {
        AnnualTarget target = StrategyFactory.eINSTANCE.createAnnualTarget();
        target.setValue(Quantity.parse("1000 ppm"));
        EditServices edits = new EditServices();
        assertEquals(Quantity.parse("900 ppm"), edits.revalued(target, " 900 "));
        assertEquals(Quantity.parse("98.5 %"), edits.revalued(target, "98.5 %"));
        assertEquals(Quantity.parse("1000 ppm"), edits.revalued(target, "many"));
        assertEquals(Quantity.parse("12000 ppm"), edits.revalued(target, "12,000"));
        assertNull(edits.revalued(target, ""));
    }

    @Test
    void aRiskIsAddedWithTheRatingOfItsCell() {
        RiskServices risks = new RiskServices();
        risks.riskLikelihoods(builder.model());
        Risk risk = risks.riskAdded(
                Scales.likelihood().getEEnumLiteral(3), Scales.impact().getEEnumLiteral(5), "断供");
        assertEquals(3, risk.getLikelihood());
        assertEquals(5, risk.getImpact());
        assertEquals("断供", risk.getTitle().primary());
        assertEquals("Risk", risk.getName());
        assertTrue(builder.model().getElements().contains(risk));
        assertNull(risks.riskAdded(
                Scales.likelihood().getEEnumLiteral(3), Scales.impact().getEEnumLiteral(5), " "));
    }

    @Test
    void newElementsFindTheirPlace() {
        Goal goal = builder.add(StrategyFactory.eINSTANCE.createGoal(), "G");
        goal.setBaselinePeriod(Period.parse("2025"));
        AnnualTarget target = StrategyFactory.eINSTANCE.createAnnualTarget();
        goal.getAnnualTargets().add(target);
        PlanServices plans = new PlanServices();
        assertEquals(Period.parse("2026"), plans.nextYear(target));
        target.setPeriod(Period.parse("2028"));
        assertEquals(Period.parse("2029"), plans.nextYear(target));
        Plan plan = plans.planOfProject(goal);
        assertTrue(builder.model().getElements().contains(plan));
        assertEquals(plan, plans.planOfProject(goal));
        QualityCosts costs = builder.add(EconomicsFactory.eINSTANCE.createQualityCosts(), "C");
        CostGroup prevention = EconomicsFactory.eINSTANCE.createCostGroup();
        prevention.setCategory(CostCategory.PREVENTION);
        CostGroup fresh = EconomicsFactory.eINSTANCE.createCostGroup();
        costs.getCategories().addAll(List.of(prevention, fresh));
        assertEquals(CostCategory.APPRAISAL, new CostServices().nextCategory(fresh));
    }

    @Test
    void statusAndDayOfAnObligationAreReadFromWhatIsTyped() {
        Obligation obligation = builder.add(ComplianceFactory.eINSTANCE.createObligation(), "O");
        obligation.setReviewed(LocalDate.of(2026, 1, 31));
        obligation.setStatus(ComplianceStatus.COMPLIANT);
        ObligationServices services = new ObligationServices();
        assertEquals(ComplianceStatus.PARTLY_COMPLIANT, services.statusNamed(obligation, "部分符合"));
        assertEquals(ComplianceStatus.NON_COMPLIANT, services.statusNamed(obligation, "nonCompliant"));
        assertEquals(ComplianceStatus.COMPLIANT, services.statusNamed(obligation, "fine"));
        assertEquals(LocalDate.of(2026, 6, 30), services.reviewedOn(obligation, "2026-06-30"));
        assertEquals(LocalDate.of(2026, 1, 31), services.reviewedOn(obligation, "June"));
        assertNull(services.reviewedOn(obligation, ""));
    }
}
