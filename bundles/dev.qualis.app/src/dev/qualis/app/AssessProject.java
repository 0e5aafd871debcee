package dev.qualis.app;

import dev.qualis.conformity.Comparison;
import dev.qualis.conformity.Conformity;
import dev.qualis.conformity.ConformityReport;
import dev.qualis.manual.AssessmentDocument;
import dev.qualis.manual.Readership;
import dev.qualis.model.qms.core.Language;
import dev.qualis.model.qms.standard.Standard;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Judges how well a company conforms to a standard. */
public final class AssessProject {

    /**
     * Judges by one standard.
     *
     * @param name the name of a standard of the project or of a library that it uses
     * @return the report, with proposals in the words of the project's files; refused where there is no such standard
     */
    public Outcome<ConformityReport> assess(OpenedProject project, String name, Progress progress) {
        progress.step(Progress.Task.ASSESS, 0, 1);
        Outcome<ConformityReport> outcome = assess(project, name);
        progress.step(Progress.Task.ASSESS, 1, 1);
        return outcome;
    }

    /** The standard to judge by where none is named: the only one that the project has or uses, or else the guide. */
    public String usualStandard(OpenedProject project) {
        List<String> names = project.index().standards().stream()
                .map(Standard::getName)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return names.size() == 1 ? names.getFirst() : NewProject.GUIDE;
    }

    private static Outcome<ConformityReport> assess(OpenedProject project, String name) {
        List<Standard> standards = project.index().standards();
        return standards.stream()
                .filter(standard -> name.equals(standard.getName()))
                .findFirst()
                .map(standard ->
                        Outcome.done(Conformity.of(project.index(), standard).spelled(project.proposals())))
                .orElseGet(() -> Outcome.refused(new Refusal.UnknownStandard(
                        name,
                        standards.stream()
                                .map(Standard::getName)
                                .filter(Objects::nonNull)
                                .distinct()
                                .sorted()
                                .toList())));
    }

    /** How many errors the text of a project has; with any, what is found of it is preliminary. */
    public long errors(OpenedProject project) {
        return new CheckProject().check(project, Progress.NONE).count(Finding.Level.ERROR);
    }

    /** The assessment as a document for its readers, with the places in the project's files. */
    public AssessmentDocument document(
            OpenedProject project,
            ConformityReport report,
            Optional<Comparison> comparison,
            Readership reader,
            Language first) {
        return new AssessmentDocument(
                project.index(), report, comparison, project::place, errors(project), reader, first);
    }
}
