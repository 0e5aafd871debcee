package dev.qualis.cli;

import dev.qualis.app.DrawProject;
import dev.qualis.app.OpenedProject;
import dev.qualis.app.Outcome;
import dev.qualis.app.Outcome.Done;
import dev.qualis.app.Outcome.Refused;
import dev.qualis.app.OutputFolder;
import dev.qualis.app.PresentProject;
import dev.qualis.app.Refusal;
import dev.qualis.model.qms.core.Language;
import dev.qualis.pictures.office.OfficeArchive;
import dev.qualis.pictures.pptx.SlideTemplate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code qualis present}: writes slides to be shown in a meeting, and an appendix with all pictures. */
@Command(name = "present", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class PresentCommand implements Callable<Integer> {
    private final Session session;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PATH", descriptionKey = "PATH", converter = ProjectPath.class)
    private Path path;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            converter = ProjectPath.class)
    private Path folder = Path.of("qualis-slides");

    @Option(names = "--template", paramLabel = "FILE", converter = ProjectPath.class)
    private Path template;

    @Mixin
    private OnDate on;

    @Option(names = "--force", descriptionKey = "force")
    private boolean force;

    PresentCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Optional<SlideTemplate> masters = template(); // what is wrong with it is told before anything is read
        try (ConsoleProgress progress = session.progress(true)) {
            return switch (session.openProject().open(path, progress)) {
                case Refused<OpenedProject>(Refusal refusal) -> session.refuse(refusal);
                case Done<OpenedProject>(OpenedProject project) -> write(on.apply(project), masters, progress);
            };
        }
    }

    private int write(OpenedProject project, Optional<SlideTemplate> masters, ConsoleProgress progress) {
        SortedMap<String, byte[]> files =
                new PresentProject(new DrawProject()).present(project, languages(), masters, progress);
        Outcome<OutputFolder.Written> outcome = new OutputFolder("slides", folder, force).write(files, progress);
        progress.close();
        return switch (outcome) {
            case Refused<OutputFolder.Written>(Refusal refusal) -> session.refuse(refusal);
            case Done<OutputFolder.Written>(OutputFolder.Written written) -> {
                session.tellKept(written);
                int code = new ModelErrors(session).tell(project, progress);
                session.print(session.say("present.done", String.join(", ", files.keySet()), folder));
                yield code;
            }
        };
    }

    private Optional<SlideTemplate> template() {
        if (template == null) {
            return Optional.empty();
        }
        try {
            return switch (SlideTemplate.read(Files.readAllBytes(template))) {
                case SlideTemplate.Reading.Accepted(SlideTemplate accepted) -> Optional.of(accepted);
                case SlideTemplate.Reading.Refused(OfficeArchive.Reason reason) ->
                    throw new ParameterException(
                            spec.commandLine(), session.say("present.template." + reason, template));
            };
        } catch (IOException e) {
            throw new ParameterException(spec.commandLine(), session.say("document.template.unreadable", template));
        }
    }

    /** That of the messages, unless the option of all commands names others. */
    private Set<Language> languages() {
        Qualis.SpokenLanguage spoken =
                session.language() == Language.EN ? Qualis.SpokenLanguage.en : Qualis.SpokenLanguage.zh;
        Qualis.SpokenLanguage language = spec.commandLine().getParseResult().matchedOptionValue("--language", spoken);
        return switch (language) {
            case zh -> EnumSet.of(Language.ZH);
            case en -> EnumSet.of(Language.EN);
            case both -> EnumSet.of(Language.ZH, Language.EN);
        };
    }
}
