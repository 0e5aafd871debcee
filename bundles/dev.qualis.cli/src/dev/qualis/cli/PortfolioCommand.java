package dev.qualis.cli;

import dev.qualis.app.Outcome;
import dev.qualis.app.Outcome.Done;
import dev.qualis.app.Outcome.Refused;
import dev.qualis.app.Refusal;
import dev.qualis.app.portfolio.AssessPortfolio;
import dev.qualis.app.portfolio.Slice;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code qualis portfolio}: judges many projects and writes tables and a ranking. */
@Command(name = "portfolio", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class PortfolioCommand implements Callable<Integer> {
    private final Session session;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PATH", descriptionKey = "PATH", arity = "1..*", converter = ProjectPath.class)
    private List<Path> paths;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            required = true,
            converter = ProjectPath.class)
    private Path folder;

    @Option(names = "--slice", paramLabel = "I/N")
    private String slice = "1/1";

    PortfolioCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        Slice part = Slice.parse(slice)
                .orElseThrow(() -> new ParameterException(spec.commandLine(), session.say("portfolio.slice", slice)));
        Outcome<AssessPortfolio.Run> outcome;
        try (ConsoleProgress progress = session.progress(false)) {
            outcome = new AssessPortfolio(
                            session.language(),
                            String.join(" ", new Version().getVersion()),
                            Runtime.getRuntime().availableProcessors())
                    .run(paths, part, folder, progress);
        }
        return switch (outcome) {
            case Refused<AssessPortfolio.Run>(Refusal refusal) -> session.refuse(refusal);
            case Done<AssessPortfolio.Run>(AssessPortfolio.Run run) -> {
                session.print(session.say("portfolio.done", run.projects(), run.judged(), run.failed(), folder));
                yield run.failed() == 0 ? ExitCode.FINE : ExitCode.MODEL;
            }
        };
    }
}
