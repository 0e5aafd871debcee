package dev.qualis.cli;

import dev.qualis.app.AssessProject;
import dev.qualis.app.OpenedProject;
import dev.qualis.app.Outcome;
import dev.qualis.app.Outcome.Done;
import dev.qualis.app.Outcome.Refused;
import dev.qualis.app.OutputFile;
import dev.qualis.app.Refusal;
import dev.qualis.app.ReportFile;
import dev.qualis.cli.report.ComparisonText;
import dev.qualis.cli.report.ConformityJson;
import dev.qualis.cli.report.EarlierReportJson;
import dev.qualis.cli.report.EnterpriseText;
import dev.qualis.cli.report.EvaluatorText;
import dev.qualis.conformity.Comparison;
import dev.qualis.conformity.ConformityReport;
import dev.qualis.conformity.EarlierReport;
import dev.qualis.manual.AssessmentDocument;
import dev.qualis.manual.Readership;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code qualis assess}: judges how well a company conforms to a standard. */
@Command(name = "assess", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class AssessCommand implements Callable<Integer> {
    private final Session session;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PATH", descriptionKey = "PATH", converter = ProjectPath.class)
    private Path path;

    @Option(names = "--standard", paramLabel = "NAME")
    private String standard; // null for the only one in use, or the guide

    @Mixin
    private OnDate on;

    @Option(names = "--as", paramLabel = "enterprise|evaluator")
    private Reader reader = Reader.enterprise;

    @Option(names = "--format", paramLabel = "text|json|html|xlsx")
    private Format format = Format.text;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            converter = ProjectPath.class)
    private Path file;

    @Option(names = "--force")
    private boolean force;

    @Option(names = "--fail-under", paramLabel = "0..1|0%..100%", converter = ScoreValue.class)
    private double failUnder;

    @Option(names = "--baseline", paramLabel = "FILE", converter = ProjectPath.class)
    private Path baseline;

    @Option(names = "--no-worse")
    private boolean noWorse;

    AssessCommand(Session session) {
        this.session = session;
    }

    /** The values of {@code --format}, as they are typed. */
    enum Format {
        text(".txt"),
        json(".json"),
        html(".html"),
        xlsx(".xlsx");

        private final String extension;

        Format(String extension) {
            this.extension = extension;
        }
    }

    /** The values of {@code --as}, as they are typed. */
    enum Reader {
        enterprise(Readership.ENTERPRISE),
        evaluator(Readership.EVALUATOR);

        private final Readership readership;

        Reader(Readership readership) {
            this.readership = readership;
        }
    }

    /** What came of a run. */
    private record Assessed(OpenedProject project, ConformityReport report, Optional<Comparison> comparison) {}

    @Override
    public Integer call() throws IOException {
        if (format == Format.xlsx && file == null) {
            throw new ParameterException(spec.commandLine(), session.say("assess.xlsx"));
        }
        if (noWorse && baseline == null) {
            throw new ParameterException(spec.commandLine(), session.say("assess.noBaseline"));
        }
        Outcome<Assessed> outcome;
        try (ConsoleProgress progress = session.progress(false)) {
            outcome = session.openProject().open(path, progress).then(project -> assess(on.apply(project), progress));
        }
        return switch (outcome) {
            case Refused<Assessed>(Refusal refusal) -> session.refuse(refusal);
            case Done<Assessed>(Assessed assessed) -> hand(assessed);
        };
    }

    private Outcome<Assessed> assess(OpenedProject project, ConsoleProgress progress) {
        String name = standard == null ? new AssessProject().usualStandard(project) : standard;
        return earlier(name)
                .then(earlier -> new AssessProject()
                        .assess(project, name, progress)
                        .then(report -> Outcome.done(
                                new Assessed(project, report, earlier.map(before -> Comparison.of(before, report))))));
    }

    /** The earlier report to compare with; nothing where none is named. */
    private Outcome<Optional<EarlierReport>> earlier(String standard) {
        if (baseline == null) {
            return Outcome.done(Optional.empty());
        }
        return ReportFile.text(baseline).then(text -> {
            Optional<EarlierReport> report = EarlierReportJson.read(text);
            if (report.isEmpty()) {
                return Outcome.refused(new Refusal.NotAReport(baseline));
            }
            String found = report.get().standard();
            return found.equals(standard)
                    ? Outcome.done(report)
                    : Outcome.refused(new Refusal.OtherStandard(baseline, found, standard));
        });
    }

    private int hand(Assessed assessed) throws IOException {
        if (file == null) {
            String text = text(assessed);
            switch (format) {
                case json -> session.printJson(text);
                case html -> session.printMarkup(text);
                default -> session.printText(text);
            }
            return exitCode(assessed);
        }
        byte[] bytes = format == Format.xlsx
                ? document(assessed).workbook()
                : text(assessed).getBytes(StandardCharsets.UTF_8);
        return switch (new OutputFile(file, format.extension, force).write(bytes)) {
            case Refused<Path>(Refusal refusal) -> session.refuse(refusal);
            case Done<Path>(Path written) -> {
                session.print(session.say("assess.written", written));
                yield exitCode(assessed);
            }
        };
    }

    private int exitCode(Assessed assessed) {
        long errors = new AssessProject().errors(assessed.project());
        boolean worse = noWorse
                && assessed.comparison().stream()
                        .anyMatch(found -> !found.worse().isEmpty());
        boolean low = assessed.report().score() < failUnder;
        if (worse) {
            session.complain(session.say("assess.worse"));
        }
        if (errors > 0) {
            session.complain(session.say("assess.errors", errors, path));
        }
        if (low) {
            session.complain(
                    session.say("assess.under", perCent(assessed.report().score()), perCent(failUnder)));
        }
        return errors > 0 || worse || low ? ExitCode.MODEL : ExitCode.FINE;
    }

    /** Rounded down, so that a score that is too low never looks like enough. */
    private static String perCent(double score) {
        return BigDecimal.valueOf(score * 100)
                        .setScale(2, RoundingMode.FLOOR)
                        .stripTrailingZeros()
                        .toPlainString() + " %";
    }

    private String text(Assessed assessed) throws IOException {
        return switch (format) {
            case text -> plain(assessed);
            case json ->
                new ConformityJson(assessed.project(), new AssessProject().errors(assessed.project()))
                        .write(assessed.report(), assessed.comparison());
            case html, xlsx -> document(assessed).html();
        };
    }

    private String plain(Assessed assessed) {
        String changes = assessed.comparison()
                .map(found ->
                        new ComparisonText(session.messages(), session.language()).write(assessed.project(), found))
                .orElse("");
        return changes
                + switch (reader) {
                    case enterprise ->
                        new EnterpriseText(session.messages(), session.language())
                                .write(assessed.project(), assessed.report());
                    case evaluator ->
                        new EvaluatorText(session.messages(), session.language())
                                .write(assessed.project(), assessed.report());
                };
    }

    private AssessmentDocument document(Assessed assessed) {
        return new AssessProject()
                .document(
                        assessed.project(),
                        assessed.report(),
                        assessed.comparison(),
                        reader.readership,
                        session.language());
    }
}
