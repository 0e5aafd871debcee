package dev.qualis.cli;

import dev.qualis.app.FormatProject;
import dev.qualis.app.FormatProject.Formatted;
import dev.qualis.app.Outcome;
import dev.qualis.app.Outcome.Done;
import dev.qualis.app.Outcome.Refused;
import dev.qualis.dsl.keyword.Spelling;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code qualis format}: brings files into canonical form, or tells which are not. */
@Command(name = "format", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class FormatCommand implements Callable<Integer> {
    private final Session session;
    private final FormatProject format = new FormatProject();

    @Parameters(paramLabel = "PATH", descriptionKey = "PATH", converter = ProjectPath.class)
    private Path path;

    @Option(names = "--check")
    private boolean checkOnly;

    @Option(names = "--keywords", paramLabel = "zh|en")
    private Keywords keywords; // null where they are to stay as they are

    FormatCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Outcome<List<Formatted>> outcome;
        try (ConsoleProgress progress = session.progress(false)) {
            outcome = session.openProject()
                    .open(path, progress)
                    .then(project -> Outcome.done(format.format(project, spelling(), progress)));
        }
        return switch (outcome) {
            case Refused<List<Formatted>>(var refusal) -> session.refuse(refusal);
            case Done<List<Formatted>>(List<Formatted> files) -> checkOnly ? tell(files) : write(files);
        };
    }

    private Optional<Spelling> spelling() {
        return Optional.ofNullable(keywords).map(Keywords::spelling);
    }

    private int tell(List<Formatted> files) {
        List<Formatted> changed = files.stream().filter(Formatted::isChanged).toList();
        print(changed);
        session.note(session.say("format.check", changed.size(), files.size()));
        if (!changed.isEmpty()) {
            session.note(session.say("format.fix", keywords == null ? path : "--keywords " + keywords + " " + path));
        }
        return changed.isEmpty() ? broken(files) : Math.max(ExitCode.MODEL, broken(files));
    }

    private int write(List<Formatted> files) {
        FormatProject.Written done = format.write(files);
        print(done.written());
        done.refused().forEach(session::refuse);
        session.note(session.say("format.done", done.written().size(), files.size()));
        int broken = broken(files);
        return done.refused().isEmpty() ? broken : ExitCode.USAGE;
    }

    private void print(List<Formatted> files) {
        files.forEach(file -> session.print(file.file().path().toString()));
        session.flush();
    }

    private int broken(List<Formatted> files) {
        List<String> broken = files.stream()
                .filter(Formatted::broken)
                .map(file -> file.file().path().toString())
                .toList();
        if (broken.isEmpty()) {
            return ExitCode.FINE;
        }
        session.complain(session.say("format.broken", String.join(", ", broken)));
        return ExitCode.MODEL;
    }
}
