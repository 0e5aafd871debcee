package dev.qualis.conformity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.conformity.EarlierReport.EarlierClause;
import dev.qualis.model.qms.standard.Clause;
import dev.qualis.model.qms.standard.StandardFactory;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is read from a report: the next steps, and what has changed. */
class ReportReadingTest {

    private static final Fix WRITE = Fix.of("写", "Write", "fulfils X 1");
    private static final Fix ACT = Fix.of("做", "Act", "");

    private static ClauseResult result(String number, Result result, Fix fix) {
        Clause clause = StandardFactory.eINSTANCE.createClause();
        clause.setNumber(number);
        double weight = result.isApplicable() ? 1 : 0;
        return new ClauseResult(
                clause, result, weight, List.of(), new Wording("", ""), Optional.ofNullable(fix), true, List.of());
    }

    private static ConformityReport report(ClauseResult... results) {
        double met = List.of(results).stream()
                .mapToDouble(each -> each.result().share())
                .sum();
        double weight =
                List.of(results).stream().mapToDouble(ClauseResult::weight).sum();
        return new ConformityReport(
                StandardFactory.eINSTANCE.createStandard(),
                Optional.empty(),
                met / weight,
                List.of(),
                List.of(results),
                Optional.empty());
    }

    private static List<String> numbers(NextStep step) {
        return step.clauses().stream().map(each -> each.clause().getNumber()).toList();
    }

    @Test
    void cheapestStepsComeFirst() {
        Fix nearly = Fix.of("补", "Add", "evidence");
        List<NextStep> steps = NextStep.of(report(
                result("1", new Result.NotMet(), ACT),
                result("2", new Result.NotMet(), WRITE),
                result("3", new Result.PartlyMet(0.9), nearly),
                result("4", new Result.Met(), null)));
        assertEquals(
                List.of("3", "2", "1"),
                steps.stream().flatMap(step -> numbers(step).stream()).toList());
        assertEquals(0.25, steps.get(1).gain(), 1e-12);
    }

    @Test
    void theSameStepForSeveralClausesIsOne() {
        List<NextStep> steps = NextStep.of(report(
                result("1", new Result.NotMet(), ACT),
                result("2", new Result.NotMet(), Fix.of("另", "Other", "")),
                result("3", new Result.NotMet(), ACT)));
        assertEquals(2, steps.size());
        assertEquals(List.of("1", "3"), numbers(steps.getFirst()));
    }

    @Test
    void nothingIsLeftToDoWhereAllIsMetOrDoesNotApply() {
        Result none = new Result.NotApplicable(new Wording("", ""));
        assertEquals(List.of(), NextStep.of(report(result("1", new Result.Met(), null), result("2", none, ACT))));
    }

    @Test
    void tellsWhatGotBetterAndWorseAndWhatIsNewOrGone() {
        EarlierReport earlier = new EarlierReport(
                "S",
                "",
                0.5,
                List.of(
                        new EarlierClause("1", "", "", true, 0.2),
                        new EarlierClause("2", "", "", true, 1),
                        new EarlierClause("3", "", "", false, 0),
                        new EarlierClause("4", "", "", true, 0.5),
                        new EarlierClause("5", "", "", true, 1)));
        Comparison found = Comparison.of(
                earlier,
                report(
                        result("1", new Result.PartlyMet(0.4), ACT),
                        result("2", new Result.PartlyMet(0.6), ACT),
                        result("3", new Result.Met(), null),
                        result("4", new Result.PartlyMet(0.5 + 1e-12), ACT),
                        result("6", new Result.Met(), null)));
        assertEquals(
                List.of("1"),
                found.better().stream().map(each -> each.before().number()).toList());
        assertEquals(
                List.of("2"),
                found.worse().stream().map(each -> each.before().number()).toList());
        assertEquals(
                List.of("3"),
                found.applicability().stream()
                        .map(each -> each.before().number())
                        .toList());
        assertEquals("6", found.added().getFirst().clause().getNumber());
        assertEquals(
                List.of("5"), found.gone().stream().map(EarlierClause::number).toList());
        assertEquals(3.5 / 5 - 0.5, found.delta(), 1e-9);
        assertFalse(found.isEmpty());
    }

    @Test
    void theSameReportHasNotChanged() {
        ConformityReport report = report(result("1", new Result.Met(), null));
        EarlierReport same = new EarlierReport("S", "", 1, List.of(new EarlierClause("1", "", "", true, 1)));
        assertTrue(Comparison.of(same, report).isEmpty());
    }
}
