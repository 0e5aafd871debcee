package dev.qualis.cli;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.app.OpenedProject;
import dev.qualis.app.Outcome;
import dev.qualis.app.Outcome.Done;
import dev.qualis.app.Outcome.Refused;
import dev.qualis.app.Refusal;
import dev.qualis.app.reference.Reference;
import dev.qualis.cli.report.PageText;
import dev.qualis.dsl.project.QmsLanguage;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code qualis explain}: the pages of the reference about a word. */
@Command(name = "explain", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class ExplainCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "WORD", descriptionKey = "WORD", arity = "1..*")
    private List<String> words;

    @Option(names = "--project", paramLabel = "PATH", converter = ProjectPath.class)
    private Path path;

    ExplainCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (path == null) {
            return explain(Optional.empty());
        }
        Outcome<OpenedProject> opened;
        try (ConsoleProgress progress = session.progress(false)) {
            opened = session.openProject().open(path, progress);
        }
        return switch (opened) {
            case Refused<OpenedProject>(Refusal refusal) -> session.refuse(refusal);
            case Done<OpenedProject>(OpenedProject project) -> explain(Optional.of(project.index()));
        };
    }

    private int explain(Optional<ModelIndex> project) {
        String word = String.join(" ", words);
        Reference reference = new Reference(QmsLanguage.standalone(), session.language());
        List<String> pages = reference.about(word, project);
        if (pages.isEmpty()) {
            List<String> near = reference.near(word, project);
            session.complain(
                    near.isEmpty()
                            ? session.say("explain.unknown", word)
                            : session.say("explain.near", word, String.join(session.say("explain.or"), near)));
            return ExitCode.USAGE;
        }
        session.print(pages.stream()
                .map(PageText::of)
                .collect(Collectors.joining("\n"))
                .stripTrailing());
        return ExitCode.FINE;
    }
}
