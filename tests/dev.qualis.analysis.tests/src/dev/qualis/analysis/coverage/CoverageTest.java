package dev.qualis.analysis.coverage;

import static dev.qualis.analysis.ModelBuilder.clause;
import static dev.qualis.analysis.ModelBuilder.fulfils;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.analysis.ModelBuilder;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.organisation.Position;
import dev.qualis.model.qms.organisation.QualityActivity;
import dev.qualis.model.qms.organisation.QualityFunction;
import dev.qualis.model.qms.process.Process;
import dev.qualis.model.qms.process.ProcessFactory;
import dev.qualis.model.qms.process.ResponsibilityRole;
import dev.qualis.model.qms.standard.Clause;
import dev.qualis.model.qms.standard.Modality;
import dev.qualis.model.qms.standard.Standard;
import dev.qualis.model.qms.strategy.StrategyFactory;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private final ModelBuilder built = new ModelBuilder();

    @Test
    void countsAClaimOfAClauseForTheClausesBelowIt() {
        Standard standard = built.standard("S");
        Clause four = clause(standard.getClauses(), "4", Modality.UNSPECIFIED);
        Clause a = clause(four.getClauses(), "4.a", Modality.SHOULD);
        Clause b = clause(four.getClauses(), "4.b", Modality.MAY);
        Clause five = clause(standard.getClauses(), "5", Modality.SHOULD);
        Clause note = clause(standard.getClauses(), "5.n1", Modality.NOTE);
        Position officer = built.position("Officer");
        fulfils(officer, four);
        fulfils(officer, a);

        StandardCoverage coverage = StandardCoverage.of(standard, built.index());

        assertEquals(new Share(2, 3), coverage.share());
        assertEquals(new Share(1, 3), coverage.direct());
        assertEquals(
                List.of(four, a, b, five, note),
                coverage.clauses().stream().map(ClauseCoverage::clause).toList());
        assertEquals(new Share(2, 2), coverage.clauses().getFirst().share());
        assertEquals(Optional.of(four), coverage.clauses().get(2).through());
        assertEquals(1, coverage.clauses().get(2).depth());
        assertEquals(
                List.of(five),
                coverage.gaps().stream().map(ClauseCoverage::clause).toList());
    }

    @Test
    void countsLeavesInAStandardWithoutModalities() {
        Standard standard = built.standard("S");
        Clause four = clause(standard.getClauses(), "4", Modality.UNSPECIFIED);
        clause(four.getClauses(), "4.1", Modality.UNSPECIFIED);
        Clause second = clause(four.getClauses(), "4.2", Modality.UNSPECIFIED);
        fulfils(built.process("P"), second);

        assertEquals(
                new Share(1, 2), StandardCoverage.of(standard, built.index()).share());
    }

    @Test
    void saysNothingOfAnEmptyStandard() {
        StandardCoverage coverage = StandardCoverage.of(built.standard("S"), built.index());

        assertEquals(0, coverage.share().percent());
        assertFalse(coverage.share().isComplete());
    }

    @Test
    void findsWhatAProcessLacks() {
        Process bare = built.process("Bare");
        Process full = fullProcess();

        List<ProcessCoverage> coverage = ProcessCoverage.of(built.index());

        assertEquals(
                new ProcessCoverage(
                        bare, false, 0, 0, List.of(), List.of(), List.of(), List.of(), List.of(), List.of()),
                coverage.getFirst());
        assertEquals(new Share(0, 8), coverage.getFirst().share());
        ProcessCoverage of = coverage.getLast();
        assertEquals(List.of("Officer"), names(of.qualityPositions()));
        assertEquals(List.of("M"), names(of.metrics()));
        assertEquals(List.of("Risk"), names(of.risks()));
        assertEquals(List.of("S"), names(of.standards()));
        assertEquals(
                List.of("1", "2"), of.clauses().stream().map(Clause::getNumber).toList());
        assertEquals(full.getRequirements(), of.requirements());
        assertEquals(new Share(8, 8), of.share());
    }

    private static List<String> names(List<? extends NamedElement> elements) {
        return elements.stream().map(NamedElement::getName).toList();
    }

    @Test
    void aRequirementTiesAProcessToItsClause() {
        Process process = built.process("P");
        var requirement = ProcessFactory.eINSTANCE.createEmbeddedRequirement();
        process.getRequirements().add(requirement);

        assertEquals(
                new Share(1, 8), ProcessCoverage.of(built.index()).getFirst().share());
        requirement.getClauses().add(clause(built.standard("S").getClauses(), "1", Modality.SHALL));
        assertEquals(
                new Share(2, 8), ProcessCoverage.of(built.index()).getFirst().share());
    }

    private Process fullProcess() {
        Position officer = built.position("Officer");
        officer.getFunctions().add(QualityFunction.METROLOGY);
        Process full = built.process("Full");
        full.setOwner(officer);
        built.raci(full, ResponsibilityRole.A, officer);
        built.raci(full, ResponsibilityRole.R, officer);
        full.getMetrics().add(built.metric("M"));
        full.getRequirements().add(ProcessFactory.eINSTANCE.createEmbeddedRequirement());
        Standard standard = built.standard("S");
        Clause first = clause(standard.getClauses(), "1", Modality.SHALL);
        fulfils(full, first);
        full.getRequirements()
                .getFirst()
                .getClauses()
                .addAll(List.of(first, clause(standard.getClauses(), "2", Modality.SHALL)));
        built.add(StrategyFactory.eINSTANCE.createRisk(), "Risk").setProcess(full);
        return full;
    }

    @Test
    void twoAccountablesAreNotOne() {
        Process process = built.process("P");
        built.raci(process, ResponsibilityRole.A, built.position("A"), built.position("B"));

        ProcessCoverage coverage = ProcessCoverage.of(built.index()).getFirst();

        assertEquals(2, coverage.accountable());
        assertEquals(0, coverage.share().part());
    }

    @Test
    void countsEightActivitiesByUnitAndProcess() {
        Process audit = built.process("Audit");
        audit.getActivities().add(QualityActivity.AUDIT);
        var unit = built.unit("U", null);
        unit.getActivities().add(QualityActivity.PLANNING);

        List<ActivityCoverage> coverage = ActivityCoverage.of(built.index());

        assertEquals(8, coverage.size());
        assertEquals(
                List.of(QualityActivity.PLANNING, QualityActivity.AUDIT),
                coverage.stream()
                        .filter(ActivityCoverage::isPerformed)
                        .map(ActivityCoverage::activity)
                        .toList());
        assertFalse(coverage.get(3).isOwnedInProcess());
        audit.setOwner(built.position("Auditor"));
        assertTrue(ActivityCoverage.of(built.index()).get(3).isOwnedInProcess());
    }

    @Test
    void countsElevenFunctionsButNoVacantPosts() {
        Position held = built.position("Held");
        held.getFunctions().addAll(List.of(QualityFunction.RELIABILITY, QualityFunction.METROLOGY));
        Position vacant = built.position("Vacant");
        vacant.setVacant(true);
        vacant.getFunctions().add(QualityFunction.SUPPLIER_QUALITY);

        List<FunctionCoverage> coverage = FunctionCoverage.of(built.index());

        assertEquals(11, coverage.size());
        assertEquals(
                List.of(QualityFunction.RELIABILITY, QualityFunction.METROLOGY),
                coverage.stream()
                        .filter(FunctionCoverage::isHeld)
                        .map(FunctionCoverage::function)
                        .toList());
        assertEquals(
                List.of(vacant),
                coverage.stream()
                        .filter(function -> function.function() == QualityFunction.SUPPLIER_QUALITY)
                        .findFirst()
                        .orElseThrow()
                        .positions());
    }

    @Test
    void roundsSharesDownSoThatAHundredMeansAll() {
        assertEquals(99, new Share(999, 1000).percent());
        assertEquals(100, new Share(1000, 1000).percent());
        assertThrows(IllegalArgumentException.class, () -> new Share(2, 1));
    }
}
