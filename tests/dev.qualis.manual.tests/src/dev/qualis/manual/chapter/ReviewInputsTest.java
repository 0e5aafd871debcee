package dev.qualis.manual.chapter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.analysis.ProjectAnalyses;
import dev.qualis.conformity.Conformity;
import dev.qualis.document.content.Inline;
import dev.qualis.document.content.Table;
import dev.qualis.manual.DocumentKind;
import dev.qualis.manual.ElementLinks;
import dev.qualis.manual.ManualOptions;
import dev.qualis.manual.QualityManual;
import dev.qualis.manual.SampleModel;
import dev.qualis.model.qms.assessment.AssessmentFactory;
import dev.qualis.model.qms.assessment.ImprovementTask;
import dev.qualis.model.qms.assessment.TaskStatus;
import dev.qualis.model.qms.audit.Audit;
import dev.qualis.model.qms.audit.AuditFactory;
import dev.qualis.model.qms.audit.AuditFinding;
import dev.qualis.model.qms.audit.ManagementReview;
import dev.qualis.model.qms.audit.ReviewDecision;
import dev.qualis.model.qms.audit.ReviewInput;
import dev.qualis.model.qms.audit.ReviewTopic;
import dev.qualis.model.qms.core.Language;
import dev.qualis.model.value.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReviewInputsTest {

    private final SampleModel sample = new SampleModel();

    private List<List<String>> rows() {
        DocumentKind kind = DocumentKind.of("review").orElseThrow();
        ModelIndex index = sample.index();
        return new QualityManual(
                        index,
                        ElementLinks.of(index, kind.chapters()),
                        List.of(),
                        ManualOptions.standard(),
                        ProjectAnalyses.of(index),
                        Conformity.toAll(index))
                .document(Language.EN, kind).pages().all().getLast().blocks().stream()
                        .filter(Table.class::isInstance)
                        .flatMap(table -> ((Table) table).rows().stream())
                        .map(row -> row.cells().stream()
                                .map(cell -> cell.content().stream()
                                        .map(Inline::plain)
                                        .collect(Collectors.joining()))
                                .toList())
                        .toList();
    }

    private List<String> row(ReviewTopic topic) {
        return rows().get(topic.ordinal() - 1);
    }

    private ImprovementTask task(String name, TaskStatus status) {
        ImprovementTask task = sample.add(AssessmentFactory.eINSTANCE.createImprovementTask(), name, name, name);
        task.setStatus(status);
        return task;
    }

    @Test
    void everySubjectOfTheStandardHasItsRow() {
        assertEquals(ReviewTopic.values().length - 1, rows().size());
        assertEquals("None.", row(ReviewTopic.AUDITS).get(1));
    }

    @Test
    void earlierActionsAreThoseThatTheLastReviewDecided() {
        task("Other", TaskStatus.OPEN);
        assertEquals("1 of 1 open: Other", row(ReviewTopic.PREVIOUS_ACTIONS).get(1));
        ManagementReview review = sample.add(AuditFactory.eINSTANCE.createManagementReview(), "R", "评审", "Review");
        review.setHeld(LocalDate.parse("2026-02-01"));
        ReviewDecision decision = AuditFactory.eINSTANCE.createReviewDecision();
        decision.getTasks().addAll(List.of(task("Late", TaskStatus.OPEN), task("Ready", TaskStatus.CLOSED)));
        review.getDecisions().add(decision);
        ReviewInput input = AuditFactory.eINSTANCE.createReviewInput();
        input.setTopic(ReviewTopic.PREVIOUS_ACTIONS);
        input.setTitle(new LocalizedText("完成四项", "Four are done"));
        input.getSources().add(sample.failures);
        review.getInputs().add(input);

        assertEquals(
                List.of("1 of 2 open: Late", "Four are done (Failure rate)"),
                row(ReviewTopic.PREVIOUS_ACTIONS).subList(1, 3));
    }

    @Test
    void aReviewThatIsStillToComeIsNotTheLastOne() {
        ManagementReview review = sample.add(AuditFactory.eINSTANCE.createManagementReview(), "R", "评审", "Review");
        review.setHeld(LocalDate.parse("2026-12-01")); // the model is of 30 November
        ReviewInput input = AuditFactory.eINSTANCE.createReviewInput();
        input.setTopic(ReviewTopic.AUDITS);
        input.setTitle(new LocalizedText("审核", "Audits"));
        review.getInputs().add(input);

        assertEquals(2, row(ReviewTopic.AUDITS).size());
    }

    @Test
    void openFindingsOfAuditsAreCounted() {
        Audit audit = sample.add(AuditFactory.eINSTANCE.createAudit(), "A", "审核", "Audit");
        audit.setHeld(LocalDate.parse("2026-03-01"));
        for (LocalDate closed : new LocalDate[] {null, LocalDate.parse("2026-04-01")}) {
            AuditFinding finding = AuditFactory.eINSTANCE.createAuditFinding();
            finding.setTitle(new LocalizedText("缺记录", "Record missing"));
            finding.setClosed(closed);
            audit.getFindings().add(finding);
        }

        assertEquals(
                "Audits held: 1; findings: 2, of which open: 1: Record missing",
                row(ReviewTopic.AUDITS).get(1));
    }
}
