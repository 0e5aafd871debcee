package dev.qualis.cli;

import dev.qualis.app.DocumentProject;
import dev.qualis.app.DrawProject;
import dev.qualis.app.OpenedProject;
import dev.qualis.app.Outcome;
import dev.qualis.app.Outcome.Done;
import dev.qualis.app.Outcome.Refused;
import dev.qualis.app.OutputFolder;
import dev.qualis.app.Refusal;
import dev.qualis.manual.ManualOptions;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code qualis document}: writes the quality manual. */
@Command(name = "document", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class DocumentCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "PATH", descriptionKey = "PATH", converter = ProjectPath.class)
    private Path path;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            converter = ProjectPath.class)
    private Path folder = Path.of("qualis-out");

    @Mixin
    private OnDate on;

    @Option(names = "--personal-data")
    private boolean personalData;

    @Option(names = "--force", descriptionKey = "force")
    private boolean force;

    DocumentCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (ConsoleProgress progress = session.progress(true)) {
            return switch (session.openProject().open(path, progress)) {
                case Refused<OpenedProject>(Refusal refusal) -> session.refuse(refusal);
                case Done<OpenedProject>(OpenedProject project) -> document(on.apply(project), progress);
            };
        }
    }

    private int document(OpenedProject project, ConsoleProgress progress) {
        ManualOptions standard = ManualOptions.standard();
        DocumentProject.Manual manual = new DocumentProject(new DrawProject())
                .document(project, new ManualOptions(personalData, standard.completePage()), progress);
        Outcome<OutputFolder.Written> outcome =
                new OutputFolder("manual", folder, force).write(manual.files(), progress);
        progress.close();
        return switch (outcome) {
            case Refused<OutputFolder.Written>(Refusal refusal) -> session.refuse(refusal);
            case Done<OutputFolder.Written>(OutputFolder.Written written) -> {
                manual.warnings().forEach(session::tellWarnings);
                session.tellKept(written);
                int code = new ModelErrors(session).tell(project, progress);
                session.print(session.say("document.done", folder.resolve("index.html")));
                yield code;
            }
        };
    }
}
