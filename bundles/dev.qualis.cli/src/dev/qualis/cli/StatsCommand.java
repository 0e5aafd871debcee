package dev.qualis.cli;

import dev.qualis.analysis.ProjectAnalyses;
import dev.qualis.app.OpenedProject;
import dev.qualis.app.Outcome.Done;
import dev.qualis.app.Outcome.Refused;
import dev.qualis.app.ProjectStatistics;
import dev.qualis.app.Statistics;
import dev.qualis.cli.report.AnalysesText;
import dev.qualis.cli.report.StatisticsJson;
import dev.qualis.cli.report.StatisticsText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code qualis stats}: counts what a model holds and sums up what the analyses find. */
@Command(name = "stats", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class StatsCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "PATH", descriptionKey = "PATH", converter = ProjectPath.class)
    private Path path;

    @Option(names = "--format", paramLabel = "text|json")
    private Format format = Format.text;

    StatsCommand(Session session) {
        this.session = session;
    }

    /** The values of {@code --format}, as they are typed. */
    enum Format {
        text,
        json
    }

    @Override
    public Integer call() throws IOException {
        try (ConsoleProgress progress = session.progress(false)) {
            switch (session.openProject().open(path, progress)) {
                case Refused<OpenedProject>(var refusal) -> {
                    return session.refuse(refusal);
                }
                case Done<OpenedProject>(OpenedProject project) -> {
                    progress.close();
                    print(project);
                    return ExitCode.FINE;
                }
            }
        }
    }

    private void print(OpenedProject project) throws IOException {
        Statistics statistics = new ProjectStatistics().count(project);
        ProjectAnalyses analyses = ProjectAnalyses.of(project.index());
        switch (format) {
            case text -> {
                session.printText(new StatisticsText(session.messages(), session.language()).write(statistics));
                session.printText(new AnalysesText(session.messages(), session.language(), project).write(analyses));
            }
            case json -> session.printJson(new StatisticsJson(session.language()).write(statistics, analyses));
        }
    }
}
