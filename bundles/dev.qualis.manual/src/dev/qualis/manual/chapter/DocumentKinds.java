package dev.qualis.manual.chapter;

import dev.qualis.manual.DocumentKind;
import java.util.ArrayList;
import java.util.List;

/** Which chapters make which document. */
public final class DocumentKinds {

    private DocumentKinds() {}

    /** The quality manual whose chapters on processes, positions and the rest stand behind the clauses of a standard. */
    public static DocumentKind manualBy(String standard) {
        List<Chapter> chapters = new ArrayList<>(ManualChapters.all());
        int behind = chapters.indexOf(chapters.stream()
                        .filter(PolicyChapter.class::isInstance)
                        .findFirst()
                        .orElseThrow())
                + 1;
        chapters.add(behind, new ClauseOrderChapter(standard));
        return new DocumentKind(DocumentKind.MANUAL, "质量手册", "Quality manual", chapters);
    }

    public static List<DocumentKind> all() {
        return List.of(
                new DocumentKind(DocumentKind.MANUAL, "质量手册", "Quality manual", ManualChapters.all()),
                new DocumentKind(
                        "charter",
                        "首席质量官任命书与职责",
                        "Appointment and charter of the chief quality officer",
                        List.of(new CharterChapter(), SubjectChapter.of(Chapter.APPOINTMENT, Phrase.APPOINTMENT))),
                new DocumentKind("positions", "岗位说明书", "Position descriptions", List.of(PositionsChapter.CHAPTER)),
                new DocumentKind(
                        "strategy",
                        "质量战略与年度计划",
                        "Quality strategy and annual plan",
                        List.of(
                                new PolicyChapter(),
                                SubjectChapter.of(Chapter.STRATEGY, Phrase.STRATEGY, "StrategyCascade", "GoalTable"),
                                SubjectChapter.of(Chapter.RISKS, Phrase.RISKS_CHAPTER, "RiskMatrix"),
                                MetricsChapter.CHAPTER)),
                new DocumentKind(
                        "compliance",
                        "合规义务清单",
                        "Compliance register",
                        List.of(SubjectChapter.of(
                                Chapter.COMPLIANCE, Phrase.COMPLIANCE, "ComplianceRegister", "ComplianceCoverage"))),
                new DocumentKind("registers", "运行登记册", "Registers", List.of(ManualChapters.registers())),
                new DocumentKind(
                        "costs",
                        "质量成本报告",
                        "Cost of quality report",
                        List.of(SubjectChapter.of(
                                Chapter.ECONOMICS,
                                Phrase.ECONOMICS,
                                "CostOfQualityChart",
                                "LossPareto",
                                "CostOfQuality"))),
                new DocumentKind(
                        "sustainability",
                        "可持续发展报告",
                        "Sustainability report",
                        List.of(SubjectChapter.of(
                                Chapter.SUSTAINABILITY,
                                Phrase.SUSTAINABILITY,
                                "SustainabilityTrajectory",
                                "GreenhouseGasChart",
                                "SustainabilityTargets"))),
                new DocumentKind(
                        "conformity",
                        "符合性报告",
                        "Conformity report",
                        List.of(new ConformityChapter(), new StandardsChapter())),
                new DocumentKind("evidence", "条款与证据对照表", "Clauses and evidence", List.of(new EvidenceChapter())),
                new DocumentKind(
                        "review",
                        "管理评审",
                        "Management review",
                        List.of(new ReviewChapter(), new ReviewInputsChapter()),
                        true),
                new DocumentKind(
                        "tasks",
                        "改进任务",
                        "Improvement tasks",
                        List.of(
                                SubjectChapter.of(Chapter.ASSESSMENT, Phrase.ASSESSMENT),
                                SubjectChapter.of(Chapter.IMPROVEMENT, Phrase.IMPROVEMENT))));
    }
}
