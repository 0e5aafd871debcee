package dev.qualis.manual.chapter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.analysis.ProjectAnalyses;
import dev.qualis.conformity.Conformity;
import dev.qualis.document.content.Block;
import dev.qualis.document.content.Inline;
import dev.qualis.document.content.Page;
import dev.qualis.document.content.Section;
import dev.qualis.document.content.Table;
import dev.qualis.manual.DocumentKind;
import dev.qualis.manual.ElementLinks;
import dev.qualis.manual.ManualOptions;
import dev.qualis.manual.QualityManual;
import dev.qualis.manual.SampleModel;
import dev.qualis.model.qms.assessment.AssessmentFactory;
import dev.qualis.model.qms.assessment.ImprovementTask;
import dev.qualis.model.qms.assessment.TaskStatus;
import dev.qualis.model.qms.core.Language;
import dev.qualis.model.qms.process.MeasuredValue;
import dev.qualis.model.qms.process.ProcessFactory;
import dev.qualis.model.qms.strategy.Risk;
import dev.qualis.model.qms.strategy.StrategyFactory;
import dev.qualis.model.value.Period;
import dev.qualis.model.value.Quantity;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReviewChapterTest {

    private final SampleModel sample = new SampleModel();

    private Page page() {
        DocumentKind kind = DocumentKind.of("review").orElseThrow();
        ModelIndex index = sample.index();
        return new QualityManual(
                        index,
                        ElementLinks.of(index, kind.chapters()),
                        List.of(),
                        ManualOptions.standard(),
                        ProjectAnalyses.of(index),
                        Conformity.toAll(index))
                .document(Language.EN, kind)
                .pages()
                .all()
                .getFirst();
    }

    private List<List<String>> rows(String anchor) {
        Section section = page().blocks().stream()
                .map(Section.class::cast)
                .filter(each -> each.anchor().equals(anchor))
                .findFirst()
                .orElseThrow();
        return section.blocks().stream()
                .filter(Table.class::isInstance)
                .flatMap(table -> ((Table) table).rows().stream())
                .map(row -> row.cells().stream()
                        .map(cell -> cell.content().stream().map(Inline::plain).collect(Collectors.joining()))
                        .toList())
                .toList();
    }

    private ImprovementTask task(String name, String due, TaskStatus status) {
        ImprovementTask task = sample.add(AssessmentFactory.eINSTANCE.createImprovementTask(), name, name, name);
        task.setDue(LocalDate.parse(due));
        task.setStatus(status);
        return task;
    }

    @Test
    void tellsWhatIsOverdueOnTheDayOfTheModelAndStillOpen() {
        task("Late", "2026-11-29", TaskStatus.OPEN);
        task("Today", "2026-11-30", TaskStatus.OPEN);
        task("Done", "2026-01-01", TaskStatus.CLOSED);

        assertEquals(List.of(List.of("Late", "2026-11-29")), rows("review-overdue"));
    }

    @Test
    void theHighestRisksComeFirst() {
        for (int impact : List.of(2, 5, 3)) {
            Risk risk = sample.add(StrategyFactory.eINSTANCE.createRisk(), "R" + impact, "R" + impact, "R" + impact);
            risk.setLikelihood(3);
            risk.setImpact(impact);
        }

        assertEquals(
                List.of("3 × 5 = 15", "3 × 3 = 9", "3 × 2 = 6"),
                rows("review-highest-risks").stream().map(row -> row.get(1)).toList());
    }

    @Test
    void metricsOffTheirTargetAreToldAndOthersNot() {
        assertEquals(List.of(), rows("review-metrics-off-target"));
        MeasuredValue worse = ProcessFactory.eINSTANCE.createMeasuredValue();
        worse.setPeriod(Period.parse("2026-H2"));
        worse.setValue(Quantity.parse("2400 ppm"));
        sample.failures.getValues().add(worse);

        assertEquals(
                "Failure rate", rows("review-metrics-off-target").getFirst().getFirst());
    }

    @Test
    void whatIsNotThereIsSaid() {
        List<Block> blocks = page().blocks();

        assertEquals(5, blocks.size());
        assertTrue(((Section) blocks.getLast()).blocks().getFirst() instanceof Block.Note);
    }
}
