package dev.qualis.cli;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import dev.qualis.app.ImportModel;
import dev.qualis.app.ImportSpreadsheets;
import dev.qualis.app.ImportStandard;
import dev.qualis.app.OpenedProject;
import dev.qualis.app.Outcome;
import dev.qualis.app.Outcome.Done;
import dev.qualis.app.Outcome.Refused;
import dev.qualis.app.OutputFile;
import dev.qualis.app.Refusal;
import dev.qualis.app.Sentences;
import dev.qualis.app.spreadsheet.ImportReport;
import dev.qualis.dsl.keyword.Spelling;
import dev.qualis.dsl.project.QmsLanguage;
import dev.qualis.exchange.ImportResult;
import dev.qualis.exchange.SpreadsheetImport;
import dev.qualis.exchange.sheet.Workbook;
import dev.qualis.exchange.table.Instructions;
import dev.qualis.exchange.table.Ledger;
import dev.qualis.model.qms.core.Language;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import org.eclipse.emf.common.util.URI;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code qualis import}: tables of workbooks become text. */
@Command(name = "import", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class ImportCommand implements Callable<Integer> {
    private static final int CONTEXT = 3;

    private final Session session;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", descriptionKey = "FILE", arity = "0..*", converter = ProjectPath.class)
    private List<Path> files = List.of();

    @Option(names = "--kind", paramLabel = "KIND")
    private String kind;

    @Option(names = "--map", paramLabel = "FILE", converter = ProjectPath.class)
    private Path map;

    @Option(names = "--into", paramLabel = "PROJECT", converter = ProjectPath.class)
    private Path into;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Option(names = "--all-cells")
    private boolean allCells;

    @Option(names = "--template", paramLabel = "KIND")
    private String template;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            converter = ProjectPath.class)
    private Path output;

    ImportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        checkKind(kind);
        checkKind(template);
        if ((template == null) == files.isEmpty() || (template == null) != (output == null)) {
            throw new ParameterException(spec.commandLine(), session.say("import.files"));
        }
        if (template != null) {
            return writeTemplate();
        }
        if (files.stream().anyMatch(ImportStandard::isStandard)) {
            return importStandard();
        }
        if (files.stream().anyMatch(ImportModel::isModel)) {
            return importModel();
        }
        QmsLanguage language = QmsLanguage.standalone();
        Outcome<ImportResult> outcome;
        Optional<OpenedProject> project = Optional.empty();
        try (ConsoleProgress progress = session.progress(true)) {
            if (into != null) {
                switch (session.openProject().open(into, progress)) {
                    case Refused<OpenedProject>(Refusal refusal) -> {
                        return session.refuse(refusal);
                    }
                    case Done<OpenedProject>(OpenedProject opened) -> project = Optional.of(opened);
                }
            }
            Optional<OpenedProject> target = project;
            outcome = ImportSpreadsheets.instructions(Optional.ofNullable(map))
                    .then(instructions -> ImportSpreadsheets.read(files, progress)
                            .then(books -> Outcome.done(run(language, target, books, instructions))));
        }
        return switch (outcome) {
            case Refused<ImportResult>(Refusal refusal) -> session.refuse(refusal);
            case Done<ImportResult>(ImportResult result) -> tell(project, result);
        };
    }

    private void checkKind(String named) {
        if (named != null && !SpreadsheetImport.kinds().contains(named)) {
            throw new ParameterException(
                    spec.commandLine(),
                    session.say("import.kind", named, String.join(", ", SpreadsheetImport.kinds())));
        }
    }

    /** What somebody has filled in is not replaced. */
    private int writeTemplate() {
        if (Files.exists(output)) {
            return session.refuse(new Refusal.Occupied(output));
        }
        byte[] bytes =
                new SpreadsheetImport(QmsLanguage.standalone()).template(template, session.language() == Language.ZH);
        return switch (new OutputFile(output, output.getFileName().toString(), false).write(bytes)) {
            case Refused<Path>(Refusal refusal) -> session.refuse(refusal);
            case Done<Path>(Path path) -> {
                session.note(session.say("import.template", path));
                yield ExitCode.FINE;
            }
        };
    }

    /** A whole model comes alone and into a folder where its files are not yet. */
    private int importModel() {
        if (files.size() > 1) {
            throw new ParameterException(spec.commandLine(), session.say("import.oneModel"));
        }
        Outcome<SequencedMap<String, String>> texts;
        try (ConsoleProgress progress = session.progress(true)) {
            texts = new ImportModel(QmsLanguage.standalone()).texts(files.getFirst(), spelling());
        }
        return switch (texts) {
            case Refused<SequencedMap<String, String>>(Refusal refusal) -> session.refuse(refusal);
            case Done<SequencedMap<String, String>>(SequencedMap<String, String> found) -> writeNew(found);
        };
    }

    /** A catalogue becomes a library in a file of its own; what is not in it is told. */
    private int importStandard() {
        if (files.size() > 1) {
            throw new ParameterException(spec.commandLine(), session.say("import.oneModel"));
        }
        Outcome<ImportStandard.Libraries> libraries;
        try (ConsoleProgress progress = session.progress(true)) {
            libraries = new ImportStandard(QmsLanguage.standalone()).read(files.getFirst(), spelling());
        }
        return switch (libraries) {
            case Refused<ImportStandard.Libraries>(Refusal refusal) -> session.refuse(refusal);
            case Done<ImportStandard.Libraries>(ImportStandard.Libraries found) -> {
                int code = writeNew(found.texts());
                Sentences sentences = new Sentences(session.language());
                found.remarks().forEach(remark -> session.complain(sentences.of(remark)));
                yield code;
            }
        };
    }

    private Spelling spelling() {
        return session.language() == Language.ZH ? Spelling.CHINESE : Spelling.ENGLISH;
    }

    private int writeNew(SequencedMap<String, String> texts) {
        if (into == null || dryRun) {
            texts.forEach((name, text) -> session.printText("// " + name + "\n" + text));
            return ExitCode.FINE;
        }
        return switch (ImportModel.write(into, texts)) {
            case Refused<List<Path>>(Refusal refusal) -> session.refuse(refusal);
            case Done<List<Path>>(List<Path> written) -> {
                written.forEach(path -> session.print(session.say("import.written", path)));
                yield ExitCode.FINE;
            }
        };
    }

    private ImportResult run(
            QmsLanguage language, Optional<OpenedProject> project, List<Workbook> books, Instructions instructions) {
        Instructions told = kind == null ? instructions : instructions.withKind(kind);
        ImportSpreadsheets spreadsheets = new ImportSpreadsheets(language);
        return project.map(opened -> spreadsheets.into(opened, books, told))
                .orElseGet(() -> spreadsheets.alone(books, told));
    }

    private int tell(Optional<OpenedProject> project, ImportResult result) {
        if (project.isEmpty()) {
            result.texts().forEach((uri, text) -> session.printText("// " + uri.lastSegment() + "\n" + text));
        } else if (dryRun) {
            result.texts()
                    .forEach((uri, text) -> session.printText(difference(project.orElseThrow(), uri, text) + "\n"));
        } else {
            switch (ImportSpreadsheets.write(project.orElseThrow(), result)) {
                case Refused<List<Path>>(Refusal refusal) -> {
                    return session.refuse(refusal);
                }
                case Done<List<Path>>(List<Path> written) ->
                    written.forEach(path -> session.print(session.say("import.written", path)));
            }
        }
        new ImportReport(session.language()).lines(result, allCells).forEach(session::complain);
        boolean mapped = writeMap(result);
        boolean open = result.count(Ledger.Fate.REPORTED) > 0;
        return mapped && open ? ExitCode.MODEL : mapped ? ExitCode.FINE : ExitCode.USAGE;
    }

    /** The mapping file that was asked for and is not there yet is written, filled in with what was understood. */
    private boolean writeMap(ImportResult result) {
        if (map == null || Files.exists(map)) {
            return true;
        }
        String text = String.join("\n", result.mapping()) + "\n";
        return switch (new OutputFile(map, map.getFileName().toString(), false)
                .write(text.getBytes(StandardCharsets.UTF_8))) {
            case Refused<Path>(Refusal refusal) -> {
                session.refuse(refusal);
                yield false;
            }
            case Done<Path>(Path path) -> {
                session.note(session.say("import.map", path));
                yield true;
            }
        };
    }

    private static String difference(OpenedProject project, URI uri, String text) {
        List<String> before = ImportSpreadsheets.before(project, uri).lines().toList();
        List<String> after = text.lines().toList();
        String name = uri.lastSegment();
        return String.join(
                "\n", UnifiedDiffUtils.generateUnifiedDiff(name, name, before, DiffUtils.diff(before, after), CONTEXT));
    }
}
