package dev.qualis.cli;

import dev.qualis.app.NewProject;
import dev.qualis.app.Outcome.Done;
import dev.qualis.app.Outcome.Refused;
import dev.qualis.dsl.keyword.Spelling;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code qualis new}: starts a project. */
@Command(name = "new", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class NewCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "DIR", descriptionKey = "DIR", converter = ProjectPath.class)
    private Path folder;

    @Option(names = "--name", paramLabel = "NAME")
    private String name = "";

    @Option(names = "--keywords", paramLabel = "zh|en")
    private Keywords keywords; // null for those of the user's language

    @Option(names = "--standard", paramLabel = "NAME")
    private String standard = NewProject.GUIDE;

    NewCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Spelling words = keywords == null ? NewProject.keywords(session.language()) : keywords.spelling();
        return switch (new NewProject().create(folder, name, session.language(), words, standard)) {
            case Refused<NewProject.Created>(var refusal) -> session.refuse(refusal);
            case Done<NewProject.Created>(NewProject.Created created) -> {
                created.files().forEach(file -> session.print(file.toString()));
                session.note(
                        session.say("new.done", created.name(), created.files().getFirst(), folder));
                yield ExitCode.FINE;
            }
        };
    }
}
