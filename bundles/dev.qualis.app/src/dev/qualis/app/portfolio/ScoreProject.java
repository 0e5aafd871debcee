package dev.qualis.app.portfolio;

import dev.qualis.app.AssessProject;
import dev.qualis.app.OpenProject;
import dev.qualis.app.OpenedProject;
import dev.qualis.app.Outcome.Done;
import dev.qualis.app.Outcome.Refused;
import dev.qualis.app.Progress;
import dev.qualis.app.Refusal;
import dev.qualis.app.Sentences;
import dev.qualis.app.portfolio.ProjectScores.Clause;
import dev.qualis.app.portfolio.ProjectScores.Score;
import dev.qualis.conformity.ClauseResult;
import dev.qualis.conformity.ConformityReport;
import dev.qualis.conformity.Result;
import dev.qualis.model.qms.core.Language;
import dev.qualis.model.qms.standard.Standard;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Judges one project by all standards that it uses. */
final class ScoreProject {
    private final OpenProject opener;
    private final Language language;

    /** @param opener used by this thread only */
    ScoreProject(OpenProject opener, Language language) {
        this.opener = opener;
        this.language = language;
    }

    ProjectScores of(Path path, String fingerprint) {
        return switch (opener.open(path, Progress.NONE)) {
            case Refused<OpenedProject> refused ->
                new ProjectScores(fingerprint, "", new Sentences(language).of(refused.refusal()), List.of(), List.of());
            case Done<OpenedProject>(OpenedProject project) -> judged(project, fingerprint);
        };
    }

    private ProjectScores judged(OpenedProject project, String fingerprint) {
        List<Score> scores = new ArrayList<>();
        List<Clause> clauses = new ArrayList<>();
        long errors = new AssessProject().errors(project);
        List<String> standards = project.index().standards().stream()
                .map(Standard::getName)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
        for (String standard : standards) {
            if (new AssessProject().assess(project, standard, Progress.NONE)
                    instanceof Done<ConformityReport>(ConformityReport report)) {
                add(report, standard, errors, scores, clauses);
            }
        }
        String failure = scores.isEmpty() ? withoutStandard(project) : "";
        return new ProjectScores(fingerprint, project.title(language), failure, scores, clauses);
    }

    /** A project that uses no standard cannot be judged, and does not vanish. */
    private String withoutStandard(OpenedProject project) {
        String usual = new AssessProject().usualStandard(project);
        return new AssessProject().assess(project, usual, Progress.NONE)
                        instanceof Refused<ConformityReport>(Refusal refusal)
                ? new Sentences(language).of(refusal)
                : usual;
    }

    private static void add(
            ConformityReport report, String standard, long errors, List<Score> scores, List<Clause> clauses) {
        String date = report.modelDate().map(LocalDate::toString).orElse("");
        for (ClauseResult result : report.clauses()) {
            clauses.add(new Clause(
                    standard,
                    date,
                    Objects.toString(result.clause().getNumber(), ""),
                    word(result.result()),
                    result.result().share(),
                    result.weight()));
        }
        scores.add(new Score(
                standard,
                date,
                report.score(),
                errors,
                count(report, "met"),
                count(report, "partly") + count(report, "claimed"),
                count(report, "not"),
                count(report, "na")));
    }

    private static int count(ConformityReport report, String word) {
        return (int) report.clauses().stream()
                .filter(result -> word(result.result()).equals(word))
                .count();
    }

    private static String word(Result result) {
        return switch (result) {
            case Result.Met met -> "met";
            case Result.PartlyMet partly -> "partly";
            case Result.Claimed claimed -> "claimed";
            case Result.NotMet not -> "not";
            case Result.NotApplicable not -> "na";
        };
    }
}
