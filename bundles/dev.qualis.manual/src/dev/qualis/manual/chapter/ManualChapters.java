package dev.qualis.manual.chapter;

import java.util.List;

/** The chapters of the quality manual in their order. */
public final class ManualChapters {

    private ManualChapters() {}

    public static List<Chapter> all() {
        return List.of(
                new CoverChapter(),
                new ScopeChapter(),
                new PolicyChapter(),
                new ReviewChapter(),
                new ReviewInputsChapter(),
                OrganisationChapter.CHAPTER,
                PositionsChapter.CHAPTER,
                PeopleChapter.CHAPTER,
                CompetencesChapter.CHAPTER,
                ProductsChapter.CHAPTER,
                ProcessesChapter.CHAPTER,
                new ResponsibilitiesChapter(),
                SubjectChapter.of(Chapter.APPOINTMENT, Phrase.APPOINTMENT),
                DecisionsChapter.CHAPTER,
                MetricsChapter.CHAPTER,
                SubjectChapter.of(Chapter.STRATEGY, Phrase.STRATEGY, "StrategyCascade", "GoalTable"),
                SubjectChapter.of(Chapter.RISKS, Phrase.RISKS_CHAPTER, "RiskMatrix"),
                SubjectChapter.of(Chapter.CULTURE, Phrase.CULTURE),
                registers(),
                SubjectChapter.of(Chapter.COMPLIANCE, Phrase.COMPLIANCE, "ComplianceRegister", "ComplianceCoverage"),
                SubjectChapter.of(Chapter.IMPROVEMENT, Phrase.IMPROVEMENT),
                SubjectChapter.of(
                        Chapter.ECONOMICS, Phrase.ECONOMICS, "CostOfQualityChart", "LossPareto", "CostOfQuality"),
                SubjectChapter.of(
                        Chapter.SUSTAINABILITY,
                        Phrase.SUSTAINABILITY,
                        "SustainabilityTrajectory",
                        "GreenhouseGasChart",
                        "SustainabilityTargets"),
                SubjectChapter.of(Chapter.ASSESSMENT, Phrase.ASSESSMENT),
                OtherChapter.CHAPTER,
                new StandardsChapter(),
                new ConformityChapter(),
                new GlossaryChapter());
    }

    /** What runs day by day, and its registers. */
    static Chapter registers() {
        return SubjectChapter.of(
                Chapter.OPERATION,
                Phrase.OPERATION,
                "DocumentRegister",
                "AuditCoverage",
                "NonconformityRegister",
                "SupplierRegister",
                "EquipmentRegister",
                "CompetenceMatrix",
                "TrainingRegister");
    }
}
