package dev.qualis.cli;

import dev.qualis.app.ExportModel;
import dev.qualis.app.ExportProcesses;
import dev.qualis.app.ExportRegisters;
import dev.qualis.app.ExportStandards;
import dev.qualis.app.OpenedProject;
import dev.qualis.app.Outcome;
import dev.qualis.app.Outcome.Done;
import dev.qualis.app.Outcome.Refused;
import dev.qualis.app.OutputFolder;
import dev.qualis.app.Refusal;
import dev.qualis.dsl.project.QmsLanguage;
import dev.qualis.exchange.SpreadsheetImport;
import dev.qualis.exchange.register.Register;
import dev.qualis.exchange.register.RegisterFiles;
import dev.qualis.exchange.register.Registers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code qualis export}: writes what a project says for other programs. */
@Command(name = "export", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class ExportCommand implements Callable<Integer> {
    private final Session session;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PATH", descriptionKey = "PATH", converter = ProjectPath.class)
    private Path path;

    @Option(names = "--to", paramLabel = "FORMAT", required = true)
    private Format format;

    @Option(names = "--kind", paramLabel = "KIND")
    private String kind;

    @Option(names = "--personal-data")
    private boolean personalData;

    @Mixin
    private OnDate on = new OnDate();

    @Mixin
    private ReportTarget target;

    ExportCommand(Session session) {
        this.session = session;
    }

    /** The values of {@code --to}, as they are typed. */
    enum Format {
        json,
        xmi,
        csv,
        xlsx,
        oscal,
        reqif,
        bpmn;

        boolean isTable() {
            return this == csv || this == xlsx;
        }

        /** Whether what is said in the format holds on a day. */
        boolean isDated() {
            return this == oscal || this == reqif;
        }
    }

    @Override
    public Integer call() {
        if (kind != null && !SpreadsheetImport.kinds().contains(kind)) {
            throw refused("import.kind", kind, String.join(", ", SpreadsheetImport.kinds()));
        }
        if ((kind != null || personalData) && !format.isTable()) {
            throw refused("export.tablesOnly");
        }
        if (target.file().isEmpty() && format == Format.xlsx) {
            throw refused("export.file");
        }
        if (target.file().isEmpty() && (format == Format.csv && kind == null || format == Format.oscal)) {
            throw refused(format == Format.csv ? "export.folder" : "export.oscalFolder");
        }
        Outcome<OpenedProject> opened;
        try (ConsoleProgress progress = session.progress(false)) {
            opened = session.openProject().open(path, progress);
        }
        return switch (opened.then(project -> written(on.apply(project)))) {
            case Refused<Integer>(Refusal refusal) -> session.refuse(refusal);
            case Done<Integer>(Integer code) -> code;
        };
    }

    private Outcome<Integer> written(OpenedProject project) {
        if (format.isDated() && project.index().date().isEmpty()) {
            throw refused("export.date");
        }
        return switch (format) {
            case json, xmi -> model(project);
            case csv, xlsx -> Outcome.done(tables(project));
            case oscal -> Outcome.done(folder("oscal", new ExportStandards(session.language()).oscal(project)));
            case reqif -> text(new ExportStandards(session.language()).reqif(project));
            case bpmn -> text(new ExportProcesses(session.language()).bpmn(project));
        };
    }

    private Outcome<Integer> text(String text) {
        return Outcome.done(target.hand(session, text, "." + format, "export.written"));
    }

    private Outcome<Integer> model(OpenedProject project) {
        Outcome<byte[]> bytes =
                format == Format.json ? new ExportModel().json(project) : new ExportModel().xmi(project);
        return bytes.then(written -> Outcome.done(
                target.hand(session, new String(written, StandardCharsets.UTF_8), "." + format, "export.written")));
    }

    private int tables(OpenedProject project) {
        Registers registers =
                new ExportRegisters(QmsLanguage.standalone(), personalData).of(project, session.language());
        List<Register> wanted = registers.all().stream()
                .filter(register -> kind == null || register.kind().equals(kind))
                .toList();
        registers.leftOut().stream()
                .filter(one -> kind == null || one.kind().equals(kind))
                .forEach(one -> session.note(
                        one.column().isEmpty()
                                ? session.say("export.leftOutRow", one.kind(), one.element())
                                : session.say("export.leftOut", one.kind(), one.element(), one.column())));
        if (format == Format.xlsx) {
            return target.handBytes(session, ExportRegisters.xlsx(wanted), ".xlsx", "export.tables");
        }
        if (kind == null) {
            return folder("tables", ExportRegisters.csv(wanted));
        }
        if (wanted.size() != 1) {
            throw refused(wanted.isEmpty() ? "export.noTable" : "export.severalTables", kind);
        }
        return target.hand(
                session,
                new String(RegisterFiles.csv(wanted.getFirst()), StandardCharsets.UTF_8),
                ".csv",
                "export.tables");
    }

    private int folder(String content, SortedMap<String, byte[]> files) {
        OutputFolder folder = new OutputFolder(content, target.file().orElseThrow(), target.isForced());
        try (ConsoleProgress progress = session.progress(false)) {
            return switch (folder.write(files, progress)) {
                case Refused<OutputFolder.Written>(Refusal refusal) -> session.refuse(refusal);
                case Done<OutputFolder.Written>(OutputFolder.Written written) -> {
                    session.tellKept(written);
                    session.print(session.say("export.files", written.folder()));
                    yield ExitCode.FINE;
                }
            };
        }
    }

    private ParameterException refused(String key, Object... arguments) {
        return new ParameterException(spec.commandLine(), session.say(key, arguments));
    }
}
