package dev.qualis.cli;

import dev.qualis.app.CompareProjects.Compared;
import dev.qualis.app.Outcome;
import dev.qualis.app.Outcome.Done;
import dev.qualis.app.Outcome.Refused;
import dev.qualis.app.Refusal;
import dev.qualis.app.WhatIf;
import dev.qualis.app.WhatIf.Question;
import dev.qualis.app.due.ListDueDates;
import dev.qualis.cli.report.DueReport;
import dev.qualis.cli.report.difference.DifferenceJson;
import dev.qualis.cli.report.difference.DifferenceMarkdown;
import dev.qualis.cli.report.difference.DifferenceReport;
import dev.qualis.cli.report.difference.DifferenceText;
import dev.qualis.model.due.DueDate;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code qualis what-if}: tells what would follow if a project were otherwise. */
@Command(name = "what-if", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class WhatIfCommand implements Callable<Integer> {
    private final Session session;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PATH", descriptionKey = "PATH", converter = ProjectPath.class)
    private Path path;

    @Option(names = "--without", paramLabel = "ELEMENT")
    private List<String> without = List.of();

    @Option(names = "--with", paramLabel = "FILE", converter = ProjectPath.class)
    private List<Path> with = List.of();

    @Option(names = "--standard", paramLabel = "STANDARD")
    private List<String> standards = List.of();

    @Option(names = "--on", paramLabel = "DATE|today", descriptionKey = "on", converter = OnDate.Day.class)
    private LocalDate on;

    @Option(names = "--until", paramLabel = "DATE", converter = OnDate.Day.class)
    private LocalDate until;

    @Option(names = "--format", paramLabel = "text|json|markdown|ics")
    private Format format = Format.text;

    @Mixin
    private ReportTarget target;

    WhatIfCommand(Session session) {
        this.session = session;
    }

    /** The values of {@code --format}, as they are typed. */
    enum Format {
        text(".txt"),
        json(".json"),
        markdown(".md"),
        ics(".ics");

        private final String extension;

        Format(String extension) {
            this.extension = extension;
        }
    }

    @Override
    public Integer call() throws IOException {
        LocalDate day = until == null ? on : until;
        if (without.isEmpty() && with.isEmpty() && standards.isEmpty() && day == null) {
            throw new ParameterException(spec.commandLine(), session.say("what-if.nothing"));
        }
        if (format == Format.ics && until == null) {
            throw new ParameterException(spec.commandLine(), session.say("what-if.dates"));
        }
        Outcome<Compared> compared;
        try (ConsoleProgress progress = session.progress(false)) {
            Question question = new Question(without, with, standards, Optional.ofNullable(day));
            compared = new WhatIf(session.openProject()).ask(path, question, progress);
        }
        return switch (compared) {
            case Refused<Compared>(Refusal refusal) -> session.refuse(refusal);
            case Done<Compared>(Compared found) -> hand(found);
        };
    }

    private int hand(Compared compared) throws IOException {
        DifferenceReport report = new DifferenceReport(compared, session.messages(), session.language());
        Optional<DueReport> due = Optional.ofNullable(until).map(day -> due(compared, day));
        String title = session.say("what-if.title");
        String text = switch (format) {
            case text -> DifferenceText.of(report, due.map(this::calendar).orElse(""));
            case json -> DifferenceJson.of(report, due);
            case markdown ->
                DifferenceMarkdown.of(report, title) + due.map(this::list).orElse("");
            case ics -> due.orElseThrow().calendar();
        };
        return target.hand(session, text, format.extension, "diff.written");
    }

    /** What falls due after what is, up to a day, and what is late by then. */
    private DueReport due(Compared compared, LocalDate day) {
        ListDueDates.Selection all = new ListDueDates.Selection(Optional.empty(), Optional.empty());
        List<DueDate> dates = new ListDueDates()
                .list(compared.after(), all).stream()
                        .filter(due -> !due.date().isAfter(day))
                        .toList();
        return new DueReport(compared.after(), dates, session.messages(), session.language());
    }

    private String calendar(DueReport due) {
        return session.say("what-if.due", until) + "\n" + due.text().indent(2) + "\n";
    }

    private String list(DueReport due) {
        return "\n### " + session.say("what-if.due", until) + "\n\n" + DifferenceMarkdown.list(due.text());
    }
}
