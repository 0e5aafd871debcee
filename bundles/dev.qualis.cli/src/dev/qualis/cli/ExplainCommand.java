package dev.qualis.cli;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.app.OpenedProject;
import dev.qualis.app.Outcome;
import dev.qualis.app.Outcome.Done;
import dev.qualis.app.Outcome.Refused;
import dev.qualis.app.OutputFolder;
import dev.qualis.app.Refusal;
import dev.qualis.app.reference.Reference;
import dev.qualis.cli.report.PageText;
import dev.qualis.dsl.project.QmsLanguage;
import dev.qualis.model.qms.core.Language;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code qualis explain}: the pages of the reference about a word, or all of them as a folder. */
@Command(name = "explain", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class ExplainCommand implements Callable<Integer> {
    private final Session session;

    private static final Path FOLDER = Path.of("qualis-reference");

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "WORD", descriptionKey = "WORD", arity = "0..*")
    private List<String> words = new ArrayList<>();

    @Option(names = "--all")
    private boolean all;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            converter = ProjectPath.class)
    private Path folder;

    @Option(names = "--force", descriptionKey = "force")
    private boolean force;

    @Option(names = "--project", paramLabel = "PATH", converter = ProjectPath.class)
    private Path path;

    ExplainCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (words.isEmpty() != all || !all && (folder != null || force) || all && path != null) {
            throw new ParameterException(spec.commandLine(), session.say("explain.wordOrAll"));
        }
        if (all) {
            return write(folder == null ? FOLDER : folder);
        }
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
        session.printText(pages.stream()
                        .map(PageText::of)
                        .collect(Collectors.joining("\n"))
                        .stripTrailing() + "\n");
        return ExitCode.FINE;
    }

    /** Writes the whole reference, a folder for each language, whose pages link to each other. */
    private int write(Path target) {
        QmsLanguage qms = QmsLanguage.standalone();
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (Language language : List.of(Language.ZH, Language.EN)) {
            new Reference(qms, language)
                    .pages()
                    .forEach((name, page) ->
                            files.put(language.getName() + "/" + name, page.getBytes(StandardCharsets.UTF_8)));
        }
        Outcome<OutputFolder.Written> outcome;
        try (ConsoleProgress progress = session.progress(true)) {
            outcome = new OutputFolder("reference", target, force).write(files, progress);
        }
        return switch (outcome) {
            case Refused<OutputFolder.Written>(Refusal refusal) -> session.refuse(refusal);
            case Done<OutputFolder.Written>(OutputFolder.Written written) -> {
                session.tellKept(written);
                session.print(session.say(
                        "explain.done",
                        files.size(),
                        target.resolve(session.language().getName()).resolve("index.md")));
                yield ExitCode.FINE;
            }
        };
    }
}
