package dev.qualis.server.command;

import dev.qualis.analysis.ModelTexts;
import dev.qualis.app.AssessProject;
import dev.qualis.app.OpenedProject;
import dev.qualis.app.Progress;
import dev.qualis.conformity.ClauseResult;
import dev.qualis.conformity.ConformityReport;
import dev.qualis.conformity.Evidence;
import dev.qualis.conformity.Wording;
import dev.qualis.dsl.workspace.Snapshot;
import dev.qualis.model.qms.core.Language;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.standard.Standard;
import dev.qualis.server.project.Positions;
import dev.qualis.server.project.ResultName;
import dev.qualis.server.project.Turn;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.util.CancelIndicator;

/** {@code qualis.assess}: how far a project is from a standard, for a tree of its clauses. */
final class AssessCommand implements ServerCommand<AssessCommand.Argument> {

    /**
     * Which project and standard.
     *
     * @param standard its name; where it is not said, the only one in use, or the guide
     */
    record Argument(String uri, String standard) {}

    /**
     * The judgement.
     *
     * @param standards names of all that the project has or uses
     * @param score from 0 to 1
     * @param errors how many errors the text has; with any, the rest is preliminary
     */
    record Report(
            String standard,
            String title,
            List<String> standards,
            double score,
            long errors,
            List<Section> sections,
            List<Clause> clauses) {}

    /** A clause with others below it: its number is the beginning of theirs. */
    record Section(String number, String title, int depth, double score, double weight) {}

    /**
     * A clause.
     *
     * @param result met, partly, claimed, not or notApplicable
     * @param fix what to do next, null where nothing is left to do
     * @param snippet what to write; empty where the step is not one of writing
     */
    record Clause(
            String number,
            String title,
            String result,
            double share,
            double weight,
            String reason,
            String fix,
            String snippet,
            List<Proof> evidence) {}

    /** Something that speaks for a clause; without a place where it lies in a library. */
    record Proof(String name, String uri, Range range) {}

    @Override
    public String name() {
        return "qualis.assess";
    }

    @Override
    public Class<Argument> argument() {
        return Argument.class;
    }

    @Override
    public Report run(AskedProject project, Argument argument, Progress progress) throws RefusedException {
        OpenedProject opened = project.opened();
        ConformityReport report = report(project, argument.standard(), progress);
        ModelTexts texts = ModelTexts.of(opened.index());
        Language language = project.language();
        return new Report(
                report.standard().getName(),
                texts.title(report.standard(), language),
                opened.index().standards().stream()
                        .map(Standard::getName)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                report.score(),
                errors(project.snapshot()),
                report.sections().stream()
                        .map(section -> new Section(
                                section.clause().getNumber(),
                                texts.title(section.clause(), language),
                                section.depth(),
                                section.score(),
                                section.weight()))
                        .toList(),
                report.clauses().stream()
                        .map(result -> clause(project, texts, result))
                        .toList());
    }

    private static long errors(Snapshot snapshot) {
        return Turn.of(snapshot, () -> snapshot.issues(CancelIndicator.NullImpl)).stream()
                .filter(issue -> issue.severity() == Severity.ERROR)
                .count();
    }

    /** The judgement by a standard, with proposals in the words of the project. */
    static ConformityReport report(AskedProject project, String standard, Progress progress) throws RefusedException {
        AssessProject assess = new AssessProject();
        String name = standard == null ? assess.usualStandard(project.opened()) : standard;
        return project.done(assess.assess(project.opened(), name, progress));
    }

    private static Clause clause(AskedProject project, ModelTexts texts, ClauseResult result) {
        return new Clause(
                result.clause().getNumber(),
                texts.title(result.clause(), project.language()),
                ResultName.of(result.result()),
                result.result().share(),
                result.weight(),
                in(project.language(), result.reason()),
                result.fix().map(fix -> in(project.language(), fix.text())).orElse(null),
                result.fix().map(fix -> fix.snippet()).orElse(""),
                result.evidence().stream()
                        .map(Evidence::element)
                        .map(element -> proof(project, element))
                        .toList());
    }

    private static String in(Language language, Wording wording) {
        return language == Language.ZH ? wording.zh() : wording.en();
    }

    private static Proof proof(AskedProject project, EObject element) {
        String name = Optional.of(element)
                .filter(NamedElement.class::isInstance)
                .map(each -> ((NamedElement) each).getName())
                .orElse("");
        return project.model()
                .locate(element)
                .filter(at -> project.snapshot().contains(at.uri()))
                .map(at -> new Proof(
                        name,
                        at.uri().toString(),
                        new Positions(project.snapshot().text(at.uri())).range(at.offset(), at.length())))
                .orElse(new Proof(name, null, null));
    }
}
